import type { Day } from '../common/dates.js';
import type { UsageWeek } from './week-of-report.js';

export type UsageMark = 'used' | 'not_used' | 'unknown';

/** What one report says of one person: the last day of use up to its refresh date; null when there was none. */
export interface PersonReport {
  refreshDate: Day;
  lastActivity: Day | null;
}

/**
 * Whether somebody used it in a week, from all kept reports that name them. *Used*: any of their dates lies in the week.
 * *Not used*: the first report of its last day or later shows a last activity before the week, or none. Else *unknown*:
 * no report says it, or one that came after the week shows a later day, which says nothing of the days before. Two
 * reports of one refresh date that contradict each other leave it unknown too.
 */
export function usageInWeek({ from, to }: UsageWeek, reports: readonly PersonReport[]): UsageMark {
  if (reports.some(({ lastActivity: day }) => day !== null && day >= from && day <= to))
    return 'used';
  const after = reports.filter(({ refreshDate }) => refreshDate >= to);
  const first = after.reduce<Day>((least, { refreshDate }) => min(least, refreshDate), END);
  const telling = after.filter(({ refreshDate }) => refreshDate === first);
  const isBefore = ({ lastActivity }: PersonReport): boolean =>
    lastActivity === null || lastActivity < from;
  return telling.length > 0 && telling.every(isBefore) ? 'not_used' : 'unknown';
}

const END: Day = '9999-12-31';

const min = (one: Day, other: Day): Day => (one < other ? one : other);
