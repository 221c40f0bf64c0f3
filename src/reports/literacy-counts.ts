import type { Measurement } from '../metrics/measurement.js';
import type { LiteracyMeasureDto } from './literacy-evidence.dto.js';

type Counts = Pick<LiteracyMeasureDto, 'required' | 'covered' | 'waived' | 'suppressed' | 'reason'>;

/**
 * The counts of one course for one group of people, as far as they may be shown.
 * @param shown what may be shown of training coverage; undefined where nobody is in the group
 * @param waived how many are exempt
 * @param k fewest people of whom a number may be shown
 */
export function literacyCounts(shown: Measurement | undefined, waived: number, k: number): Counts {
  const required = shown?.denominator ?? 0;
  if (shown?.suppressed) return hidden(shown.reason);
  // Where all are exempt the group is as large as those.
  if (required === 0 && waived > 0 && waived < k) return hidden('too-few-people');
  return {
    required,
    covered: shown?.numerator ?? 0,
    waived,
    suppressed: false,
    reason: shown ? shown.reason : 'no-population',
  };
}

/** Counts of a role in a team never show: a team is few people. */
export const TEAM_COUNTS: Counts = {
  required: null,
  covered: null,
  waived: null,
  suppressed: true,
  reason: 'too-few-people',
};

const hidden = (reason: string | null): Counts => ({ ...TEAM_COUNTS, reason });
