import { marginOfMean } from './margin.js';
import type { MeanScore } from './score.js';

/**
 * The mean of whole points, one number for each respondent, times `times ÷ over`. Whole sums make it independent of
 * the order of the answers.
 */
export function meanScore(
  points: readonly number[],
  {
    times = 1,
    over = 1,
    ...rest
  }: { times?: number; over?: number } & Pick<MeanScore, 'skipped' | 'scale' | 'better'>,
): MeanScore {
  const n = points.length;
  const sum = points.reduce((total, each) => total + each, 0);
  const squares = points.reduce((total, each) => total + each ** 2, 0);
  const deviation =
    n < 2 ? null : (Math.sqrt((n * squares - sum ** 2) / (n * (n - 1))) * times) / over;
  return {
    kind: 'mean',
    value: n === 0 ? null : (sum * times) / (n * over),
    reason: n === 0 ? 'no-answers' : null,
    n,
    deviation,
    margin: marginOfMean({ n, deviation }),
    ...rest,
  };
}
