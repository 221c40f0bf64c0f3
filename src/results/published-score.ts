import type { Published, Unit } from '../metrics/measurement.js';
import type { ReleasedScore } from '../releases/release.js';

/** A released score as a metric shows it; a bound that stands in its place is the reason, in words. */
export const publishedScore = (
  { value, numerator, n, bound, reason }: ReleasedScore,
  unit: Unit,
): Published => ({
  value,
  numerator,
  denominator: n,
  suppressed: reason !== null,
  reason: bound ? boundInWords(bound, unit) : reason,
});

const boundInWords = (
  { operator, value }: NonNullable<ReleasedScore['bound']>,
  unit: Unit,
): string =>
  `${operator === '>=' ? '≥' : '≤'} ${unit === 'ratio' ? `${Math.round(value * 100)} %` : value}`;
