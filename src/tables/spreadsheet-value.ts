import { localMoment } from '../common/dates.js';

/** How a cell with a number shows it: as a day or moment, or with at least `digits` digits. */
export type NumberFormat = 'date' | { digits: number } | undefined;

/** The formats that a workbook need not spell out (ECMA-376, 18.8.30): those of dates, also of other languages. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);

/** What a number format means: a date names a day or a year; only noughts keep leading ones. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return BUILT_IN_DATES.has(id) ? 'date' : undefined;
  const plain = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';', 1)[0]!;
  if (/^0{2,}$/.test(plain)) return { digits: plain.length };
  return /[dyj]/i.test(plain) && !/general/i.test(plain) ? 'date' : undefined;
}

/** Days before 1 January 1970 in the two systems. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
const DAY_SECONDS = 86_400;
/** 31 December 9999, the last day that a workbook knows. */
const LAST_SERIAL = 2_958_465;

export interface DateSystem {
  /** Whether days are counted from 1904, as old workbooks of a Mac do. */
  from1904: boolean;
  /** Where the clock of a moment hangs: a cell names no zone. */
  zone: string;
}

/** A number as the sheet shows it: a day as `yyyy-MM-dd`, a moment with its offset, else at most 15 digits as Excel keeps them. */
export function numberText(value: string, format: NumberFormat, system: DateSystem): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (format === 'date' && number >= 1 && number <= LAST_SERIAL) return dateText(number, system);
  const text = String(Number(number.toPrecision(15)));
  return typeof format === 'object' && /^\d+$/.test(text)
    ? text.padStart(format.digits, '0')
    : text;
}

function dateText(serial: number, { from1904, zone }: DateSystem): string {
  // The system of 1900 counts a 29 February that was not.
  const leap = !from1904 && serial < 60 ? 1 : 0;
  const days = serial - (from1904 ? EPOCH_1904 : EPOCH_1900) + leap;
  const seconds = Math.round(days * DAY_SECONDS);
  const local = new Date(seconds * 1000).toISOString();
  if (seconds % DAY_SECONDS === 0) return local.slice(0, 10);
  return zoned(local.slice(0, 10), local.slice(11, 19), zone);
}

/** The moment at which the clocks of `zone` show this, with its offset. */
function zoned(day: string, time: string, zone: string): string {
  const minutes = Math.round(
    (Date.parse(`${day}T${time}Z`) - localMoment(day, time, zone).getTime()) / 60_000,
  );
  const size = Math.abs(minutes);
  return `${day}T${time}${minutes < 0 ? '-' : '+'}${part(size / 60)}:${part(size % 60)}`;
}

const part = (number: number): string => String(Math.trunc(number)).padStart(2, '0');
