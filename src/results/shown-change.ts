import type { ReleasedScore } from '../releases/release.js';

type Shown = Pick<ReleasedScore, 'value' | 'margin' | 'better'>;

export interface ShownChange {
  /** Last less first. */
  value: number;
  /** Of the change, 90 %; null where one of the two has none. */
  margin: number | null;
  /** Whether it is not worse beyond the margin; null without one. */
  held: boolean | null;
}

/**
 * What became of a score, from what was published of it alone: √(m₁² + m₂²) of the two published margins, as of two
 * independent samples. The true margin of the change would tell how the answers lay. Null where one was withheld.
 */
export function shownChange(first: Shown, last: Shown): ShownChange | null {
  if (first.value === null || last.value === null) return null;
  const value = rounded(last.value - first.value);
  if (first.margin === null || last.margin === null) return { value, margin: null, held: null };
  const margin = rounded(Math.hypot(first.margin, last.margin));
  const gain = last.better === 'higher' ? value : -value;
  return { value, margin, held: gain >= -margin };
}

/** A difference of published numbers, without what binary fractions add to it. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
