import type { CountRange } from './stepped-count.js';

/** One count of a whole, or of a part of it. */
export interface KnownCount {
  /** What it may be by itself. */
  range: CountRange;
  /** Nothing showed of it before, so there is no other week to compare it with. */
  isFirst?: true;
}

/**
 * The last guard of a split: whether what shows of a whole and of its parts, which add up to it, leaves open enough
 * together. Each part must keep at least `k` possible counts, so that its change since any week may have been nobody
 * or at least `k`; and what shows of the whole must remain possible, so that it tells no more than by itself.
 */
export function leavesOpen(
  whole: KnownCount & { shown: number },
  parts: readonly KnownCount[],
  k: number,
): boolean {
  const least = parts.reduce((sum, { range }) => sum + range.least, 0);
  const most = parts.reduce((sum, { range }) => sum + range.most, 0);
  if (whole.shown < least || whole.shown > most) return false;
  return parts.every(({ isFirst }, place) => {
    if (isFirst) return true;
    const others = parts.filter((_, other) => other !== place);
    const { range } = parts[place]!;
    const highest = whole.range.most - others.reduce((sum, other) => sum + other.range.least, 0);
    const lowest = whole.range.least - others.reduce((sum, other) => sum + other.range.most, 0);
    return Math.min(range.most, highest) - Math.max(range.least, lowest) + 1 >= k;
  });
}
