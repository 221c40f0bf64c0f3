import type { ChoiceItem, ChoicesItem, ScaleItem } from '../instruments/instrument.js';
import type { InstrumentScore } from '../instruments/scores-of.js';
import type { ReleasedDistribution, ReleasedScore } from './release.js';

export type CountedValues = ReadonlyMap<number | string, number>;

interface Counted {
  /** Of all respondents. */
  counts: CountedValues;
  /** By department, of who did not say too; none without breakdown. */
  groups: readonly { department: string | null; counts: CountedValues }[];
  /** Also who skipped it. */
  respondents: number;
}

/** Answers that make a score. */
export interface ScoredQuestion extends Counted {
  kind: 'scored';
  /** Null: the points of the whole instrument. */
  item: ScaleItem | null;
  /** Of all respondents. */
  score: InstrumentScore;
}

/** Points of a scale that make no score. */
export interface ScaleQuestion extends Counted {
  kind: 'scale';
  item: ScaleItem;
}

export interface ChoiceQuestion extends Counted {
  kind: 'choice';
  item: ChoiceItem | ChoicesItem;
}

/** What is asked, and how often each answer was given. */
export type Question = ScoredQuestion | ScaleQuestion | ChoiceQuestion;

/** What is published of one question. */
export interface QuestionFigures {
  /** Of all respondents, then of each department; none without a score. */
  scores: ReleasedScore[];
  distribution: ReleasedDistribution;
}
