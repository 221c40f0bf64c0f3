export const TRAINING_STATUSES = ['completed', 'passed', 'failed'] as const;
export type TrainingStatus = (typeof TRAINING_STATUSES)[number];

/** What a file says about one completion, in the words of this room. */
export interface TrainingRow {
  /** HR number, or mail in lower case. */
  person: string;
  courseCode: string;
  status: TrainingStatus;
  completedAt: Date;
  score: number | null;
  externalId: string | null;
}

export const isTrainingStatus = (status: string): status is TrainingStatus =>
  TRAINING_STATUSES.some((known) => known === status);

/** A person as a file names one: a mail address has no capitals, a number keeps its zeros. */
export const personKey = (text: string): string => (text.includes('@') ? text.toLowerCase() : text);
