import { addDays, type Day, dayOf, startOfDay } from '../common/dates.js';

const ZONE = 'Europe/Amsterdam';
const OFFICE_HOUR_MS = 10 * 3_600_000;

/** Counts days from the day on which the demo is built, so that it is always about now. */
export class DemoClock {
  private readonly today: Day;

  constructor(built: Date) {
    this.today = dayOf(built, ZONE);
  }

  /** The day `days` ago; negative: to come. */
  ago(days: number): Day {
    return addDays(this.today, -days);
  }

  /** Ten in the morning of the day `days` ago. */
  morning(days: number): Date {
    return new Date(startOfDay(this.ago(days), ZONE).getTime() + OFFICE_HOUR_MS);
  }
}
