import type { Day } from '../common/dates.js';
import { ACTIVE_DAYS } from './active-in-report.js';
import { isConcealedName } from './concealed-name.js';

/** The best first. `named` says who; `concealed` has a row for each person and not who; `summary` only counts. */
export const REPORT_KINDS = ['named', 'concealed', 'summary'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** One report of one project. */
export interface KnownReport {
  refreshDate: Day;
  kind: ReportKind;
  /** Days that a summary looks back; null of the others. */
  periodDays: number | null;
  receivedAt: Date;
}

/** Kind of a report with a row for each person: named as soon as it names anybody. Of nobody it is concealed. */
export const kindOfReport = (names: readonly string[]): ReportKind =>
  names.every(isConcealedName) ? 'concealed' : 'named';

/**
 * Which of a project's reports holds on a day: of the newest refresh date up to that day the one that says most, so an
 * older refresh that comes in later changes nothing. Of summaries that look back differently far it is the one nearest
 * to 28 days; of two that are alike the one that was received last.
 */
export const whichReport = <Report extends KnownReport>(
  reports: readonly Report[],
  asOf: Day,
): Report | undefined =>
  reports.filter(({ refreshDate }) => refreshDate <= asOf).toSorted(byPrecedence)[0];

function byPrecedence(one: KnownReport, other: KnownReport): number {
  if (one.refreshDate !== other.refreshDate) return one.refreshDate > other.refreshDate ? -1 : 1;
  return (
    REPORT_KINDS.indexOf(one.kind) - REPORT_KINDS.indexOf(other.kind) ||
    distance(one) - distance(other) ||
    (one.periodDays ?? 0) - (other.periodDays ?? 0) ||
    other.receivedAt.getTime() - one.receivedAt.getTime()
  );
}

const distance = ({ periodDays }: KnownReport): number =>
  Math.abs((periodDays ?? ACTIVE_DAYS) - ACTIVE_DAYS);
