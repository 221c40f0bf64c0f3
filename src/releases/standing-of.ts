import { mayBeExact } from './may-be-exact.js';
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
