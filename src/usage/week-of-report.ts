import { addDays, type Day, daysBetween } from '../common/dates.js';

/** Seven days, the first and the last one included. */
export interface UsageWeek {
  from: Day;
  to: Day;
}

export interface ReportedWeek extends UsageWeek {
  /**
   * Refresh dates on its last day or in the six days after, each once, in their order: the first one tells most of it.
   * More than one: the week was reported repeatedly, which changes nothing of it.
   */
  refreshDates: Day[];
  /** `on_time`: there is a report of its last day; `late`: only of the six days after; `missing`: of none of them. */
  standing: 'on_time' | 'late' | 'missing';
}

const WEEK = 7;

export const weekEndingOn = (to: Day): UsageWeek => ({ from: addDays(to, 1 - WEEK), to });

/**
 * The weeks that reports tell of, one after another: each is the seven days that end on a refresh date, that day
 * included. All end on one day of the week, the one of most of the refresh dates, so that a report that came a day
 * late does not move the weeks; of as many, the day that was reported first. Neither the order of the dates nor one that
 * is given twice matters.
 * @param refreshDates all that are known, also of reports of which nothing is kept any more
 * @param atLeast so many weeks, of which the first may lie before any report
 */
export function reportedWeeks(refreshDates: readonly Day[], atLeast = 1): ReportedWeek[] {
  const dates = [...new Set(refreshDates)].toSorted();
  const [first] = dates;
  if (first === undefined) return [];
  const anchor = usualDate(dates);
  const weekOf = (date: Day): number => Math.floor(daysBetween(anchor, date) / WEEK);
  const last = weekOf(dates.at(-1)!);
  const start = Math.min(weekOf(first), last - atLeast + 1);
  return Array.from({ length: last - start + 1 }, (_, place) => {
    const week = weekEndingOn(addDays(anchor, WEEK * (start + place)));
    const told = dates.filter((date) => weekOf(date) === start + place);
    return { ...week, refreshDates: told, standing: standingOf(week, told) };
  });
}

/**
 * The weeks that ended before `day` without a report: those between reports, and those since the last one. A week is
 * overdue from the day after its end: day 8 after the refresh date of the week before.
 */
export function overdueWeeks(refreshDates: readonly Day[], day: Day): UsageWeek[] {
  const weeks = reportedWeeks(refreshDates.filter((date) => date <= day));
  const lastDay = weeks.at(-1)?.to;
  if (lastDay === undefined) return [];
  const since = Math.ceil(daysBetween(lastDay, day) / WEEK) - 1;
  return [
    ...weeks.flatMap(({ from, to, standing }) => (standing === 'missing' ? [{ from, to }] : [])),
    ...Array.from({ length: Math.max(0, since) }, (_, place) =>
      weekEndingOn(addDays(lastDay, WEEK * (place + 1))),
    ),
  ];
}

const standingOf = ({ to }: UsageWeek, [first]: readonly Day[]): ReportedWeek['standing'] => {
  if (first === undefined) return 'missing';
  return first === to ? 'on_time' : 'late';
};

/** The first date on the day of the week on which most of them fall. */
function usualDate(dates: readonly Day[]): Day {
  const weekdayOf = (date: Day): number => daysBetween(dates[0]!, date) % WEEK;
  const counts = Array.from({ length: WEEK }, () => 0);
  for (const date of dates) counts[weekdayOf(date)]! += 1;
  const most = Math.max(...counts);
  return dates.find((date) => counts[weekdayOf(date)] === most)!;
}
