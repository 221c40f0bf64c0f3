import { dayOf, daysBetween } from '../common/dates.js';
import { type Phase, PHASES } from './phase.js';

export const TRANSITION_KINDS = [
  'start',
  'advance',
  'back',
  'hold',
  'resume',
  'complete',
  'stop',
] as const;
export type TransitionKind = (typeof TRANSITION_KINDS)[number];

/** A step in the life of a project. */
export interface Step {
  id: string;
  kind: TransitionKind;
  toPhase: Phase | null;
  occurredAt: Date;
}

/** One stay in a phase; `leftAt` and `leftBy` are null while it lasts. */
interface Visit {
  enteredAt: Date;
  leftAt: Date | null;
  enteredBy: string;
  leftBy: string | null;
}

interface PhaseTime {
  /** Days in the phase over all visits, without those on hold. */
  days: number;
  onHoldDays: number;
  visits: Visit[];
}

/**
 * How long a project was in each phase up to `at`, in days of the calendar in `zone`, from its steps in
 * their order. The days of all phases and on hold add up to the days since the start.
 */
export function timeInPhases(
  steps: readonly Step[],
  at: Date,
  zone: string,
): Record<Phase, PhaseTime> {
  const times = Object.fromEntries(
    PHASES.map((phase) => [phase, { days: 0, onHoldDays: 0, visits: [] as Visit[] }]),
  ) as Record<Phase, PhaseTime>;
  const known = steps.filter(({ occurredAt }) => occurredAt <= at);
  let phase: Phase | null = null;
  let onHold = false;
  for (const [index, step] of known.entries()) {
    if (!STAYS.has(step.kind)) {
      const last: Visit | undefined = phase ? times[phase].visits.at(-1) : undefined;
      if (last) Object.assign(last, { leftAt: step.occurredAt, leftBy: step.id });
      phase = step.toPhase;
      if (phase)
        times[phase].visits.push({
          enteredAt: step.occurredAt,
          leftAt: null,
          enteredBy: step.id,
          leftBy: null,
        });
    }
    onHold = step.kind === 'hold';
    const until = known[index + 1]?.occurredAt ?? at;
    const days = daysBetween(dayOf(step.occurredAt, zone), dayOf(until, zone));
    if (phase) times[phase][onHold ? 'onHoldDays' : 'days'] += days;
  }
  return times;
}

const STAYS: ReadonlySet<TransitionKind> = new Set(['hold', 'resume']);

/** The phase at `at`; null before the start and after the end. */
export const phaseAt = (steps: readonly Step[], at: Date): Phase | null =>
  steps.filter(({ kind, occurredAt }) => occurredAt <= at && !STAYS.has(kind)).at(-1)?.toPhase ??
  null;
