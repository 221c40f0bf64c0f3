import { type Day, daysBetween } from '../common/dates.js';
import { type Figures, ratio } from '../metrics/metric.js';

/** Days that a named report looks back, its refresh date included. */
export const ACTIVE_DAYS = 28;

/** People in one report: who may use it, and who did in the report's window. */
export interface ReportCounts {
  enabled: number;
  active: number;
}

/** Whether somebody whose last day of use is known counts as active: it lies less than 28 days before the refresh. */
export const isActiveInReport = (lastActivity: Day | null, refreshDate: Day): boolean =>
  lastActivity !== null && daysBetween(lastActivity, refreshDate) < ACTIVE_DAYS;

/**
 * What a report with a row for each person counts, also one that conceals who they are.
 * @param lastActivities of each person once: whoever is in the report is enabled
 */
export function countsInReport(
  refreshDate: Day,
  lastActivities: readonly (Day | null)[],
): ReportCounts {
  const active = lastActivities.filter((day) => isActiveInReport(day, refreshDate));
  return { enabled: lastActivities.length, active: active.length };
}

/**
 * Active ÷ enabled in the report's own window: 28 days of a report with a row for each person, of a summary the period
 * that it names. Unknown where a summary has more active than enabled people.
 */
export const activeRate = ({ enabled, active }: ReportCounts): Figures =>
  active > enabled
    ? {
        value: null,
        numerator: active,
        denominator: enabled,
        reason: 'more-active-than-enabled',
      }
    : ratio(active, enabled, 'nobody-enabled');
