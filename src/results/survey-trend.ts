import { satisfactionChange } from '../instruments/satisfaction-change.js';
import type { InstrumentScore } from '../instruments/scores-of.js';
import type { Release, ReleasedScore } from '../releases/release.js';
import type { SurveyMoment } from '../surveys/survey-kinds.js';
import type { TrendChangeDto, TrendDto } from './results.dto.js';

/** One survey with the same instrument in the same version. */
export interface MeasuredSurvey {
  surveyId: string;
  code: string;
  moment: SurveyMoment;
  closedAt: Date;
  published: Release;
  truth: InstrumentScore[];
}

/**
 * How each score of an instrument went over its measurements, from the first to the last. The change is of what was
 * published: where one end was withheld, so is it.
 * @param measurements of one instrument in one version, in the order of closing
 */
export function surveyTrend(measurements: readonly MeasuredSurvey[]): TrendDto[] {
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
      const ends = [kept[0], kept.at(-1)].map((end) => ({
        shown: end?.published.scores.find((each) => each.group === null && isSame(each)),
        truth: end?.truth.find(isSame),
      }));
      return { name, item, better, points, change: points.length < 2 ? null : changeOf(ends) };
    });
}

function changeOf(
  ends: { shown: ReleasedScore | undefined; truth: InstrumentScore | undefined }[],
): TrendChangeDto | null {
  const [first, last] = ends;
  if (first?.shown?.value == null || last?.shown?.value == null) return null;
  const { margin, held } = satisfactionChange(
    { instrument: 'one', version: 1, score: first.truth!.score },
    { instrument: 'one', version: 1, score: last.truth!.score },
  );
  return {
    value: rounded(last.shown.value - first.shown.value),
    margin: margin === null ? null : rounded(margin),
    held,
  };
}

/** A difference of published numbers has no more decimals than they. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
