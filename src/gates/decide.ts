import type { Day } from '../common/dates.js';
import type { Fault } from '../common/errors.js';
import type { Text } from '../common/text.js';
import { isEarlier, nextPhase, type Phase } from '../projects/phase.js';
import type { Outcome } from '../projects/project-status.js';
import type { EvaluatedCriterion } from './evaluated-criterion.js';
import type { Result } from './readiness.js';
import { type Waiver, waiverOnDay } from './waiver-on-day.js';

export const DECISIONS = ['go', 'conditional_go', 'no_go', 'back'] as const;
export type Decision = (typeof DECISIONS)[number];

export interface DecisionRequest {
  decision: Decision;
  conditions: readonly unknown[];
  /** Only with `back`. */
  toPhase: Phase | null;
  /** Only on the way out of aftercare. */
  outcome: Outcome | null;
}

/** What was submitted, frozen. */
export interface Submission {
  phase: Phase;
  state: 'submitted' | 'decided' | 'withdrawn';
  submittedBy: string;
  /** In the order of the gate. */
  criteria: readonly Pick<
    EvaluatedCriterion,
    'key' | 'kind' | 'mandatory' | 'result' | 'conditional'
  >[];
}

/** What is known on the day of the decision. */
export interface Since {
  decidedBy: string;
  day: Day;
  /** All waivers of the project; those that hold on the day count. */
  waivers: readonly Waiver[];
  /** Whether the AI is of the group `prohibited`: then no waiver counts. */
  prohibited: boolean;
  /** The submitted criteria as they stand on the day. */
  current: readonly { key: string; result: Result }[];
  /** Gates of earlier phases that are open again. */
  reopened: readonly Phase[];
}

export type Refusal =
  | { code: 'already-decided' | 'already-withdrawn' | 'own-submission' }
  /** Criteria in the order of the gate. */
  | { code: 'gate-not-ready' | 'evidence-lapsed'; missing: string[] }
  | { code: 'gate-reopened'; phases: Phase[] };

export type Ruling =
  | {
      allowed: true;
      /** The phase in which the project is from now on. */
      phase: Phase;
      /** Whether it was the way out of the last phase. */
      completed: boolean;
      /** Mandatory criteria that hold by evidence or by a waiver: when one runs out, the gate opens again. */
      leansOn: string[];
    }
  | { allowed: false; refusal: Refusal };

/**
 * Whether the decision may be taken, and what it does to the phase. A pass is judged on what was submitted,
 * on the waivers that hold today, and on evidence that has lapsed since.
 */
export function decide(
  { phase, state, submittedBy, criteria }: Submission,
  { decision, toPhase }: DecisionRequest,
  since: Since,
): Ruling {
  if (state !== 'submitted')
    return refused({ code: state === 'decided' ? 'already-decided' : 'already-withdrawn' });
  if (submittedBy === since.decidedBy) return refused({ code: 'own-submission' });
  if (decision === 'back' || decision === 'no_go')
    return { allowed: true, phase: toPhase ?? phase, completed: false, leansOn: [] };

  const mandatory = criteria.filter((criterion) => criterion.mandatory);
  const isWaived = (key: string): boolean =>
    !since.prohibited && waiverOnDay(since.waivers, key, since.day) !== null;
  const open = mandatory.filter(
    ({ key, result }) => result !== 'met' && result !== 'not_applicable' && !isWaived(key),
  );
  const missing = open.filter(({ conditional }) => !(decision === 'conditional_go' && conditional));
  if (missing.length > 0) return refused({ code: 'gate-not-ready', missing: keysOf(missing) });

  const byEvidence = mandatory.filter(
    ({ kind, result }) => kind === 'evidence' && result === 'met',
  );
  const isLacking = new Set(
    since.current.filter(({ result }) => result === 'not_met').map(({ key }) => key),
  );
  const lapsed = byEvidence.filter(({ key }) => isLacking.has(key) && !isWaived(key));
  if (lapsed.length > 0) return refused({ code: 'evidence-lapsed', missing: keysOf(lapsed) });

  const phases = since.reopened.filter((reopened) => isEarlier(reopened, phase));
  if (phases.length > 0) return refused({ code: 'gate-reopened', phases });

  const next = nextPhase(phase);
  const leansOn = mandatory.filter(
    (criterion) =>
      byEvidence.includes(criterion) ||
      (criterion.result !== 'met' &&
        criterion.result !== 'not_applicable' &&
        isWaived(criterion.key)),
  );
  return {
    allowed: true,
    phase: next ?? phase,
    completed: next === null,
    leansOn: keysOf(leansOn),
  };
}

const refused = (refusal: Refusal): Ruling => ({ allowed: false, refusal });

const keysOf = (criteria: readonly { key: string }[]): string[] => criteria.map(({ key }) => key);

/** What is wrong with the form of a decision on the way out of `phase`. */
export function decisionFaults(
  phase: Phase,
  { decision, conditions, toPhase, outcome }: DecisionRequest,
): Fault[] {
  const passes = decision === 'go' || decision === 'conditional_go';
  const asksOutcome = passes && phase === 'aftercare';
  const faults: [location: string, code: keyof typeof FAULTS | false][] = [
    [
      '/conditions',
      decision === 'conditional_go'
        ? conditions.length === 0 && 'conditions-needed'
        : conditions.length > 0 && 'conditions-only-with-conditional-go',
    ],
    [
      '/toPhase',
      decision === 'back'
        ? (toPhase === null || !isEarlier(toPhase, phase)) && 'earlier-phase-needed'
        : toPhase !== null && 'to-phase-only-with-back',
    ],
    [
      '/outcome',
      asksOutcome
        ? outcome === null && 'outcome-needed'
        : outcome !== null && 'outcome-only-out-of-aftercare',
    ],
  ];
  return faults.flatMap(([location, code]) =>
    code ? [{ in: 'body' as const, location, code, detail: FAULTS[code] }] : [],
  );
}

const FAULTS = {
  'conditions-needed': {
    nl: 'Een go onder voorwaarden noemt minstens één voorwaarde.',
    en: 'A conditional go names at least one condition.',
  },
  'conditions-only-with-conditional-go': {
    nl: 'Voorwaarden horen bij conditional_go.',
    en: 'Conditions belong to conditional_go.',
  },
  'earlier-phase-needed': {
    nl: 'Noem een eerdere fase om naar terug te gaan.',
    en: 'Name an earlier phase to go back to.',
  },
  'to-phase-only-with-back': {
    nl: 'Een fase noemt u alleen bij back.',
    en: 'A phase is only named with back.',
  },
  'outcome-needed': {
    nl: 'Het laatste besluit zegt ook hoe het verder gaat: scale_up, operate of phase_out.',
    en: 'The last decision also says what follows: scale_up, operate or phase_out.',
  },
  'outcome-only-out-of-aftercare': {
    nl: 'Hoe het verder gaat hoort bij een go uit de nazorg.',
    en: 'What follows belongs to a go out of aftercare.',
  },
} satisfies Record<string, Text>;
