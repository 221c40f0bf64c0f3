export const UNITS = ['ratio', 'score', 'days', 'eur', 'count'] as const;
export type Unit = (typeof UNITS)[number];

/** How the number came about: from named people, from counts, an estimate, or what people say. */
export type Basis = (typeof BASES)[number];
export const BASES = ['named', 'aggregate', 'estimated', 'self_reported', 'register'] as const;

/** Where a score lies, both ends included. */
export interface ScoreScale {
  min: number;
  max: number;
}

/** What a release published of a number, once. */
export interface Published {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Whether the number is withheld. */
  suppressed: boolean;
  /** Why it is withheld, or the bound that is shown in its place. */
  reason: string | null;
}

/** One metric of one population on one moment, with its true numbers. */
export interface Measurement {
  key: string;
  /** Department or course of a split; null for the whole. */
  group: string | null;
  /** Null when it is unknown; `reason` says why. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  unit: Unit;
  /** Of a score; null of all else. */
  scale: ScoreScale | null;
  /** The period it covers, as an ISO 8601 interval; null for a moment. */
  window: string | null;
  basis: Basis;
  /** Whether the numbers are hidden because they would say something about few people. */
  suppressed: boolean;
  reason: string | null;
  definitionVersion: number;
  /** How many people it is about, where the denominator counts something else; never published. */
  people?: number;
  /** Further true figures that a rule needs, never published. */
  figures?: Record<string, number>;
  /** Of a metric over releases: what may be shown in place of the true numbers. */
  published?: Published;
}
