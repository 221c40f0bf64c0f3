import type { CountRange } from './stepped-count.js';
import {
  arePossible,
  countOf,
  type NamedCounts,
  namedCounts,
  tellsOfFewChanged,
  type UsageCounts,
  withCount,
} from './usage-counts.js';

/**
 * What shows of a whole beside all that showed of it before: of each count, and last of its people, the true number where
 * no change of 1 to `k` − 1 people follows from it and any release before; else the nearest that showed before and from
 * which none follows. So a change of fewer than `k` people shows once `k` have changed; whatever two weeks somebody
 * compares, what shows differs in nobody or in at least `k`; and what shows can always be the truth. A first count is
 * less than `k` off; those after it may be held back for longer.
 * @param before in any order
 */
export function standingCounts(
  now: UsageCounts,
  before: readonly UsageCounts[],
  k: number,
): UsageCounts {
  const names = [...Object.keys(now.counted), 'people'];
  const earlier = before.map(namedCounts);
  const knownOf = (name: string): number[] => [
    ...new Set(earlier.flatMap((counts) => counts[name] ?? [])),
  ];
  /** Whether no change of few follows, however the numbers that are still to come stand as they did. */
  const canStand = (counts: NamedCounts, place: number): boolean => {
    if (!arePossible(counts)) return false;
    if (earlier.some((other) => tellsOfFewChanged(counts, other, k))) return false;
    const name = names[place];
    if (name === undefined) return true;
    const known = name === 'people' ? [now.people, ...knownOf(name)] : knownOf(name);
    return known.length === 0
      ? canStand(counts, place + 1)
      : known.some((count) => canStand({ ...counts, [name]: count }, place + 1));
  };
  const standing = names.reduce<NamedCounts>((counts, name, place) => {
    const truth = countOf(now, name)!;
    const count = nearestFirst(truth, knownOf(name)).find((each) =>
      canStand({ ...counts, [name]: each }, place + 1),
    );
    return count === undefined ? counts : { ...counts, [name]: count };
  }, {});
  const { people, ...counted } = standing;
  return { people: people!, counted };
}

/**
 * What one of the numbers may be, for a reader who knows this rule and all that showed before: those around the one that
 * shows, less than `k` off, for which the same would show.
 */
export function standingRange(
  now: UsageCounts,
  before: readonly UsageCounts[],
  name: string,
  k: number,
): CountRange {
  const shown = countOf(standingCounts(now, before, k), name)!;
  const isAlike = (count: number): boolean =>
    count >= 0 && countOf(standingCounts(withCount(now, name, count), before, k), name) === shown;
  const reach = (direction: 1 | -1): number => {
    let off = 0;
    while (off < k - 1 && isAlike(shown + direction * (off + 1))) off += 1;
    return shown + direction * off;
  };
  return { least: reach(-1), most: reach(1) };
}

const nearestFirst = (now: number, before: readonly number[]): number[] =>
  [...new Set([now, ...before])].toSorted(
    (one, other) => Math.abs(one - now) - Math.abs(other - now) || one - other,
  );
