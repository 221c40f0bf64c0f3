import { context } from './context.js';
import { now } from './clock.js';
import { dayOf, type Day, endOfDay, isDay } from './dates.js';
import { InvalidInput } from './errors.js';

/** A moment in the past or now, and the organisation's day on which it falls. */
export interface AsOf {
  at: Date;
  day: Day;
  /** Whether it is the present moment or the end of today. */
  current: boolean;
}

/**
 * Reads `asOf`: a day up to and including today means the end of that day in the organisation's
 * zone; a moment must not lie after now; absent means now.
 */
export function asOf(text: string | undefined): AsOf {
  const { zone } = context();
  const present = now();
  const today = dayOf(present, zone);
  if (text === undefined) return { at: present, day: today, current: true };
  if (isDay(text)) {
    if (text > today) throw inFuture();
    return { at: endOfDay(text, zone), day: text, current: text === today };
  }
  const at = new Date(text);
  if (at > present) throw inFuture();
  return { at, day: dayOf(at, zone), current: false };
}

const inFuture = (): InvalidInput =>
  new InvalidInput([{ in: 'query', location: 'asOf', code: 'in-future' }]);
