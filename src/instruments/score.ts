import type { Scale } from './instrument.js';

interface ScoreBase {
  /** In the unit of `scale`, not rounded; null, never 0, when nobody answered. */
  value: number | null;
  reason: 'no-answers' | null;
  /** How many answered: respondents, not answers, where a score takes several items. */
  n: number;
  /** How many did not, or not all items that the score takes. */
  skipped: number;
  /** Where `value` lies, both ends included. */
  scale: Scale;
  better: 'higher' | 'lower';
  /** `value` ± margin holds the 90 % interval, in the unit of `value`; null where it can't be told. */
  margin: number | null;
}

/** A share of the answers, 0 to 1: `numerator ÷ denominator`, and the denominator is `n`. */
export interface RatioScore extends ScoreBase {
  kind: 'ratio';
  numerator: number;
  denominator: number;
}

/** Promoters less detractors, −100 to 100. */
export interface NetScore extends ScoreBase {
  kind: 'net';
  promoters: number;
  passives: number;
  detractors: number;
}

/** A mean over respondents. */
export interface MeanScore extends ScoreBase {
  kind: 'mean';
  /** Standard deviation of the sample (n − 1); null under two answers. */
  deviation: number | null;
}

export type Score = RatioScore | NetScore | MeanScore;
