import { addDays, dayOf, isDay, isInstant, startOfDay, type Day } from '../common/dates.js';
import type { Language } from '../common/text.js';
import { datePattern, type DatePattern, LAST_YEAR, type ReadDate } from './date-pattern.js';

type DateFault = 'not-a-date' | 'ambiguous-date' | 'date-in-future';

export interface DateReading {
  /** The organisation's zone, or the one that the file's options name. */
  zone: string;
  /** The last moment that is not in the future. */
  until: Date;
  /** What the file's options say; beside it only moments with an offset and yyyy-MM-dd are read then. */
  pattern?: DatePattern;
  /** Whose names of months are read; of any language when absent. */
  language?: Language;
}

/** A pattern that is known to be right. */
export function knownPattern(pattern: string): DatePattern {
  const known = datePattern(pattern);
  if (!known) throw new Error(`No date pattern: ${pattern}`);
  return known;
}

/** What no pattern can mean otherwise; the dates of a workbook come so. */
const ISO_DAY = knownPattern('yyyy-MM-dd');
const UNTOLD = [ISO_DAY, ...['dd-MM-yyyy', 'd-M-yyyy', 'yyyy/MM/dd'].map(knownPattern)];

const NO_PATTERNS: readonly DatePattern[] = [];
const MOMENTS_KEPT = 5_000;

/** What cells said before, by how they are read: the days of a file are few and its rows many. */
const moments = new WeakMap<
  DateReading,
  { patterns: readonly DatePattern[]; known: Map<string, Date | DateFault> }
>();

/** A moment that has passed; a day counts from its midnight. `patterns` are the profile's own, read beside the usual ones. */
export function readPastMoment(
  text: string,
  reading: DateReading,
  patterns: readonly DatePattern[] = NO_PATTERNS,
): Date | DateFault {
  let read = moments.get(reading);
  if (read?.patterns !== patterns) {
    read = { patterns, known: new Map() };
    moments.set(reading, read);
  }
  const { known } = read;
  const found = known.get(text) ?? pastMomentOf(text, reading, patterns);
  if (known.size >= MOMENTS_KEPT) known.clear();
  known.set(text, found);
  return found;
}

function pastMomentOf(
  text: string,
  reading: DateReading,
  patterns: readonly DatePattern[],
): Date | DateFault {
  const date = readDate(text, reading, patterns);
  if (typeof date === 'string') return date;
  const moment = 'day' in date ? startOfDay(date.day, reading.zone) : date.moment;
  return moment > reading.until ? 'date-in-future' : moment;
}

/** A day, also one to come that can be kept. */
export function readDay(
  text: string,
  reading: DateReading,
  patterns: readonly DatePattern[] = NO_PATTERNS,
): Day | { fault: Exclude<DateFault, 'date-in-future'> } {
  const date = readDate(text, reading, patterns);
  if (typeof date === 'string') return { fault: date };
  const day = 'day' in date ? date.day : dayOf(date.moment, reading.zone);
  return isDay(day) ? day : { fault: 'not-a-date' };
}

/** How a file is read that came in at `now`: the whole of that day counts as past. */
export const readingAt = (
  now: Date,
  zone: string,
  pattern?: DatePattern,
  language?: Language,
): DateReading => ({
  zone,
  until: new Date(startOfDay(addDays(dayOf(now, zone), 1), zone).getTime() - 1),
  pattern,
  language,
});

function readDate(
  text: string,
  { zone, pattern, language }: DateReading,
  patterns: readonly DatePattern[],
): ReadDate | Exclude<DateFault, 'date-in-future'> {
  if (isInstant(text, LAST_YEAR)) return { moment: new Date(text) };
  for (const known of pattern ? [pattern, ISO_DAY] : [...patterns, ...UNTOLD]) {
    const date = known.read(text, zone, language);
    if (date) return date;
  }
  return pattern ? 'not-a-date' : readUntold(text);
}

const DAY_OR_MONTH_FIRST = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const SHORT_YEAR = /^\d{1,2}([-/.])\d{1,2}\1\d{2}$/;
const WITHOUT_OFFSET = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

/** Two numbers before a year may stand in either order: read only where one of the two is a real day. */
function readUntold(text: string): ReadDate | 'not-a-date' | 'ambiguous-date' {
  const [, first, second, year] = DAY_OR_MONTH_FIRST.exec(text) ?? [];
  if (year !== undefined) {
    const numbers = `${first}-${second}-${year}`;
    const dates = BOTH_ORDERS.map((order) => order.read(numbers, 'UTC')).filter(
      (date) => date !== null,
    );
    if (dates.length === 0) return 'not-a-date';
    return dates.length === 1 || first === second ? dates[0]! : 'ambiguous-date';
  }
  return SHORT_YEAR.test(text) || WITHOUT_OFFSET.test(text) ? 'ambiguous-date' : 'not-a-date';
}

const BOTH_ORDERS = ['d-M-yyyy', 'M-d-yyyy'].map(knownPattern);
