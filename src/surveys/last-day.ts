import { type Day, dayOf } from '../common/dates.js';

/** The last day on which one can answer: of a closing at midnight the day before. */
export const lastDay = (closesAt: Date, zone: string): Day =>
  dayOf(new Date(closesAt.getTime() - 1), zone);
