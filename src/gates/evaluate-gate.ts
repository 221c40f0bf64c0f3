import type { Day } from '../common/dates.js';
import type { Language } from '../common/text.js';
import type { Measurement } from '../metrics/measurement.js';
import type { KnownAiFacts } from '../projects/ai-facts.js';
import { nextPhase, type Phase } from '../projects/phase.js';
import type { Condition, Criterion } from './criterion.js';
import type { ManualCheck } from './circumstances.js';
import { evaluateCriterion } from './evaluate-criterion.js';
import type { EvaluatedCriterion } from './evaluated-criterion.js';
import type { EvidenceVersion } from './evidence-on-day.js';
import { type Readiness, readinessOf, type Verdict, verdictOf } from './readiness.js';
import type { Waiver } from './waiver-on-day.js';

/** How many people a project is for. */
export const POPULATION = 'people.population';

export interface GateInput {
  phase: Phase;
  /** After the programme's policy, in the order in which they are shown. */
  criteria: readonly Criterion[];
  /** Null while there is none. */
  profile: KnownAiFacts | null;
  /** Ids or codes of the project and what is around it. */
  project: string;
  programme: string;
  predecessor: string | null;
  /** True numbers of the whole, one per metric; `suppressed` says that they may not be shown. */
  measurements: readonly Measurement[];
  /** Of the project and of its programme. */
  evidence: readonly EvidenceVersion[];
  /** The last check of each criterion. */
  manualChecks: readonly ManualCheck[];
  waivers: readonly Waiver[];
  asOf: { at: Date; day: Day };
  language: Language;
}

export interface GateEvaluation {
  phase: Phase;
  next: Phase | null;
  state: Verdict | 'under_review';
  /** RFC 3339, UTC. */
  asOf: string;
  readiness: Readiness;
  criteria: EvaluatedCriterion[];
}

/** How the way out of a phase stands: each criterion, and what they come to together. */
export function evaluateGate(input: GateInput): GateEvaluation {
  const { phase, predecessor, project, programme, asOf } = input;
  const measurements = new Map(
    input.measurements.map((measurement) => [measurement.key, measurement]),
  );
  const criteria = input.criteria.map((criterion) =>
    evaluateCriterion(criterion, {
      facts: {
        ...input.profile,
        predecessor: predecessor !== null,
        population: measurements.get(POPULATION)?.value ?? null,
      },
      measurements,
      evidence: input.evidence,
      manualChecks: input.manualChecks,
      waivers: input.waivers,
      day: asOf.day,
      language: input.language,
      addresses: { project, programme, predecessor },
    }),
  );
  return {
    phase,
    next: nextPhase(phase),
    state: verdictOf(criteria),
    asOf: asOf.at.toISOString(),
    readiness: readinessOf(criteria),
    criteria,
  };
}

/** The metrics that have to be measured before the criteria can be evaluated. */
export function metricsOf(criteria: readonly Criterion[]): string[] {
  const keys = criteria.flatMap((criterion) => [
    ...(criterion.kind === 'computed' ? [criterion.metric] : []),
    ...('byHand' in criterion ||
    asksPopulation(criterion.recommendedWhen) ||
    asksPopulation(criterion.appliesWhen?.condition)
      ? [POPULATION]
      : []),
  ]);
  return [...new Set(keys)];
}

function asksPopulation(condition: Condition | undefined): boolean {
  if (!condition) return false;
  return 'any' in condition ? condition.any.some(asksPopulation) : condition.fact === 'population';
}
