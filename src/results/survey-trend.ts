import type { Release, ReleasedScore } from '../releases/release.js';
import type { SurveyMoment } from '../surveys/survey-kinds.js';
import type { TrendChangeDto, TrendDto } from './results.dto.js';
import { shownChange } from './shown-change.js';

/** One survey with the same instrument in the same version. */
export interface TrendSurvey {
  surveyId: string;
  code: string;
  moment: SurveyMoment;
  closedAt: Date;
  published: Release;
}

/**
 * How each score of an instrument went over its measurements, from the first to the last. The change is of what was
 * published: where one end was withheld, so is it.
 * @param measurements of one instrument in one version, in the order of closing
 */
export function surveyTrend(measurements: readonly TrendSurvey[]): TrendDto[] {
  const kept = measurements.filter(({ published }) => published.responses !== null);
  return (kept.at(-1)?.published.scores ?? [])
    .filter(({ group }) => group === null)
    .map(({ name, item, better }) => {
      const isSame = (score: { name: string; item: string | null }): boolean =>
        score.name === name && score.item === item;
      const points = kept.flatMap(({ published, surveyId, code, moment, closedAt }) => {
        const score = published.scores.find((each) => each.group === null && isSame(each));
        if (!score) return [];
        const { value, n, margin, bound, reason } = score;
        return [{ surveyId, code, moment, closedAt, value, n, margin, bound, reason }];
      });
      const ends = [kept[0], kept.at(-1)].map((end) =>
        end?.published.scores.find((each) => each.group === null && isSame(each)),
      );
      return { name, item, better, points, change: points.length < 2 ? null : changeOf(ends) };
    });
}

const changeOf = ([first, last]: (ReleasedScore | undefined)[]): TrendChangeDto | null =>
  first && last ? shownChange(first, last) : null;
