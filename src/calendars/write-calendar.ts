import ical, {
  escape as escapeText,
  foldLines,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEvent } from './calendar-events.js';

const REFRESH_SECONDS = 3600;
const END = 'END:VCALENDAR';
const MAX_BYTES = 75;

/** The calendar as a file of RFC 5545: moments in UTC, days as days, nobody's time taken. */
export function writeCalendar(name: string, events: readonly CalendarEvent[], at: Date): string {
  const calendar = ical({
    prodId: { company: 'Fasewijzer', product: 'Fasewijzer', language: 'NL' },
    // The library escapes texts of events, but not this one.
    name: escapeText(name, false),
    ttl: REFRESH_SECONDS,
  });
  const opening = calendar.toString().slice(0, -END.length);
  const written = events.map(({ uid, when, status, ...texts }) =>
    calendar
      .createEvent({
        ...texts,
        id: uid,
        stamp: at,
        status: ICalEventStatus[status],
        transparency: ICalEventTransparency.TRANSPARENT,
        busystatus: ICalEventBusyStatus.FREE,
        ...('day' in when ? { start: new Date(`${when.day}T00:00:00Z`), allDay: true } : when),
      })
      .toString(),
  );
  return `${opening}${written.map(fold).join('')}${END}\r\n`;
}

/** The library folds character by character, which would take seconds for a large organisation. */
const fold = (lines: string): string =>
  lines
    .split('\r\n')
    .map((line) => (Buffer.byteLength(line) > MAX_BYTES ? foldLines(line) : line))
    .join('\r\n');
