import type { Measurement } from './measurement.js';

/** Reason of a group that is hidden only so that another one cannot be worked out. */
const COMPLEMENTARY = 'hidden-with-another';
const TOO_FEW = 'too-few-people';

/** Hides the whole of a population of fewer than `k` people. */
export const suppressWhole = (whole: Measurement, k: number): Measurement =>
  isFew(whole, k) ? hide(whole, TOO_FEW) : whole;

/**
 * Hides what would say something about fewer than `k` people in groups that make up a whole. Beside a
 * hidden group the next smallest is hidden too, until what is hidden is nobody or at least `k` people
 * together; a group in which all are equal shows as a bound.
 */
export function suppressSplit(measurements: readonly Measurement[], k: number): Measurement[] {
  const reasons = new Map<Measurement, string>();
  for (const group of measurements) if (isFew(group, k)) reasons.set(group, TOO_FEW);
  const bySize = measurements
    .filter(({ denominator }) => (denominator ?? 0) >= k)
    .toSorted((a, b) => a.denominator! - b.denominator!);
  let hidden = [...reasons.keys()].reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);
  for (const group of bySize) {
    if (hidden === 0 || hidden >= k) break;
    reasons.set(group, COMPLEMENTARY);
    hidden += group.denominator!;
  }
  return measurements.map((group) => {
    const reason = reasons.get(group);
    if (reason) return hide(group, reason);
    return isAllEqual(group) ? hide(group, boundOf(group)) : group;
  });
}

const isFew = ({ denominator }: Measurement, k: number): boolean =>
  denominator !== null && denominator > 0 && denominator < k;

const isAllEqual = ({ unit, numerator, denominator }: Measurement): boolean =>
  unit === 'ratio' &&
  denominator !== null &&
  denominator > 0 &&
  (numerator === 0 || numerator === denominator);

/** Of a group in which all or none count: within the step that one person makes, rounded outwards to 5 %. */
function boundOf({ numerator, denominator }: Measurement): string {
  const step = Math.ceil((100 / denominator!) * 0.2) * 5;
  return numerator === 0 ? `≤ ${step} %` : `≥ ${100 - step} %`;
}

const hide = (measurement: Measurement, reason: string): Measurement => ({
  ...measurement,
  value: null,
  numerator: null,
  denominator: null,
  suppressed: true,
  reason,
  figures: undefined,
});
