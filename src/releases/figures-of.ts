import { choiceDistribution } from './choice-distribution.js';
import type { Shows } from './fullest-version.js';
import { finestSteps, type Step, stepsOfMany } from './merged-steps.js';
import { endsOf, pointsInBands } from './points-in-bands.js';
import type { Question, QuestionFigures, ScoredQuestion } from './question.js';
import type { ReleasedDistribution, WithheldReason } from './release.js';
import { scoredGroups } from './scored-groups.js';
import { departmentScores, wholeScore } from './shown-scores.js';
import { stepsBesideScore } from './steps-beside-score.js';

/** What is published of one question. Who skipped it gave no answer: that somebody did is not protected. */
export function figuresOf(question: Question, k: number, shows: Shows): QuestionFigures {
  if (question.kind === 'choice')
    return { scores: [], distribution: choiceDistribution(question, k, shows) };
  if (question.kind === 'scored') return scoredFigures(question, k, shows);
  const { item, counts } = question;
  const finest = finestSteps(item, counts);
  const n = finest.reduce((sum, { count }) => sum + count, 0);
  const steps = shows.distribution ? stepsOfMany(finest, k) : null;
  return {
    scores: [],
    distribution: distributionOf(item.key, n, { steps, reason: 'nearly-all-alike' }, k),
  };
}

function scoredFigures(question: ScoredQuestion, k: number, shows: Shows): QuestionFigures {
  const { item, counts, score } = question;
  const scored = scoredGroups(shows.breakdown ? question : { ...question, groups: [] }, k);
  const { whole, standing } = scored;
  const { most, pointsOf } = scored.points;
  const finest = item
    ? finestSteps(item, counts, pointsOf)
    : pointsInBands(Array.from({ length: most + 1 }, (_, points) => counts.get(points) ?? 0));
  const found = shows.distribution ? stepsBesideScore(finest, scored, k) : null;
  const steps = found && found.length > 1 ? found : null;
  const inScores = (points: readonly Step[] | null): Step[] | null =>
    points?.map((step) => ({ ...step, values: endsOf(step, most, score.score.scale) })) ?? null;
  return {
    scores: [
      wholeScore(question, scored, { steps, isExactShown: shows.exact, k }),
      ...departmentScores(question, scored, k),
    ],
    distribution: distributionOf(
      item?.key ?? null,
      whole.n,
      {
        steps: item ? steps : inScores(steps),
        // Why it is withheld beside an exact score would tell how the answers lie.
        reason: standing === 'exact' ? 'hidden-with-another' : 'nearly-all-alike',
      },
      k,
    ),
  };
}

/** @param steps that may be shown, with the reason when they are none, or one */
function distributionOf(
  item: string | null,
  n: number,
  { steps, reason }: { steps: readonly Step[] | null; reason: WithheldReason },
  k: number,
): ReleasedDistribution {
  if (n < k) return { item, n: null, steps: null, reason: 'too-few-answers' };
  if (!steps || steps.length < 2)
    return { item, n, steps: null, reason: n < 2 * k ? 'too-few-answers' : reason };
  return {
    item,
    n,
    steps: steps.map(({ values, count }) => ({ values: [...values], count, reason: null })),
    reason: null,
  };
}
