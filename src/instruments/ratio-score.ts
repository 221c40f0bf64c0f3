import { marginOfProportion } from './margin.js';
import type { RatioScore } from './score.js';

/** `numerator` of the `n` who answered. */
export const ratioScore = (numerator: number, n: number, skipped: number): RatioScore => ({
  kind: 'ratio',
  value: n === 0 ? null : numerator / n,
  reason: n === 0 ? 'no-answers' : null,
  n,
  skipped,
  numerator,
  denominator: n,
  scale: { min: 0, max: 1 },
  better: 'higher',
  margin: marginOfProportion({ numerator, denominator: n }),
});
