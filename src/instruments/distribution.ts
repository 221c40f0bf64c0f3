import { type Answers, type AnswerValue, answersTo } from './answers.js';
import type { Item, TextItem } from './instrument.js';

export interface Distribution {
  /** Every point of the scale from low to high, or every choice in its order, also those that nobody took. */
  counts: { value: number | string; count: number }[];
  /** Who answered; where several choices are possible, the counts may add up to more. */
  n: number;
  skipped: number;
}

/** How often each answer to an item was given. Text has none. */
export function distribution(
  item: Exclude<Item, TextItem>,
  responses: readonly Answers[],
): Distribution {
  const answered = answersTo(item, responses).filter((value) => value !== null);
  const values =
    item.kind === 'scale'
      ? Array.from({ length: item.max - item.min + 1 }, (_, index) => item.min + index)
      : item.choices.map(({ key }) => key);
  const counts = new Map<unknown, number>(values.map((value) => [value, 0]));
  for (const value of answered.flatMap((each: AnswerValue) => each)) {
    const count = counts.get(value);
    if (count === undefined) throw new RangeError(`${value} is no answer to ${item.key}`);
    counts.set(value, count + 1);
  }
  return {
    counts: values.map((value) => ({ value, count: counts.get(value)! })),
    n: answered.length,
    skipped: responses.length - answered.length,
  };
}
