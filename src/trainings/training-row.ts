import { RECORD_STATUSES, type RecordStatus } from '../courses/completion-rule.js';

/** What a file says about one completion, in the words of this room. */
export interface TrainingRow {
  /** HR number, mail, or what was linked; as the file has it. */
  person: string;
  courseCode: string;
  status: RecordStatus;
  completedAt: Date;
  score: number | null;
  externalId: string | null;
}

export const isRecordStatus = (status: string): status is RecordStatus =>
  RECORD_STATUSES.some((known) => known === status);
