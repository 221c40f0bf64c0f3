export const UNITS = ['ratio', 'score', 'days', 'eur', 'count'] as const;
export type Unit = (typeof UNITS)[number];

/** How the number came about: from named people, from counts, an estimate, or what people say. */
export type Basis = (typeof BASES)[number];
export const BASES = ['named', 'aggregate', 'estimated', 'self_reported', 'register'] as const;

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
}
