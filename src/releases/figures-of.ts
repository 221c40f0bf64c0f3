import type { ChoiceItem, ChoicesItem, ScaleItem } from '../instruments/instrument.js';
import { choiceDistribution } from './choice-distribution.js';
import { type Step, stepsOfMany } from './merged-steps.js';
import { endsOf, pointsInBands } from './points-in-bands.js';
import type { Figures, Question, ScoredQuestion, Shows } from './question.js';
import type { ReleasedDistribution, WithheldReason } from './release.js';
import { finestSteps, stepsBesideScore } from './steps-beside-score.js';
import { departmentScores, wholeScore } from './score-figures.js';
import { scoredGroups } from './scored-groups.js';

/** What is published of one question. Who skipped it gave no answer: that somebody did is not protected. */
export function figuresOf(question: Question, k: number, shows: Shows): Figures {
  if (isChoice(question))
    return { scores: [], distribution: choiceDistribution(question, k, shows) };
  if (isScored(question)) return scoredFigures(question, k, shows);
  const item = question.item as ScaleItem;
  const finest = finestSteps(item, question.counts, () => 0);
  const n = finest.reduce((sum, { count }) => sum + count, 0);
  const steps = shows.distribution ? stepsOfMany(finest, k) : null;
  return {
    scores: [],
    distribution: distributionOf(item.key, n, { steps, reason: 'nearly-all-alike' }, k),
  };
}

const isChoice = (question: Question): question is Question<ChoiceItem | ChoicesItem> =>
  question.item?.kind === 'choice' || question.item?.kind === 'choices';

const isScored = (question: Question): question is ScoredQuestion => question.score !== null;

function scoredFigures(question: ScoredQuestion, k: number, shows: Shows): Figures {
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
