/** When in the life of a project it is held. */
export const SURVEY_MOMENTS = ['baseline', 'pulse', 'closing', 'aftercare'] as const;
export type SurveyMoment = (typeof SURVEY_MOMENTS)[number];

/** `by_name`: who was invited and who answered is known until closing, never what anybody answered afterwards. */
export const SURVEY_MODES = ['anonymous', 'by_name'] as const;
export type SurveyMode = (typeof SURVEY_MODES)[number];

export const BREAKDOWNS = ['none', 'department'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

export const SURVEY_STATUSES = ['draft', 'open', 'closed'] as const;
export type SurveyStatus = (typeof SURVEY_STATUSES)[number];

/** Fewest respondents of whom a score is shown; a survey may raise it. */
export const LEAST_THRESHOLD = 5;
/** Fewest remarks on an item of which any is shown; a survey may raise it. */
export const LEAST_COMMENT_THRESHOLD = 10;
