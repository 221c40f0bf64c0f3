import type { Shows } from './fullest-version.js';
import type { ChoiceQuestion } from './question.js';
import type { ReleasedDistribution } from './release.js';
import { shownOfSeveral, shownOneOf } from './shown-choices.js';

/**
 * How often each choice was made. Of several choices `n` is all respondents: who made none is not known from counts.
 * All that is hidden has one reason: two would tell which of the hidden ones is small.
 */
export function choiceDistribution(
  { item, counts, respondents }: ChoiceQuestion,
  k: number,
  shows: Shows,
): ReleasedDistribution {
  const choices = item.choices.map(({ key }) => ({ key, count: counts.get(key) ?? 0 }));
  const isOneOf = item.kind === 'choice';
  const n = isOneOf ? choices.reduce((sum, { count }) => sum + count, 0) : respondents;
  if (n < k) return { item: item.key, n: null, steps: null, reason: 'too-few-answers' };
  const shown = isOneOf ? shownOneOf(choices, k) : shownOfSeveral(choices, n, item, k);
  const reason = isOneOf ? 'hidden-with-another' : 'nearly-all-alike';
  if (!shows.distribution || !shown.some(({ isShown }) => isShown))
    return { item: item.key, n, steps: null, reason };
  return {
    item: item.key,
    n,
    steps: shown.map(({ key, count, isShown }) => ({
      values: [key],
      count: isShown ? count : null,
      reason: isShown ? null : reason,
    })),
    reason: null,
  };
}
