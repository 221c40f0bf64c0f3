import { addDays, type Day, localMoment } from '../common/dates.js';

const MORNING = '09:00';
const SUNDAY = 0;
const SATURDAY = 6;

/** Nine in the morning so many days from the go-live; on the Friday before where that is in a weekend. */
export function plannedMoment(goLive: Day, days: number, zone: string): Date {
  const day = addDays(goLive, days);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const early = weekday === SATURDAY ? 1 : weekday === SUNDAY ? 2 : 0;
  return localMoment(addDays(day, -early), MORNING, zone);
}
