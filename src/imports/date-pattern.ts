import { isZone } from '../common/input.js';
import { LANGUAGES, type Language } from '../common/text.js';
import { isDay, localMoment, type Day } from '../common/dates.js';

/** Years of four digits. Who writes 9999-12-31 means no day that is kept, but does write a day that exists. */
export const LAST_YEAR = 9999;

/** What stands in a cell: a day, or a moment. */
export type ReadDate = { day: Day } | { moment: Date };

/** A pattern such as `dd-MM-yyyy` or `MMM-dd-yyyy HH:mm:ss zzz`, ready to read cells. */
export interface DatePattern {
  /** Null where the text does not have this form, in `language` or any, or names no real day. */
  read(text: string, zone: string, language?: Language): ReadDate | null;
}

type Part =
  | 'year'
  | 'month'
  | 'monthName'
  | 'day'
  | 'weekday'
  | 'hour'
  | 'halfDayHour'
  | 'halfDay'
  | 'minute'
  | 'second'
  | 'zone';

/** Unicode LDML letters (UTS 35): those that exports use, with four-digit years alone. */
const TOKENS: Record<string, { part: Part; form: string }> = {
  yyyy: { part: 'year', form: String.raw`\d{4}` },
  MMM: { part: 'monthName', form: String.raw`\p{L}{3,9}\.?` },
  MMMM: { part: 'monthName', form: String.raw`\p{L}{3,9}\.?` },
  MM: { part: 'month', form: String.raw`\d{2}` },
  M: { part: 'month', form: String.raw`\d{1,2}` },
  dd: { part: 'day', form: String.raw`\d{2}` },
  d: { part: 'day', form: String.raw`\d{1,2}` },
  EEEE: { part: 'weekday', form: String.raw`\p{L}{2,9}\.?` },
  HH: { part: 'hour', form: String.raw`\d{2}` },
  H: { part: 'hour', form: String.raw`\d{1,2}` },
  hh: { part: 'halfDayHour', form: String.raw`\d{2}` },
  h: { part: 'halfDayHour', form: String.raw`\d{1,2}` },
  a: { part: 'halfDay', form: String.raw`[AaPp]\.?[Mm]\.?` },
  mm: { part: 'minute', form: String.raw`\d{2}` },
  ss: { part: 'second', form: String.raw`\d{2}` },
  zzz: { part: 'zone', form: String.raw`[A-Za-z][A-Za-z_/+-]*|[+-]\d{2}:?\d{2}` },
};

const MONTHS: Record<Language, string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  en: 'january february march april may june july august september october november december'.split(
    ' ',
  ),
};
const WEEKDAYS: Record<Language, string[]> = {
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  en: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
};
/** Short forms that are not how a name begins. */
const SHORT = new Map([['mrt', 'maart']]);

/** Where a name, whole or its first letters, stands in a list of `language`, or of any; from 0, or -1. */
function placeOf(name: string, lists: Record<Language, string[]>, language?: Language): number {
  const begin = name.toLowerCase().replace('.', '');
  const whole = SHORT.get(begin) ?? begin;
  const places = (language ? [language] : LANGUAGES).map((known) =>
    lists[known].findIndex((full) => full.startsWith(whole)),
  );
  return Math.max(...places);
}

/**
 * Null for a pattern with other letters than those of `TOKENS`, without a year, a month and a day, or with the
 * day between year and month: nobody writes that, and yyyy-MM-dd is read beside every pattern.
 */
export function datePattern(pattern: string): DatePattern | null {
  if (/^yyyy[^M]*d/.test(pattern)) return null;
  const parts: Part[] = [];
  let form = '';
  for (const [piece] of pattern.matchAll(/([A-Za-z])\1*|[^A-Za-z]+/g)) {
    const token = TOKENS[piece];
    if (token) {
      parts.push(token.part);
      form += `(${token.form})`;
    } else if (/[A-Za-z]/.test(piece)) return null;
    else form += piece.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  }
  const months = parts.filter((part) => part === 'month' || part === 'monthName');
  if (months.length !== 1 || !parts.includes('year') || !parts.includes('day')) return null;
  if (new Set(parts).size !== parts.length) return null;
  if (parts.includes('halfDay') !== parts.includes('halfDayHour')) return null;

  const matcher = new RegExp(`^${form}$`, 'u');
  return {
    read(text, zone, language) {
      const match = matcher.exec(text);
      if (!match) return null;
      const values = Object.fromEntries(
        parts.map((part, index) => [part, match[index + 1]!]),
      ) as Partial<Record<Part, string>>;
      return assemble(values, zone, language);
    },
  };
}

function assemble(
  values: Partial<Record<Part, string>>,
  zone: string,
  language?: Language,
): ReadDate | null {
  const { weekday, monthName } = values;
  if (weekday !== undefined && placeOf(weekday, WEEKDAYS, language) === -1) return null;
  const month =
    monthName === undefined ? values.month! : String(placeOf(monthName, MONTHS, language) + 1);
  const day = `${values.year}-${month.padStart(2, '0')}-${values.day!.padStart(2, '0')}`;
  if (!isDay(day, LAST_YEAR)) return null;
  const hour = hourOf(values)?.padStart(2, '0');
  if (hour === undefined) return { day };
  const { minute = '00', second = '00' } = values;
  if (hour > '23' || minute > '59' || second > '59') return null;
  const moment = momentAt(day, `${hour}:${minute}:${second}`, values.zone ?? zone);
  return moment && { moment };
}

/** The hour from 0 to 23; undefined where none stands there. */
function hourOf({ hour, halfDayHour, halfDay }: Partial<Record<Part, string>>): string | undefined {
  if (halfDayHour === undefined) return hour;
  const number = Number(halfDayHour);
  if (number < 1 || number > 12) return '99';
  return String((number % 12) + (/^p/i.test(halfDay!) ? 12 : 0));
}

/** Null where the zone is not known. */
function momentAt(day: Day, time: string, zone: string): Date | null {
  if (/^(utc|gmt|z)$/i.test(zone)) return new Date(`${day}T${time}Z`);
  const offset = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  if (offset) {
    const moment = new Date(`${day}T${time}${offset[1]}:${offset[2]}`);
    return Number.isNaN(moment.getTime()) ? null : moment;
  }
  if (!isZone(zone)) return null;
  return localMoment(day, time, zone);
}
