/** How often an answer was given in one department. */
export interface AnswerCount {
  /** Null: the respondent did not say, or there is no breakdown. */
  department: string | null;
  /** Key of an item; null: the points of one respondent over the whole instrument (`pointsOf`). */
  item: string | null;
  /** A point of the scale or a key of a choice; points of the whole instrument. */
  value: number | string;
  count: number;
}

/** All answers to a survey, as counts: nothing about one respondent is left in them. */
export interface AnswerCounts {
  /** Respondents by department. */
  respondents: { department: string | null; count: number }[];
  answers: AnswerCount[];
}
