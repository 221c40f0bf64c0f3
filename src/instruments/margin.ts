import { studentT90, Z_90 } from './student-t.js';

/*
 * 90 % margins: how far a two-sided 90 % interval reaches from the value, in its unit; null where the answers are too
 * few to tell. The intervals of proportions have another middle than the value; the margin reaches to the farther
 * end, so that value ± margin holds all of the interval.
 *
 * Respondents count as a sample of many more people. Of a small organisation that nearly all answered, and of two
 * measurements of the same people, the true margin is smaller; who answered is not known, so that can't be told.
 */

/** `n` values with their standard deviation (n − 1). */
export interface MeanSample {
  n: number;
  deviation: number | null;
}

export interface ProportionSample {
  numerator: number;
  denominator: number;
}

export interface NpsSample {
  n: number;
  promoters: number;
  detractors: number;
}

/**
 * Of a mean: t(n − 1) × deviation ÷ √n. Student (1908), “The probable error of a mean”, Biometrika 6 (1), 1–25.
 * Null under two values; 0 when all are the same.
 */
export const marginOfMean = ({ n, deviation }: MeanSample): number | null =>
  n < 2 || deviation === null ? null : studentT90(n - 1) * (deviation / Math.sqrt(n));

/**
 * Of a proportion, 0 to 1: |p̃ − p| + z × √(p̃(1 − p̃) ÷ ñ) with ñ = n + z² and p̃ = (x + z²/2) ÷ ñ; never 0. Agresti,
 * A. and Coull, B. A. (1998), “Approximate is better than ‘exact’ for interval estimation of binomial proportions”,
 * The American Statistician 52 (2), 119–126.
 */
export function marginOfProportion(sample: ProportionSample): number | null {
  if (sample.denominator === 0) return null;
  const { shift, variance } = adjustedProportion(sample, Z_90 ** 2 / 2);
  return Math.abs(shift) + Z_90 * Math.sqrt(variance);
}

/**
 * Of a Net Promoter Score, in points: with ñ = n + 3 and ¾ more promoters and detractors each, so s̃ = p̃ − d̃,
 * 100 × (|s̃ − s| + z × √((p̃ + d̃ − s̃²) ÷ ñ)); never 0. The adjusted Wald interval that did best in Rocks, B. (2016),
 * “Interval estimation for the ‘Net Promoter Score’”, The American Statistician 70 (4), 365–372.
 */
export function marginOfNps(sample: NpsSample): number | null {
  if (sample.n === 0) return null;
  const { shift, variance } = adjustedNps(sample);
  return 100 * (Math.abs(shift) + Z_90 * Math.sqrt(variance));
}

/**
 * Of the difference between two means: t(ν) × √(s₁²/n₁ + s₂²/n₂), ν by Welch and Satterthwaite. Welch, B. L. (1947),
 * “The generalization of ‘Student's’ problem when several different population variances are involved”, Biometrika
 * 34, 28–35.
 */
export function marginOfMeanChange(one: MeanSample, other: MeanSample): number | null {
  if (one.n < 2 || other.n < 2 || one.deviation === null || other.deviation === null) return null;
  const a = one.deviation ** 2 / one.n;
  const b = other.deviation ** 2 / other.n;
  if (a + b === 0) return 0;
  const shareOfA = a / (a + b);
  const degrees = 1 / (shareOfA ** 2 / (one.n - 1) + (1 - shareOfA) ** 2 / (other.n - 1));
  return studentT90(Math.max(degrees, 1)) * Math.sqrt(a + b);
}

/**
 * Of the difference between two proportions: as of one, with one success and one failure more in each. Agresti, A.
 * and Caffo, B. (2000), “Simple and effective confidence intervals for proportions and differences of proportions
 * result from adding two successes and two failures”, The American Statistician 54 (4), 280–288.
 */
export const marginOfProportionChange = (
  one: ProportionSample,
  other: ProportionSample,
): number | null =>
  one.denominator === 0 || other.denominator === 0
    ? null
    : marginOfDifference(adjustedProportion(one, 1), adjustedProportion(other, 1));

/** Of the difference between two Net Promoter Scores, in points: both adjusted as in `marginOfNps`. */
export const marginOfNpsChange = (one: NpsSample, other: NpsSample): number | null =>
  one.n === 0 || other.n === 0
    ? null
    : 100 * marginOfDifference(adjustedNps(one), adjustedNps(other));

/** An estimate of which the interval has its middle `shift` above the value. */
interface Adjusted {
  shift: number;
  variance: number;
}

const marginOfDifference = (one: Adjusted, other: Adjusted): number =>
  Math.abs(other.shift - one.shift) + Z_90 * Math.sqrt(one.variance + other.variance);

/** @param more successes, and as many failures, beside those that were counted */
function adjustedProportion({ numerator, denominator }: ProportionSample, more: number): Adjusted {
  const all = denominator + 2 * more;
  const share = (numerator + more) / all;
  return { shift: share - numerator / denominator, variance: (share * (1 - share)) / all };
}

function adjustedNps({ promoters, detractors, n }: NpsSample): Adjusted {
  const all = n + 3;
  const positive = (promoters + 0.75) / all;
  const negative = (detractors + 0.75) / all;
  const score = positive - negative;
  return {
    shift: score - (promoters - detractors) / n,
    variance: (positive + negative - score ** 2) / all,
  };
}
