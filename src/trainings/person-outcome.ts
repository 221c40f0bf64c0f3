/** What becomes of each person that a call names. */
export const PERSON_OUTCOMES = ['accepted', 'unchanged', 'refused'] as const;
export type PersonOutcome = (typeof PERSON_OUTCOMES)[number];
