/** Which outcomes of a course count as having done it. */
export const COMPLETION_RULES = ['passed', 'completed', 'completed_or_passed'] as const;
export type CompletionRule = (typeof COMPLETION_RULES)[number];

export const RECORD_STATUSES = ['completed', 'passed', 'failed'] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];
