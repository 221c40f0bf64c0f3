import { mayStandBesideClasses } from './may-stand-beside-classes.js';
import { type Step, stepsInClasses, stepsOfMany } from './merged-steps.js';
import type { ScoredGroups } from './scored-groups.js';
import { stepsBesideMean } from './steps-beside-mean.js';

/**
 * The steps that may stand beside what is shown of a score; null when none may. Beside a share they stay within its
 * two classes; beside an NPS within its three, if its departments leave those open. Beside a mean there are none when
 * one of a department is exact: the steps could tell how few answers in it lie.
 */
export function stepsBesideScore(
  finest: readonly Step[],
  { points: { kind }, whole, standing, breakdown }: ScoredGroups,
  k: number,
): Step[] | null {
  if (standing !== 'exact') return stepsOfMany(finest, k);
  const { exact, high, rest } = breakdown;
  if (kind === 'mean') return exact.length > 0 ? null : stepsBesideMean(finest, whole.points, k);
  const steps = stepsInClasses(finest, k);
  if (kind === 'ratio' || !steps || exact.length + high.length + breakdown.low.length === 0)
    return steps;
  const promoters = steps.reduce((sum, { low, count }) => sum + (low === 2 ? count : 0), 0);
  const atEnd = high.reduce((sum, { n }) => sum + n, 0);
  const open = rest.n === 0 ? exact : [...exact, rest];
  return mayStandBesideClasses(open, promoters - atEnd, k) ? steps : null;
}
