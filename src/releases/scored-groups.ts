import { boundOf } from './bound-of.js';
import { breakdownOf, type DepartmentTally, type ShownDepartments } from './breakdown-of.js';
import type { CountedValues, ScoredQuestion } from './question.js';
import { type ScorePoints, scorePoints, type Tally } from './score-points.js';
import { type Standing, standingOf } from './standing-of.js';

/** How all respondents, and each department, may be shown in a score. */
export interface ScoredGroups {
  points: ScorePoints;
  whole: Tally;
  standing: Standing;
  breakdown: ShownDepartments;
}

/**
 * Beside an exact mean either departments are exact or there is a distribution (`stepsBesideScore`): bounds alone give
 * way to the distribution.
 */
export function scoredGroups(question: ScoredQuestion, k: number): ScoredGroups {
  const { item, score, counts, groups } = question;
  const points = scorePoints(score.name, item);
  const whole = tallyOf(counts, points);
  const standing = standingOf(whole, points.most, k);
  const departments = groups.map((group): DepartmentTally => ({
    department: group.department,
    ...tallyOf(group.counts, points),
  }));
  const breakdown = breakdownOf(departments, {
    whole,
    most: points.most,
    k,
    hasBound: (n) => boundOf('high', n, points, score.score.scale, k) !== null,
  });
  const givesWay = points.kind === 'mean' && standing === 'exact' && breakdown.exact.length === 0;
  return {
    points,
    whole,
    standing,
    breakdown: givesWay ? { exact: [], high: [], low: [], rest: whole } : breakdown,
  };
}

function tallyOf(counts: CountedValues, { pointsOf }: ScorePoints): Tally {
  const tally = { n: 0, points: 0 };
  for (const [value, count] of counts) {
    tally.n += count;
    tally.points += pointsOf(value as number) * count;
  }
  return tally;
}
