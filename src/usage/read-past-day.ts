import { type Day, startOfDay } from '../common/dates.js';
import type { RowFaultCode } from '../imports/import-profile.js';
import { type DateReading, readDay } from '../imports/read-date.js';

/** A day that has begun. */
export function readPastDay(text: string, reading: DateReading): Day | { fault: RowFaultCode } {
  const day = readDay(text, reading);
  if (typeof day !== 'string') return day;
  return startOfDay(day, reading.zone) > reading.until ? { fault: 'date-in-future' } : day;
}
