import type { Step } from './merged-steps.js';
import type { ScoredQuestion } from './question.js';
import type { ReleasedScore } from './release.js';
import type { ScoredGroups } from './scored-groups.js';
import { boundedScore, exactScore, labelsOf, withheldScore } from './shown-score.js';

/** The score of all respondents. */
export function wholeScore(
  { score }: ScoredQuestion,
  { points, whole, standing }: ScoredGroups,
  { steps, isExactShown, k }: { steps: readonly Step[] | null; isExactShown: boolean; k: number },
): ReleasedScore {
  const labels = labelsOf(score, null);
  if (standing === 'few')
    return withheldScore(labels, 'too-few-answers', whole.n < k ? null : whole.n);
  if (standing !== 'exact') return boundedScore(labels, points, { side: standing, n: whole.n, k });
  return isExactShown
    ? exactScore(labels, points, whole, steps)
    : withheldScore(labels, 'hidden-with-another', whole.n);
}

/**
 * The score of each department, in their order. All that are hidden have one reason: to tell which of them are small
 * would tell how small.
 */
export function departmentScores(
  { score, groups }: ScoredQuestion,
  { points, whole, breakdown: { exact, high, low, rest } }: ScoredGroups,
  k: number,
): ReleasedScore[] {
  const reason = rest.n === 0 || whole.n < k ? 'too-few-answers' : 'hidden-with-another';
  return groups.flatMap(({ department }) => {
    if (department === null) return [];
    const labels = labelsOf(score, department);
    const isThis = (group: { department: string | null }): boolean =>
      group.department === department;
    const known = exact.find(isThis);
    if (known) return exactScore(labels, points, known, null);
    for (const [side, bounded] of [
      ['high', high],
      ['low', low],
    ] as const) {
      const group = bounded.find(isThis);
      if (group) return boundedScore(labels, points, { side, n: group.n, k });
    }
    return withheldScore(labels, reason);
  });
}
