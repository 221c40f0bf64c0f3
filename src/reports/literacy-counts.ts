import type { Measurement } from '../metrics/measurement.js';
import { COMPLEMENTARY, tellingSets } from '../metrics/suppression.js';
import type { AudiencesTogether } from './audiences-together.js';
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

/** Counts of one course for one audience; null for those of nobody or a role in a team. */
type OfAudience = Counts & Pick<LiteracyMeasureDto, 'courseCode'> & { audienceId: string | null };

/**
 * The same measures, hidden where they tell of fewer than `k` people beside those of the same course for
 * another audience, in whatever project.
 * @param together how the audiences share people, and who is exempt
 */
export function literacyBeside<M extends OfAudience>(
  measures: readonly M[],
  together: readonly AudiencesTogether[],
  k: number,
): M[] {
  const shown = measures.filter(({ suppressed }) => !suppressed);
  const telling = new Map<string, Set<string>>();
  for (const course of new Set(shown.map(({ courseCode }) => courseCode)))
    telling.set(course, tellingOf(course, shown, together, k));
  return measures.map((measure) =>
    !measure.suppressed && telling.get(measure.courseCode)!.has(measure.audienceId ?? '')
      ? { ...measure, ...TEAM_COUNTS, reason: COMPLEMENTARY }
      : measure,
  );
}

/** Whose numbers of a course tell of few people. */
const tellingOf = (
  course: string,
  shown: readonly OfAudience[],
  together: readonly AudiencesTogether[],
  k: number,
): Set<string> =>
  tellingSets(
    shown
      .filter(({ courseCode }) => courseCode === course)
      .flatMap(({ audienceId }) => audienceId ?? [])
      .toSorted(),
    together.map(({ audiences: groups, exempt, people }) => ({
      groups,
      counted: exempt.includes(course) ? [] : groups,
      people,
    })),
    k,
  );

/** Counts of a role in a team never show: a team is few people. */
export const TEAM_COUNTS: Counts = {
  required: null,
  covered: null,
  exempt: null,
  suppressed: true,
  reason: 'too-few-people',
};
