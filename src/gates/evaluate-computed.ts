import type { Measurement } from '../metrics/measurement.js';
import type { Circumstances } from './circumstances.js';
import type { ComputedCriterion } from './criterion.js';
import type { Finding } from './evaluated-criterion.js';
import { type Distance, fillNext, quantity } from './fill-next.js';
import { startSmallLimit } from './start-small.js';

/** The metric's true value decides; what may not be shown of it is only shown as a bound. */
export function evaluateComputed(
  criterion: ComputedCriterion,
  circumstances: Circumstances,
): Finding {
  const { metric, operator, unit, notApplicableFor } = criterion;
  const measurement = circumstances.measurements.get(metric);
  const threshold = thresholdOf(criterion, measurement);
  const about = { metric, operator, threshold };
  if (notApplicableFor && notApplicableFor.reasons.includes(measurement?.reason ?? ''))
    return {
      ...about,
      result: 'not_applicable',
      reason: notApplicableFor.otherwise[circumstances.language],
    };
  if (!measurement || measurement.value === null) {
    const next = fillNext(criterion.nextWhenUnknown ?? criterion.next, criterion, circumstances);
    return { ...about, ...shownOf(measurement), result: 'unknown', next };
  }
  const { value, suppressed } = measurement;
  const isMet = meets(value, operator, threshold);
  const { conditionalThreshold } = criterion;
  const bound = `${boundOf(operator, isMet)} ${quantity(threshold, unit, circumstances.language)}`;
  return {
    ...about,
    ...(suppressed ? { suppressed, reason: bound } : shownOf(measurement)),
    result: isMet ? 'met' : 'not_met',
    conditional:
      !isMet && conditionalThreshold !== undefined && meets(value, operator, conditionalThreshold),
    next: fillNext(criterion.next, criterion, circumstances, {
      threshold,
      unit,
      distance: suppressed ? null : distance(operator, threshold, measurement),
    }),
  };
}

/** What may be shown of a measurement. */
const shownOf = (measurement: Measurement | undefined): Omit<Finding, 'result' | 'next'> => {
  if (!measurement) return { reason: 'not-measured' };
  const { value, numerator, denominator, suppressed, basis } = measurement;
  const reason = measurement.reason ?? (basis === 'estimated' ? 'estimated' : null);
  return suppressed ? { suppressed, reason } : { value, numerator, denominator, reason };
};

const thresholdOf = (
  { threshold }: ComputedCriterion,
  measurement: Measurement | undefined,
): number =>
  threshold === 'start-small'
    ? startSmallLimit(measurement?.figures?.['organisation'] ?? 0)
    : threshold;

const meets = (
  value: number,
  operator: ComputedCriterion['operator'],
  threshold: number,
): boolean => {
  if (operator === '=') return value === threshold;
  return operator === '>=' ? value >= threshold : value <= threshold;
};

const boundOf = (operator: ComputedCriterion['operator'], isMet: boolean): string =>
  operator === '<=' ? (isMet ? '≤' : '>') : isMet ? '≥' : '<';

/** How many are lacking, or too many, and the number to reach. */
function distance(
  operator: ComputedCriterion['operator'],
  threshold: number,
  { value, numerator, denominator, unit }: Measurement,
): Distance | null {
  if (unit !== 'ratio') return gapTo(operator, threshold, value!, denominator);
  if (numerator === null || denominator === null) return null;
  // 0.07 × 100 is a little more than 7.
  const exact = Number((threshold * denominator).toPrecision(12));
  const target = operator === '<=' ? Math.floor(exact) : Math.ceil(exact);
  return gapTo(operator, target, numerator, denominator);
}

const gapTo = (
  operator: ComputedCriterion['operator'],
  target: number,
  actual: number,
  denominator: number | null,
): Distance => ({
  more: operator === '<=' ? actual - target : target - actual,
  target,
  denominator,
});
