import type { Item } from './instrument.js';

/** A point of a scale, the key of a choice, keys of choices, or text. */
export type AnswerValue = number | string | readonly string[];

/** One respondent's answers by the item's key; what is absent or null was skipped. */
export type Answers = Readonly<Record<string, AnswerValue | null | undefined>>;

/** One answer as it comes in. */
export interface GivenAnswer {
  item: string;
  value: AnswerValue | null;
}

/** One respondent's answers by item, of a list without faults. Skips are left out. */
export const answersByItem = (given: readonly GivenAnswer[]): Answers =>
  Object.fromEntries(
    given.flatMap(({ item, value }) => (value === null ? [] : [[item, value] as const])),
  );

/** What a respondent answered to one item; null where it was skipped. */
export const answerTo = ({ key }: Item, answers: Answers): AnswerValue | null =>
  Object.hasOwn(answers, key) ? (answers[key] ?? null) : null;
