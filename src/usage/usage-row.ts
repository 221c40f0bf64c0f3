import type { Day } from '../common/dates.js';

/**
 * What a row of a report says of the use of one project's application: of one person (`person`, `lastActivity`), or
 * only how many (`enabled`, `active`).
 */
export interface UsageRow {
  /** Id or code of the project. */
  project: string;
  /** The last day that the report covers. */
  refreshDate: Day;
  /** HR number, mail or UPN, as the file has it; null where the row only counts. */
  person: string | null;
  /** The name is concealed: the row is counted, and the name is never kept. */
  isConcealed: boolean;
  /** Of a person: the last day of use up to the refresh date; null when there was none. */
  lastActivity: Day | null;
  /** Of a row that counts: days that it looks back, where it says so. */
  periodDays: number | null;
  enabled: number | null;
  active: number | null;
}

/** A row about one person. */
export const personRow = (
  said: Pick<UsageRow, 'project' | 'refreshDate' | 'person' | 'isConcealed' | 'lastActivity'>,
): UsageRow => ({ ...said, periodDays: null, enabled: null, active: null });

/** A row that only counts. */
export const countRow = (
  said: Pick<UsageRow, 'project' | 'refreshDate' | 'periodDays' | 'enabled' | 'active'>,
): UsageRow => ({ ...said, person: null, isConcealed: false, lastActivity: null });
