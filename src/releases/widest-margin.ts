import type { Scale } from '../instruments/instrument.js';
import { marginOfMean, marginOfNps, marginOfProportion } from '../instruments/margin.js';
import type { Step } from './merged-steps.js';
import type { ScorePoints, Tally } from './score-points.js';

/**
 * The widest 90 % margin that what is published of a group allows. The true one would tell how the answers lie: of an
 * NPS the number of promoters, of a mean the sum of squares. Of a share it is the true one.
 * @param steps that are published of the same group; of an NPS they are within its classes
 */
export function widestMargin(
  { n, points }: Tally,
  { kind, most }: Pick<ScorePoints, 'kind' | 'most'>,
  { min, max }: Scale,
  steps: readonly Omit<Step, 'values'>[] | null,
): number | null {
  if (kind === 'ratio') return marginOfProportion({ numerator: points, denominator: n });
  const squares = mostSquares(steps ?? [{ low: 0, high: most, count: n }], points);
  if (kind === 'net') {
    const promoters = (squares - points) / 2;
    return marginOfNps({ n, promoters, detractors: n - points + promoters });
  }
  const variance = Math.max(0, (n * squares - points ** 2) / (n * (n - 1)));
  return marginOfMean({ n, deviation: (Math.sqrt(variance) * (max - min)) / most });
}

/** The largest sum of squared points: as many as possible at the tops, of the highest steps first, all others at the bottoms. */
function mostSquares(steps: readonly Omit<Step, 'values'>[], points: number): number {
  let left = points - steps.reduce((sum, { low, count }) => sum + low * count, 0);
  let squares = 0;
  for (const { low, high, count } of steps.toSorted((a, b) => b.high + b.low - a.high - a.low)) {
    const raised = Math.min(left, (high - low) * count);
    squares += low ** 2 * count + raised * (high + low);
    left -= raised;
  }
  return squares;
}
