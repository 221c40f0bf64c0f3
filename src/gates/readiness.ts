export const RESULTS = ['met', 'not_met', 'unknown', 'waived', 'not_applicable'] as const;
export type Result = (typeof RESULTS)[number];

/** How one criterion came out; only mandatory ones count. */
export interface CriterionOutcome {
  mandatory: boolean;
  result: Result;
}

/** How the mandatory criteria came out. */
export interface Readiness {
  met: number;
  waived: number;
  notMet: number;
  unknown: number;
  notApplicable: number;
  /** met ÷ all that apply, 0..1; null when none applies. */
  value: number | null;
}

export function readinessOf(outcomes: readonly CriterionOutcome[]): Readiness {
  const count = (wanted: Result): number =>
    outcomes.filter(({ mandatory, result }) => mandatory && result === wanted).length;
  const [met, waived, notMet, unknown] = [
    count('met'),
    count('waived'),
    count('not_met'),
    count('unknown'),
  ];
  const applying = met + waived + notMet + unknown;
  return {
    met,
    waived,
    notMet,
    unknown,
    notApplicable: count('not_applicable'),
    value: applying === 0 ? null : met / applying,
  };
}

export type Verdict = 'ready' | 'not_ready' | 'unknown';

/** One mandatory criterion that is not met makes a gate not ready; else one that is unknown makes it unknown. */
export function verdictOf(outcomes: readonly CriterionOutcome[]): Verdict {
  const { notMet, unknown } = readinessOf(outcomes);
  if (notMet > 0) return 'not_ready';
  return unknown > 0 ? 'unknown' : 'ready';
}
