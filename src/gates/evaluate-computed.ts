import type { Measurement } from '../metrics/measurement.js';
import type { Circumstances } from './circumstances.js';
import type { ComputedCriterion } from './criterion.js';
import type { Finding } from './evaluated-criterion.js';
import { type Distance, fillNext, quantity } from './fill-next.js';
import { MARGIN_REASONS } from './gates.texts.js';
import { startSmallLimit } from './start-small.js';

/**
 * The metric's true value decides. What shows of it is what its release published; what may not be shown is only shown
 * as a bound.
 */
export function evaluateComputed(
  criterion: ComputedCriterion,
  circumstances: Circumstances,
): Finding {
  const { metric, operator, unit, notApplicableFor } = criterion;
  const { language } = circumstances;
  const measurement = circumstances.measurements.get(metric);
  const shown = measurement && { ...measurement, ...measurement.published };
  const threshold = thresholdOf(criterion, measurement);
  const about = { metric, operator, threshold };
  const gap = { threshold, unit, distance: null };
  if (notApplicableFor && notApplicableFor.reasons.includes(measurement?.reason ?? ''))
    return {
      ...about,
      result: 'not_applicable',
      reason: notApplicableFor.otherwise[language],
    };
  if (!shown || measurement.value === null) {
    const { nextByReason = {}, nextWhenUnknown, next } = criterion;
    const todo = nextByReason[shown?.reason ?? ''] ?? nextWhenUnknown ?? next;
    return {
      ...about,
      ...shownOf(shown),
      result: 'unknown',
      next: fillNext(todo, criterion, circumstances, gap),
    };
  }
  const { value } = measurement;
  const { suppressed } = shown;
  const isMet = meets(value + marginOf(criterion, measurement), operator, threshold);
  const { conditionalThreshold, withinMargin } = criterion;
  const bound = withinMargin
    ? MARGIN_REASONS[isMet ? 'within' : 'beyond'][language]
    : `${boundOf(operator, isMet)} ${quantity(threshold, unit, language)}`;
  return {
    ...about,
    ...(suppressed ? { suppressed } : shownOf(shown)),
    ...((suppressed || withinMargin) && { reason: bound }),
    result: isMet ? 'met' : 'not_met',
    conditional:
      !isMet && conditionalThreshold !== undefined && meets(value, operator, conditionalThreshold),
    next: fillNext(criterion.next, criterion, circumstances, {
      ...gap,
      distance: suppressed ? null : distance(operator, threshold, shown),
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

/** How much lower than its threshold a value may be. */
const marginOf = ({ withinMargin }: ComputedCriterion, { figures }: Measurement): number =>
  withinMargin ? (figures?.['margin'] ?? 0) : 0;

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
