import type { Item, ScaleItem, TextItem } from '../instruments/instrument.js';
import type { InstrumentScore } from '../instruments/scores-of.js';
import type { ReleasedDistribution, ReleasedScore } from './release.js';

export type CountedValues = ReadonlyMap<number | string, number>;

/** What is asked, and how often each answer was given. */
export interface Question<I = Exclude<Item, TextItem> | null> {
  /** Null: the points of the whole instrument. */
  item: I;
  /** Of all respondents; null when it has none. */
  score: InstrumentScore | null;
  /** Of all respondents. */
  counts: CountedValues;
  /** By department, of who did not say too; none without breakdown. */
  groups: readonly { department: string | null; counts: CountedValues }[];
  /** Also who skipped it. */
  respondents: number;
}

export interface ScoredQuestion extends Question<ScaleItem | null> {
  score: InstrumentScore;
}

/** What may be shown at most; beside an exact score nothing of a breakdown or a distribution when it is not. */
export interface Shows {
  exact: boolean;
  breakdown: boolean;
  distribution: boolean;
}

/** What is published of one question. */
export interface Figures {
  /** Of all respondents, then of each department; none without a score. */
  scores: ReleasedScore[];
  distribution: ReleasedDistribution;
}
