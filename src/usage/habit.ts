import type { Day } from '../common/dates.js';
import { type PersonReport, usageInWeek, type UsageMark } from './usage-in-week.js';
import { type ReportedWeek, reportedWeeks, type UsageWeek } from './week-of-report.js';

/** Weeks over which a habit is measured, and of how many of them there must be a report. */
export const HABIT_WEEKS = 12;
export const FEWEST_OBSERVED_WEEKS = 10;
/** In how many of them somebody with a habit used it. */
export const HABITUAL_WEEKS = 9;

export type Habit = 'habitual' | 'not_habitual' | 'undetermined';

/**
 * What twelve weeks of one person come to: *habitual* when used in at least nine, *not habitual* when the weeks that
 * are unknown can't make it nine any more, else *undetermined*.
 */
export function habitOf(marks: readonly UsageMark[]): Habit {
  const used = marks.filter((mark) => mark === 'used').length;
  const unknown = marks.filter((mark) => mark === 'unknown').length;
  if (used >= HABITUAL_WEEKS) return 'habitual';
  return used + unknown < HABITUAL_WEEKS ? 'not_habitual' : 'undetermined';
}

export interface HabitRate {
  /** `numerator ÷ denominator`, 0 to 1; null where that is not known, with `reason`. */
  value: number | null;
  /** `undetermined-people`: it lies in `range`; the others: nothing is known of it. */
  reason: 'no-reports' | 'too-few-weeks' | 'nobody-enabled' | 'undetermined-people' | null;
  /** People with a habit. */
  numerator: number | null;
  /** People enabled in the first and the last of the weeks. */
  denominator: number | null;
  /** Those of them of whom the missing weeks leave it open; they are never taken for not habitual. */
  undetermined: number | null;
  /** Where the rate lies, both ends included: with none, and with all of the undetermined people. */
  range: { low: number; high: number } | null;
  /** The twelve weeks, those without a report too; none without reports. */
  weeks: ReportedWeek[];
  /** Of how many of them there is a report, on time or late. */
  observed: number;
}

/**
 * People with a habit ÷ people who are enabled in the first and the last of the twelve weeks that end with the last
 * report up to `asOf`; later ones do not count. Enabled in a week is who is named in the first report of its last
 * day or later. Null under ten weeks with a report.
 * @param refreshDates of all reports, also those that name nobody of `people`
 * @param people the reports that name each of them
 */
export function habitRate(
  refreshDates: readonly Day[],
  people: Iterable<readonly PersonReport[]>,
  asOf: Day,
): HabitRate {
  const dates = refreshDates.filter((date) => date <= asOf).toSorted();
  const weeks = reportedWeeks(dates, HABIT_WEEKS).slice(-HABIT_WEEKS);
  const observed = weeks.filter(({ standing }) => standing !== 'missing').length;
  const unknown = (reason: HabitRate['reason']): HabitRate => ({
    value: null,
    reason,
    numerator: null,
    denominator: null,
    undetermined: null,
    range: null,
    weeks,
    observed,
  });
  if (weeks.length === 0) return unknown('no-reports');
  if (observed < FEWEST_OBSERVED_WEEKS) return unknown('too-few-weeks');

  const counts: Record<Habit, number> = { habitual: 0, not_habitual: 0, undetermined: 0 };
  const ends = [weeks[0]!, weeks.at(-1)!].map((week) => firstReportOf(week, dates));
  for (const all of people) {
    const reports = all.filter(({ refreshDate }) => refreshDate <= asOf);
    const isEnabled = ends.every((end) => reports.some(({ refreshDate }) => refreshDate === end));
    if (isEnabled) counts[habitOf(weeks.map((week) => usageInWeek(week, reports)))] += 1;
  }
  const { habitual, undetermined } = counts;
  const denominator = habitual + undetermined + counts.not_habitual;
  if (denominator === 0)
    return { ...unknown('nobody-enabled'), numerator: 0, denominator, undetermined };
  return {
    value: undetermined === 0 ? habitual / denominator : null,
    reason: undetermined === 0 ? null : 'undetermined-people',
    numerator: habitual,
    denominator,
    undetermined,
    range: { low: habitual / denominator, high: (habitual + undetermined) / denominator },
    weeks,
    observed,
  };
}

const firstReportOf = ({ to }: UsageWeek, dates: readonly Day[]): Day | undefined =>
  dates.find((date) => date >= to);
