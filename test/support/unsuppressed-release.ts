import type { Score } from '../../src/instruments/score.js';
import { scoresOf } from '../../src/instruments/scores-of.js';
import type { Release, ReleasedDistribution, ReleasedScore } from '../../src/releases/release.js';
import type { AuditedQuestion } from './exact-auditor.js';
import { cellsOf, countsOf, type RandomSurvey } from './random-surveys.js';

/** All that could be published of a survey, as it is. */
export function unsuppressedRelease(survey: RandomSurvey): Release {
  const { departments, respondents } = survey;
  return {
    responses: respondents.length,
    reason: null,
    scores: [null, ...departments].flatMap((group) => scoresIn(survey, group)),
    distributions: cellsOf(survey).map((question) => distributionOf(question, survey)),
  };
}

function scoresIn(
  { instrument, k, respondents }: RandomSurvey,
  group: string | null,
): ReleasedScore[] {
  const those = respondents.filter(({ department }) => group === null || department === group);
  const { answers } = countsOf({ instrument, k, departments: [], respondents: those });
  return scoresOf(instrument, answers, those.length).map(({ name, item, score }) => ({
    name,
    item,
    group,
    ...shown(score),
    susEquivalent: null,
    bound: null,
    reason: null,
  }));
}

const shown = (
  score: Score,
): Pick<ReleasedScore, 'value' | 'numerator' | 'n' | 'margin' | 'scale' | 'better'> => ({
  value: score.value,
  numerator: score.kind === 'ratio' ? score.numerator : null,
  n: score.n,
  margin: score.margin,
  scale: score.scale,
  better: score.better,
});

function distributionOf(
  { item, cells }: AuditedQuestion,
  { instrument, respondents }: RandomSurvey,
): ReleasedDistribution {
  const counts = new Map<number | string, number>();
  for (const { answer, count } of cells)
    for (const value of Array.isArray(answer) ? (answer as string[]) : [answer as number | string])
      counts.set(value, (counts.get(value) ?? 0) + count);
  const scoreOf = (points: number): number => points * (instrument.kind === 'sus' ? 2.5 : 100 / 12);
  return {
    item: item?.key ?? null,
    n:
      item?.kind === 'choices'
        ? respondents.length
        : cells.reduce((sum, { count }) => sum + count, 0),
    steps: [...counts].map(([value, count]) => ({
      values: [item ? value : scoreOf(value as number)],
      count,
      reason: null,
    })),
    reason: null,
  };
}
