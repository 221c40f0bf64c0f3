import type { Instrument, Item, TextItem } from '../instruments/instrument.js';
import type { InstrumentScore } from '../instruments/scores-of.js';
import { hasWholePoints } from '../instruments/whole-points.js';
import type { AnswerCount, AnswerCounts } from './answer-counts.js';
import type { CountedValues, Question } from './question.js';

/**
 * What an instrument publishes figures of: its score over the whole, then its items in their order. Text has no
 * figures; the items of SUS and UMUX-Lite have none either: by themselves they have no meaning (Brooke, 1996), and they
 * would add up to the score.
 * @param truth the scores of all respondents
 * @param byDepartment whether figures of departments are asked for
 */
export function questionsOf(
  { kind, items }: Instrument,
  { respondents, answers }: AnswerCounts,
  truth: readonly InstrumentScore[],
  byDepartment: boolean,
): Question[] {
  const departments = byDepartment
    ? [...new Set(respondents.map(({ department }) => department))].toSorted(nullLast)
    : [];
  const question = (item: Exclude<Item, TextItem> | null): Question => {
    const key = item?.key ?? null;
    const given = answers.filter((answer) => answer.item === key);
    const counts = {
      counts: counted(given),
      groups: departments.map((department) => ({
        department,
        counts: counted(given.filter((answer) => answer.department === department)),
      })),
      respondents: respondents.reduce((sum, { count }) => sum + count, 0),
    };
    if (item?.kind === 'choice' || item?.kind === 'choices')
      return { kind: 'choice', item, ...counts };
    const score = truth.find((one) => one.item === key);
    if (score) return { kind: 'scored', item, score, ...counts };
    if (!item) throw new TypeError('points of a whole instrument without a score');
    return { kind: 'scale', item, ...counts };
  };
  if (hasWholePoints(kind)) return [question(null)];
  return items.flatMap((item) => (item.kind === 'text' ? [] : [question(item)]));
}

function counted(answers: readonly AnswerCount[]): CountedValues {
  const counts = new Map<number | string, number>();
  for (const { value, count } of answers) counts.set(value, (counts.get(value) ?? 0) + count);
  return counts;
}

function nullLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}
