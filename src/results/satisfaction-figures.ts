import { satisfactionChange } from '../instruments/satisfaction-change.js';
import type { Published } from '../metrics/measurement.js';
import type { Figures } from '../metrics/metric.js';
import type { ReleasedScore } from '../releases/release.js';
import type { ReleasedScores, ScoreName } from './released-scores.js';

/** The scores that say how satisfied people are; of two that were measured last together, the first counts. */
export const SATISFACTION_SCORES = [
  'csat',
  'nps',
  'ces_7',
  'ces_5',
  'sus',
  'umux_lite',
] as const satisfies readonly ScoreName[];

export interface MeasuredSurvey extends ReleasedScores {
  /** Kind of a built-in instrument, or the code of an own one. */
  instrument: string;
  version: number;
}

interface Measured {
  survey: MeasuredSurvey;
  score: MeasuredSurvey['truth'][number]['score'];
  shown: ReleasedScore | undefined;
}

/**
 * What became of satisfaction from the first to the last measurement with the same item of the same instrument in the
 * same version: of those that were measured twice, the one that was measured last. Higher is better, also where a low
 * score is. Undefined when nothing was measured twice.
 * @param surveys in the order of their release
 */
export function satisfactionFigures(surveys: readonly MeasuredSurvey[]): Figures | undefined {
  const [latest] = seriesOf(surveys)
    .filter(({ length }) => length > 1)
    .toSorted((a, b) => placeOf(surveys, b) - placeOf(surveys, a));
  return latest && changeFigures(latest[0]!, latest.at(-1)!);
}

/** Whether satisfaction was measured at all. */
export const isMeasured = (surveys: readonly MeasuredSurvey[]): boolean =>
  seriesOf(surveys).length > 0;

/** The measurements that can be compared, in the order of `SATISFACTION_SCORES`. */
function seriesOf(surveys: readonly MeasuredSurvey[]): Measured[][] {
  const series = new Map<string, Measured[]>();
  for (const name of SATISFACTION_SCORES)
    for (const survey of surveys) {
      const [only, ...others] = survey.truth.filter((one) => one.name === name);
      // Of several items none is the satisfaction.
      if (!only || others.length > 0) continue;
      const { item, score } = only;
      const key = JSON.stringify([survey.instrument, survey.version, name, item]);
      const shown = survey.published.find(
        (one) => one.name === name && one.item === item && one.group === null,
      );
      series.set(key, [...(series.get(key) ?? []), { survey, score, shown }]);
    }
  return [...series.values()];
}

const placeOf = (surveys: readonly MeasuredSurvey[], series: readonly Measured[]): number =>
  surveys.indexOf(series.at(-1)!.survey);

function changeFigures(first: Measured, last: Measured): Figures {
  const { change, margin, reason, ...ends } = satisfactionChange(
    measuredOf(first),
    measuredOf(last),
  );
  const { better, scale } = first.score;
  const range = scale.max - scale.min;
  return {
    value: change === null || margin === null ? null : better === 'higher' ? change : 0 - change,
    reason,
    scale: { min: -range, max: range },
    window: windowOf(first.survey, last.survey),
    figures: {
      firstAnswers: ends.first.n,
      lastAnswers: ends.last.n,
      ...(margin !== null && { margin }),
    },
    published: publishedChange(first, last),
  };
}

const measuredOf = ({ survey: { instrument, version }, score }: Measured) => ({
  instrument,
  version,
  score,
});

/** Of two scores that are both shown; of means, of the rounded ones. */
function publishedChange(first: Measured, last: Measured): Published | undefined {
  const [from, to] = [first.shown, last.shown];
  if (!from || !to) return undefined;
  const counts = { numerator: null, denominator: null };
  if (from.value === null || to.value === null)
    return { ...counts, value: null, suppressed: true, reason: from.reason ?? to.reason };
  const change = from.better === 'higher' ? to.value - from.value : from.value - to.value;
  const value = first.score.kind === 'mean' ? Number(change.toFixed(1)) : change;
  return { ...counts, value, suppressed: false, reason: null };
}

const windowOf = (first: MeasuredSurvey, last: MeasuredSurvey): string =>
  `${(first.openedAt ?? first.closedAt).toISOString()}/${last.closedAt.toISOString()}`;
