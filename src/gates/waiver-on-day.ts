import type { Day } from '../common/dates.js';

/** A criterion set aside for a while. */
export interface Waiver {
  criterionKey: string;
  reason: string;
  /** The day on which it was given. */
  from: Day;
  /** Its last day. */
  until: Day;
}

/** The waiver of the criterion that holds on `day`; of several the one that lasts longest. */
export const waiverOnDay = (
  waivers: readonly Waiver[],
  criterionKey: string,
  day: Day,
): Waiver | null =>
  waivers
    .filter((waiver) => waiver.criterionKey === criterionKey)
    .filter(({ from, until }) => from <= day && day <= until)
    .toSorted(
      (a, b) =>
        b.until.localeCompare(a.until) ||
        b.from.localeCompare(a.from) ||
        a.reason.localeCompare(b.reason),
    )[0] ?? null;
