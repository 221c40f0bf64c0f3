import type { InstrumentScore } from '../instruments/scores-of.js';

/** Why something is not shown. */
export const WITHHELD_REASONS = [
  /** It is about fewer people than the threshold, or too few for how they answered. */
  'too-few-answers',
  /** With it, something else that is not shown could be worked out. */
  'hidden-with-another',
  /** All, or nearly all, answered alike: only a bound is shown. */
  'nearly-all-alike',
] as const;
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

/** One score as it is shown, of all respondents or of one department. */
export interface ReleasedScore {
  name: InstrumentScore['name'];
  /** Key of the item that it is the score of; null: of the whole instrument. */
  item: string | null;
  /** Department; null: all respondents. */
  group: string | null;
  /** A mean to one decimal; null when it is withheld. */
  value: number | null;
  /** Of a share only. */
  numerator: number | null;
  /** How many answered; null when that is withheld. */
  n: number | null;
  /** `value` ± margin holds the 90 % interval: the widest that what is published allows, for the true one would tell more. */
  margin: number | null;
  scale: { min: number; max: number };
  better: 'higher' | 'lower';
  /** What SUS would have been; of UMUX-Lite only. */
  susEquivalent: number | null;
  /** In place of a value that is withheld: it is at least, or at most this. */
  bound: { operator: '>=' | '<='; value: number } | null;
  reason: WithheldReason | null;
}

/** One step of a distribution: neighbouring points of a scale together, or choices. */
export interface ReleasedStep {
  /** Points of the scale, or keys of choices; of the whole instrument the lowest and the highest score of the step. */
  values: (number | string)[];
  count: number | null;
  reason: WithheldReason | null;
}

/** How the answers to an item, or the scores of respondents, lie. */
export interface ReleasedDistribution {
  /** Null: the scores of the whole instrument. */
  item: string | null;
  n: number | null;
  /** Null when it is withheld as a whole. */
  steps: ReleasedStep[] | null;
  reason: WithheldReason | null;
}

/** What a survey publishes, once. */
export interface Release {
  /** Null: fewer than the threshold answered, and nothing was kept. */
  responses: number | null;
  reason: 'too-few-answers' | null;
  /** Of all respondents: of the whole instrument, then of its items in their order; then of each department. */
  scores: ReleasedScore[];
  distributions: ReleasedDistribution[];
}
