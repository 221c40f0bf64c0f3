import type { Day } from '../common/dates.js';
import { fill, type Language, type Text } from '../common/text.js';
import type {
  Channel,
  CommunicationStatus,
  SenderRole,
} from '../communications/communication-kinds.js';
import { type Phase, PHASE_NAMES } from '../projects/phase.js';
import type { SessionStatus } from '../sessions/session.entity.js';
import { SENDER_ROLE_NAMES } from '../communications/sender-role.texts.js';
import { CHANNEL_NAMES, EVENT_TEXTS } from './calendars.texts.js';

interface Source {
  id: string;
  version: number;
  /** Name of the project; null: of none in particular. */
  project: string | null;
  projectCode: string | null;
}

/** A message of a communication plan, without who sends it by name. */
export interface MessageDate extends Source {
  titleNl: string;
  titleEn: string | null;
  channel: Channel;
  senderRole: SenderRole;
  status: Exclude<CommunicationStatus, 'cancelled'>;
  /** When it was sent, else when it is to be. */
  at: Date;
}

export interface SessionDate extends Source {
  titleNl: string;
  titleEn: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  status: SessionStatus;
}

/** The last day that is planned for a phase. */
export interface GateDate extends Source {
  phase: Phase;
  day: Day;
}

export interface GoLiveDate extends Source {
  day: Day;
}

export interface CalendarDates {
  messages: readonly MessageDate[];
  sessions: readonly SessionDate[];
  gates: readonly GateDate[];
  goLives: readonly GoLiveDate[];
}

/** One event of a calendar: on a moment, from one to another, or on a day. */
export interface CalendarEvent {
  uid: string;
  sequence: number;
  when: { start: Date; end: Date | null } | { day: Day };
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  summary: string;
  description: string | null;
  location: string | null;
  /** What it is about, in the API; null: no one project. */
  url: string | null;
}

/** What stands in a calendar in `language`, of an API at `publicUrl`. */
export function calendarEvents(
  { messages, sessions, gates, goLives }: CalendarDates,
  language: Language,
  publicUrl: string,
): CalendarEvent[] {
  const say = (text: Text, values: Record<string, string> = {}): string =>
    fill(text[language], values);
  const event = (
    { id, version, project, projectCode }: Source,
    summary: string,
    more: Pick<CalendarEvent, 'when'> & Partial<CalendarEvent>,
  ): CalendarEvent => ({
    uid: `${id}@fasewijzer`,
    sequence: version,
    status: 'CONFIRMED',
    summary: project === null ? summary : `${summary} – ${project}`,
    description: null,
    location: null,
    url: projectCode === null ? null : `${publicUrl}/v1/projects/${projectCode}`,
    ...more,
  });
  const title = ({ titleNl, titleEn }: { titleNl: string; titleEn: string | null }): string =>
    language === 'en' && titleEn !== null ? titleEn : titleNl;

  return [
    ...messages.map((message) =>
      event(message, say(EVENT_TEXTS.message, { title: title(message) }), {
        when: { start: message.at, end: null },
        status: message.status === 'draft' ? 'TENTATIVE' : 'CONFIRMED',
        description: say(EVENT_TEXTS[message.status], {
          channel: CHANNEL_NAMES[message.channel][language],
          sender: SENDER_ROLE_NAMES[message.senderRole][language],
        }),
      }),
    ),
    ...sessions.map((session) =>
      event(session, say(EVENT_TEXTS.session, { title: title(session) }), {
        when: { start: session.startsAt, end: session.endsAt },
        status: session.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
        location: session.place ?? say(EVENT_TEXTS.online),
      }),
    ),
    ...gates.map((gate) =>
      event(
        gate,
        say(EVENT_TEXTS.gate, { phase: PHASE_NAMES[gate.phase][language].toLowerCase() }),
        { when: { day: gate.day }, description: say(EVENT_TEXTS.gatePlanned) },
      ),
    ),
    ...goLives.map((goLive) =>
      event(goLive, say(EVENT_TEXTS.goLive), { when: { day: goLive.day } }),
    ),
  ];
}
