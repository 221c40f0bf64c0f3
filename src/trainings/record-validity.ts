import { addDays, addMonths, type Day, dayOf } from '../common/dates.js';
import type { CompletionRule, RecordStatus } from '../courses/completion-rule.js';

const COUNTING: Record<CompletionRule, readonly RecordStatus[]> = {
  passed: ['passed'],
  completed: ['completed'],
  completed_or_passed: ['completed', 'passed'],
};

export interface RecordedCompletion {
  status: RecordStatus;
  completedAt: Date;
  completionRule: CompletionRule;
  validityMonths: number | null;
  /** First day (MM-dd) of the course's yearly window; a course has one of the two. */
  yearlyStart: string | null;
}

/**
 * The last day on which a record is valid; null: it never lapses. With a yearly window that is the day before
 * the next window starts, however late in this one the course was done.
 */
export function validUntil(
  {
    completedAt,
    validityMonths,
    yearlyStart,
  }: Pick<RecordedCompletion, 'completedAt' | 'validityMonths' | 'yearlyStart'>,
  zone: string,
): Day | null {
  const day = dayOf(completedAt, zone);
  if (yearlyStart !== null) return addDays(nextStart(day, yearlyStart), -1);
  return validityMonths === null ? null : addMonths(day, validityMonths);
}

/** The first start of a yearly window after `day`. */
function nextStart(day: Day, yearlyStart: string): Day {
  const year = Number(day.slice(0, 4));
  return `${day.slice(5) < yearlyStart ? year : year + 1}-${yearlyStart}`;
}

/** Whether a record counts as having done the course at `at`, in the organisation's `zone`. */
export function isValidRecord(record: RecordedCompletion, at: Date, zone: string): boolean {
  const until = validUntil(record, zone);
  return (
    COUNTING[record.completionRule].includes(record.status) &&
    record.completedAt <= at &&
    (until === null || dayOf(at, zone) <= until)
  );
}

/**
 * The same rule in SQL, over one row of `training_records` and its row of `courses`.
 * @param at SQL of the moment; `since` the one of `validSinceSql`, best computed once for a course
 */
export const validRecordSql = (
  record: string,
  course: string,
  { at, since }: { at: string; since: string },
): string => `
  ${record}.superseded_at IS NULL
  AND ${countsSql(record, course)}
  AND ${record}.completed_at <= ${at} AND ${record}.completed_at >= ${since}`;

/**
 * SQL of the first moment at which a record can be of that is still valid on `day`: the latest start of the
 * yearly window, or the start of the first day that is at most the course's months ago.
 * @param zone SQL of the organisation's zone
 */
export const validSinceSql = (
  course: string,
  { day, zone }: { day: string; zone: string },
): string => {
  const months = `make_interval(months => ${course}.validity_months)`;
  const monthsAgo = `(${day} - ${months})::date`;
  return `(CASE
    WHEN ${course}.yearly_start IS NOT NULL
      THEN (extract(year FROM ${day})::integer - (to_char(${day}, 'MM-DD') < ${course}.yearly_start)::integer
        || '-' || ${course}.yearly_start)::date
    WHEN ${course}.validity_months IS NOT NULL
      -- A month without that day ends earlier: what was done then has lapsed, and the day after has not.
      THEN ${monthsAgo} + ((${monthsAgo} + ${months})::date < ${day})::integer
    ELSE '-infinity'::date END)::timestamp AT TIME ZONE ${zone}`;
};

/** SQL of whether the record's status counts as having done the course. */
export const countsSql = (record: string, course: string): string =>
  `(${Object.entries(COUNTING)
    .map(
      ([rule, statuses]) =>
        `${course}.completion_rule = '${rule}' AND ${record}.status IN ('${statuses.join(`', '`)}')`,
    )
    .join(' OR ')})`;

/** SQL of the last day on which a record is valid; null: it never lapses. */
export const validUntilSql = (record: string, course: string, zone: string): string => {
  const day = `(${record}.completed_at AT TIME ZONE ${zone})::date`;
  return `CASE WHEN ${course}.yearly_start IS NOT NULL
    THEN (extract(year FROM ${day})::integer + (to_char(${day}, 'MM-DD') >= ${course}.yearly_start)::integer
      || '-' || ${course}.yearly_start)::date - 1
    ELSE (${day} + make_interval(months => ${course}.validity_months))::date END`;
};
