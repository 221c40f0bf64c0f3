import type { Published } from '../metrics/measurement.js';
import { countOf, type UsageCounts } from './usage-counts.js';

/**
 * What a release publishes of a share of a group. Where nobody or everybody counts, a bound shows in its place, the same
 * for all of 0 to `k` − 1 others, rounded outwards to 5 %: it says of no one what they did, and a change of fewer than
 * `k` does not make it wrong.
 * @param counts of the group; null when it is hidden, with `reason`
 */
export function releasedRatio(
  { counts, reason }: { counts: UsageCounts | null; reason: string | null },
  name: string,
  k: number,
): Published {
  const numerator = counts && countOf(counts, name);
  if (!counts || numerator === undefined || numerator === null) return withheld(reason);
  const { people } = counts;
  const step = 5 * Math.ceil((20 * (k - 1)) / people);
  if (numerator === 0) return withheld(`≤ ${step} %`);
  if (numerator === people) return withheld(`≥ ${100 - step} %`);
  return {
    value: numerator / people,
    numerator,
    denominator: people,
    suppressed: false,
    reason: null,
  };
}

const withheld = (reason: string | null): Published => ({
  value: null,
  numerator: null,
  denominator: null,
  suppressed: true,
  reason,
});
