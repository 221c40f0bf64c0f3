import { addMonths, type Day, dayOf } from '../common/dates.js';
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
}

/** The last day on which a record is valid; null: it never lapses. */
export const validUntil = (
  { completedAt, validityMonths }: Pick<RecordedCompletion, 'completedAt' | 'validityMonths'>,
  zone: string,
): Day | null =>
  validityMonths === null ? null : addMonths(dayOf(completedAt, zone), validityMonths);

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
 * @param at SQL of the moment; `day` the day on which it falls, `zone` the organisation's zone
 */
export const validRecordSql = (
  record: string,
  course: string,
  { at, day, zone }: { at: string; day: string; zone: string },
): string => `
  ${record}.superseded_at IS NULL
  AND (${Object.entries(COUNTING)
    .map(
      ([rule, statuses]) =>
        `${course}.completion_rule = '${rule}' AND ${record}.status IN ('${statuses.join(`', '`)}')`,
    )
    .join(' OR ')})
  AND ${record}.completed_at <= ${at}
  AND (${course}.validity_months IS NULL OR ${day} <=
    ((${record}.completed_at AT TIME ZONE ${zone})::date + make_interval(months => ${course}.validity_months))::date)`;
