import type { Tally } from './score-points.js';

/**
 * How a group may be shown: exactly; as (nearly) all at the highest or at the lowest answer, so as a bound; or not,
 * being too few for what they answered.
 */
export type Standing = 'exact' | 'high' | 'low' | 'few';

/** @param most points of the highest answer; the lowest has 0 */
export function standingOf(group: Tally, most: number, k: number): Standing {
  if (group.n < k) return 'few';
  if (mayBeExact(group, most, k)) return 'exact';
  const below = most * group.n - group.points;
  if (below < k && below <= group.points) return 'high';
  return group.points < k ? 'low' : 'few';
}

/**
 * Whether the points of a group may be known exactly: then no set of answers follows that 1 to `k` − 1 of the group
 * gave, nor one of which somebody, but fewer than `k`, must have been.
 *
 * With `level` the mean rounded down, everybody may have been at `level` when the mean is whole. Else somebody was at
 * `level` or lower, who may be as many as ⌊points below the top ÷ (most − level)⌋, and somebody higher, likewise; both
 * must be `k` or more. Any other set of answers can be avoided, or is larger. So of n ≥ 2k − 1 it is enough that the
 * points below the top and those above the bottom are `k` each; a share needs `k` on both sides.
 * @param most points of the highest answer; the lowest has 0
 */
export function mayBeExact({ n, points }: Tally, most: number, k: number): boolean {
  if (n < k) return false;
  const level = Math.floor(points / n);
  if (points % n === 0) return level > 0 && level < most;
  return most * n - points >= k * (most - level) && points >= k * (level + 1);
}
