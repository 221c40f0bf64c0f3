import type { Day } from '../common/dates.js';
import type { Role } from '../identity/roles.js';
import type { EvidenceKind } from '../projects/evidence-kind.js';
import type { ComputedCriterion, CriterionKind, Question } from './criterion.js';
import type { Result } from './readiness.js';

export interface NextStep {
  text: string;
  role: Role;
  operationId: string;
  href: string;
}

/** How one criterion stands; every field is there, null where it does not concern the kind. */
export interface EvaluatedCriterion {
  key: string;
  kind: CriterionKind;
  question: Question | null;
  mandatory: boolean;
  result: Result;
  title: string;
  source: string | null;
  metric: string | null;
  operator: ComputedCriterion['operator'] | null;
  threshold: number | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  suppressed: boolean;
  /** Why it came out so: a sentence, or the code that the metric gives. */
  reason: string | null;
  kinds: EvidenceKind[] | null;
  /** The last day of its evidence or its waiver. */
  validUntil: Day | null;
  note: string | null;
  /** Not met, but a conditional go passes it. */
  conditional: boolean;
  next: NextStep | null;
}

/** What a criterion says of itself, by the numbers, the evidence or the check. */
export interface Finding extends Partial<Omit<EvaluatedCriterion, 'next'>> {
  result: Result;
  next?: NextStep;
}
