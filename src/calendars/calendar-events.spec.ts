import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarDates, type CalendarEvent, calendarEvents } from './calendar-events.js';
import { writeCalendar } from './write-calendar.js';

const AT = new Date('2026-03-01T12:00:00Z');
const URL = 'https://fasewijzer.example';
const OF = { version: 3, project: 'Copilot', projectCode: 'copilot' };
const NONE: CalendarDates = { messages: [], sessions: [], gates: [], goLives: [] };
const MESSAGE = {
  ...OF,
  id: 'm',
  titleNl: 'Vandaag beginnen wij',
  titleEn: 'We begin today',
  channel: 'lunch_session',
  senderRole: 'works_council',
  status: 'scheduled',
  at: new Date('2026-03-29T07:00:00Z'),
} as const;
const SESSION = {
  ...OF,
  id: 's',
  titleNl: 'AI-basis',
  titleEn: 'AI basics',
  startsAt: new Date('2026-10-25T00:30:00Z'),
  endsAt: new Date('2026-10-25T02:00:00Z'),
  place: 'Raadzaal',
  status: 'planned',
} as const;

const only = (dates: Partial<CalendarDates>, language: 'nl' | 'en' = 'nl'): CalendarEvent =>
  calendarEvents({ ...NONE, ...dates }, language, URL)[0]!;

const read = (name: string, events: CalendarEvent[]) => {
  const text = writeCalendar(name, events, AT);
  const calendar = ICAL.Component.fromString(text);
  const found = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { text, events: found };
};

describe('what stands in a calendar', () => {
  it('is a message at its moment, in the name of a role', () => {
    expect(only({ messages: [MESSAGE] })).toEqual({
      uid: 'm@fasewijzer',
      sequence: 3,
      when: { start: MESSAGE.at, end: null },
      status: 'CONFIRMED',
      summary: 'Bericht: Vandaag beginnen wij – Copilot',
      description: 'Gepland. Kanaal: lunchsessie. Namens: ondernemingsraad.',
      location: null,
      url: `${URL}/v1/projects/copilot`,
    });
  });

  it('speaks the language of the calendar, and Dutch where there is no English', () => {
    expect(only({ messages: [MESSAGE] }, 'en')).toMatchObject({
      summary: 'Message: We begin today – Copilot',
      description: 'Scheduled. Channel: lunch session. On behalf of: works council.',
    });
    expect(only({ messages: [{ ...MESSAGE, titleEn: null }] }, 'en').summary).toBe(
      'Message: Vandaag beginnen wij – Copilot',
    );
  });

  it.each([
    ['draft', 'TENTATIVE'],
    ['scheduled', 'CONFIRMED'],
    ['sent', 'CONFIRMED'],
  ] as const)('says of a message that is %s: %s', (status, expected) => {
    expect(only({ messages: [{ ...MESSAGE, status }] }).status).toBe(expected);
  });

  it('is a training from its start to its end, cancelled or not, of a project or of none', () => {
    expect(only({ sessions: [SESSION] })).toMatchObject({
      when: { start: SESSION.startsAt, end: SESSION.endsAt },
      status: 'CONFIRMED',
      summary: 'Training: AI-basis – Copilot',
      location: 'Raadzaal',
    });
    const other = {
      ...SESSION,
      status: 'cancelled',
      place: null,
      project: null,
      projectCode: null,
    } as const;
    expect(only({ sessions: [other] }, 'en')).toMatchObject({
      status: 'CANCELLED',
      summary: 'Training: AI basics',
      location: 'Online',
      url: null,
    });
  });

  it('is the gate and the go-live on their days', () => {
    const gate = { ...OF, id: 'g', phase: 'rollout', day: '2026-03-29' } as const;
    expect(only({ gates: [gate] })).toMatchObject({
      when: { day: '2026-03-29' },
      summary: 'Poort uit uitrol – Copilot',
    });
    expect(only({ gates: [gate] }, 'en').summary).toBe('Gate out of rollout – Copilot');
    expect(only({ goLives: [{ ...OF, id: 'p', day: '2026-10-25' }] })).toMatchObject({
      uid: 'p@fasewijzer',
      when: { day: '2026-10-25' },
      summary: 'Eerste dag van gebruik – Copilot',
    });
  });
});

describe('the file of a calendar', () => {
  it('has moments in UTC, days as days, and takes nobody’s time', () => {
    const { text, events } = read('Copilot', [
      only({ messages: [MESSAGE] }),
      only({ sessions: [SESSION] }),
      only({ goLives: [{ ...OF, id: 'p', day: '2026-10-25' }] }),
    ]);
    for (const line of [
      'DTSTAMP:20260301T120000Z',
      'SEQUENCE:3',
      'DTSTART:20260329T070000Z',
      'DTSTART:20261025T003000Z',
      'DTEND:20261025T020000Z',
      'DTSTART;VALUE=DATE:20261025',
      'TRANSP:TRANSPARENT',
      'STATUS:CONFIRMED',
    ])
      expect(text.split('\r\n')).toContain(line);
    expect(events.map(({ startDate }) => startDate.isDate)).toEqual([false, false, true]);
    expect(text).not.toMatch(/METHOD|ATTENDEE|ORGANIZER/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('is one of nothing when there are no dates', () => {
    expect(read('Leeg', []).events).toEqual([]);
  });

  it('keeps every character of a text, in lines of at most 75 bytes', () => {
    const odd = `a,b;c\\d\ne:"f" ${'één 🏛️ gemeente, twee; '.repeat(12)}`;
    const { text, events } = read('Ja, nee; misschien\\', [
      only({ messages: [{ ...MESSAGE, titleNl: odd }], sessions: [] }),
      only({ sessions: [{ ...SESSION, place: odd }] }),
    ]);
    expect(events[0]!.summary).toBe(`Bericht: ${odd} – Copilot`);
    expect(events[1]!.location).toBe(odd);
    const lines = text.split('\r\n');
    expect(lines).toContain(String.raw`X-WR-CALNAME:Ja\, nee\; misschien\\`);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
