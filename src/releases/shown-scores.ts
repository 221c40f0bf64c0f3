import type { InstrumentScore } from '../instruments/scores-of.js';
import { susEquivalent } from '../instruments/umux-lite.js';
import { boundOf } from './bound-of.js';
import type { Step } from './merged-steps.js';
import type { ScoredQuestion } from './question.js';
import type { ReleasedScore } from './release.js';
import type { ScorePoints, Tally } from './score-points.js';
import type { ScoredGroups } from './scored-groups.js';
import { widestMargin } from './widest-margin.js';

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

/** Of which score, and of whom. */
type Labels = Pick<ReleasedScore, 'name' | 'item' | 'group' | 'scale' | 'better'>;

const labelsOf = (
  { name, item, score: { scale, better } }: InstrumentScore,
  group: string | null,
): Labels => ({ name, item, group, scale, better });

/**
 * An exact score. A share and an NPS are not rounded, a mean is, to one decimal; its margin is rounded up, and made
 * wider by what rounding moved the value.
 * @param steps that are published of the same group
 */
function exactScore(
  labels: Labels,
  points: ScorePoints,
  group: Tally,
  steps: readonly Step[] | null,
): ReleasedScore {
  const { min, max } = labels.scale;
  const all = points.most * group.n;
  const exact = (min * all + (max - min) * group.points) / all;
  const value = points.kind === 'mean' ? Math.round(10 * exact) / 10 : exact;
  const margin = widestMargin(group, points, labels.scale, steps);
  return {
    ...withheldScore(labels, null, group.n),
    value,
    numerator: points.kind === 'ratio' ? group.points : null,
    margin:
      points.kind === 'mean' && margin !== null
        ? Math.ceil(10 * (margin + Math.abs(value - exact))) / 10
        : margin,
    susEquivalent: labels.name === 'umux_lite' ? Math.round(10 * susEquivalent(value)) / 10 : null,
  };
}

/** A bound in place of a score; when it says nothing, there are too few. */
function boundedScore(
  labels: Labels,
  points: ScorePoints,
  { side, n, k }: { side: 'high' | 'low'; n: number; k: number },
): ReleasedScore {
  const bound = boundOf(side, n, points, labels.scale, k);
  return {
    ...withheldScore(labels, bound ? 'nearly-all-alike' : 'too-few-answers', n),
    bound,
  };
}

/** Nothing in place of a score; how many answered when that is known. */
const withheldScore = (
  labels: Labels,
  reason: ReleasedScore['reason'],
  n: number | null = null,
): ReleasedScore => ({
  ...labels,
  value: null,
  numerator: null,
  n,
  margin: null,
  susEquivalent: null,
  bound: null,
  reason,
});
