/** A calendar day as `yyyy-MM-dd`. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `text` is a day that exists, from 1900 to 2999 or another last year. */
export function isDay(text: string, lastYear = 2999): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < 1900 || year > lastYear) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Whether `text` is a moment of RFC 3339, with an offset, on a day that exists. */
export function isInstant(text: string, lastYear?: number): boolean {
  const match = INSTANT.exec(text);
  return match !== null && isDay(match[1]!, lastYear) && !Number.isNaN(Date.parse(text));
}

/** The day on which `moment` falls in `zone`. */
export function dayOf(moment: Date, zone: string): Day {
  return formatter(zone).format(moment);
}

/** The first moment of `day` in `zone`. */
export function startOfDay(day: Day, zone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // An offset depends on the moment it is asked for: twice gets it right around a change of the clock.
  const guess = midnight - offset(midnight, zone);
  const start = midnight - offset(guess, zone);
  return dayOf(new Date(start), zone) < day ? new Date(guess) : new Date(start);
}

/** The moment at which the clocks of `zone` show `time` (HH:mm:ss); of a skipped hour, the moment after it. */
export function localMoment(day: Day, time: string, zone: string): Date {
  const midnight = startOfDay(day, zone);
  const elapsed = Date.parse(`1970-01-01T${time}Z`);
  const shown = timeOf(zone).format(midnight.getTime() + elapsed);
  const drift = elapsed - Date.parse(`1970-01-01T${shown}Z`);
  return new Date(midnight.getTime() + elapsed + drift);
}

/** The last second of `day` in `zone`. */
export function endOfDay(day: Day, zone: string): Date {
  return new Date(startOfDay(addDays(day, 1), zone).getTime() - 1000);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of the month `months` later, or that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** Whole days from `from` to `to`. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

function offset(moment: number, zone: string): number {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  const local = Date.UTC(
    parts.year,
    parts.month - 1,
    parts.day,
    parts.hour,
    parts.minute,
    parts.second,
  );
  return local - Math.floor(moment / 1000) * 1000;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const formatter = (zone: string): Intl.DateTimeFormat =>
  cached(formatters, zone, () => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }));

const times = new Map<string, Intl.DateTimeFormat>();
const timeOf = (zone: string): Intl.DateTimeFormat =>
  cached(
    times,
    zone,
    () =>
      new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', timeStyle: 'medium' }),
  );

const clocks = new Map<string, Intl.DateTimeFormat>();
const clockOf = (zone: string): Intl.DateTimeFormat =>
  cached(
    clocks,
    zone,
    () =>
      new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      }),
  );

function cached<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  return made;
}
