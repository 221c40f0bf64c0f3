import type { Measurement } from '../metrics/measurement.js';
import type { LiteracyMeasureDto } from './literacy-evidence.dto.js';

type Counts = Pick<LiteracyMeasureDto, 'required' | 'covered' | 'exempt' | 'suppressed' | 'reason'>;

/**
 * The counts of one course for one group of people, as far as they may be shown.
 * @param shown what may be shown of training coverage; undefined where nobody is in the group
 * @param exempt how many are exempt
 */
export function literacyCounts(shown: Measurement | undefined, exempt: number): Counts {
  if (shown?.suppressed) return { ...TEAM_COUNTS, reason: shown.reason };
  return {
    required: shown?.denominator ?? 0,
    covered: shown?.numerator ?? 0,
    exempt,
    suppressed: false,
    reason: shown ? shown.reason : 'no-population',
  };
}

/** Counts of a role in a team never show: a team is few people. */
export const TEAM_COUNTS: Counts = {
  required: null,
  covered: null,
  exempt: null,
  suppressed: true,
  reason: 'too-few-people',
};
