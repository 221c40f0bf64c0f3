import { type Day, dayOf } from '../common/dates.js';
import { isEarlier, type Phase, PHASES } from '../projects/phase.js';
import { type CommunicationStatus, isOut, type SenderRole } from './communication-kinds.js';

export interface PlanMessage {
  id: string;
  phase: Phase;
  senderRole: SenderRole;
  audienceIds: readonly string[];
  plannedAt: Date | null;
  status: CommunicationStatus;
}

export interface PlanContext {
  audienceIds: readonly string[];
  /** The phase in which the project is; what is behind it can't be mended any more. */
  phase: Phase;
  goLiveDate: Day | null;
  at: Date;
  zone: string;
}

export const GAP_KINDS = [
  'audience-not-addressed',
  'phase-without-sponsor',
  'without-audience',
  'without-moment',
  'after-go-live',
  'overdue',
  'not-delivered',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export interface PlanGap {
  kind: GapKind;
  audienceId: string | null;
  phase: Phase | null;
  communicationId: string | null;
}

/**
 * What a communication plan lacks: an audience nobody speaks to, a phase to come without the sponsor, a message
 * to nobody or without a moment, one that announces the go-live after it, and one whose moment has passed.
 */
export function planGaps(messages: readonly PlanMessage[], context: PlanContext): PlanGap[] {
  const standing = messages.filter(({ status }) => status !== 'cancelled');
  const waiting = standing.filter(({ status }) => !isOut(status));
  const addressed = new Set(standing.flatMap(({ audienceIds }) => audienceIds));
  const spoken = new Set(
    standing.filter(({ senderRole }) => senderRole === 'sponsor').map(({ phase }) => phase),
  );
  const of = (kind: GapKind, holds: (message: PlanMessage) => boolean): PlanGap[] =>
    waiting.filter(holds).map(({ id }) => gap(kind, { communicationId: id }));
  return [
    ...context.audienceIds
      .filter((id) => !addressed.has(id))
      .map((audienceId) => gap('audience-not-addressed', { audienceId })),
    ...PHASES.filter((phase) => !isEarlier(phase, context.phase) && !spoken.has(phase)).map(
      (phase) => gap('phase-without-sponsor', { phase }),
    ),
    ...of('without-audience', ({ audienceIds }) => audienceIds.length === 0),
    ...of('without-moment', ({ plannedAt }) => plannedAt === null),
    ...of('after-go-live', (message) => announcesTooLate(message, context)),
    ...of('overdue', ({ plannedAt }) => plannedAt !== null && plannedAt < context.at),
    ...standing
      .filter(({ status }) => status === 'failed')
      .map(({ id }) => gap('not-delivered', { communicationId: id })),
  ];
}

const announcesTooLate = (
  { phase, plannedAt }: PlanMessage,
  { goLiveDate, zone }: PlanContext,
): boolean =>
  isEarlier(phase, 'uptake') &&
  plannedAt !== null &&
  goLiveDate !== null &&
  dayOf(plannedAt, zone) > goLiveDate;

const gap = (kind: GapKind, about: Partial<PlanGap>): PlanGap => ({
  kind,
  audienceId: null,
  phase: null,
  communicationId: null,
  ...about,
});
