import type { Instrument } from '../instruments/instrument.js';
import { itemKeys } from '../instruments/item-keys.js';
import type { AnswerCount, AnswerCounts } from '../releases/answer-counts.js';

/**
 * How many people answers that are known as counts come from at least, by department: as many as answered the item
 * that most did. Of several choices one respondent may give all: there it is the one that was chosen most.
 */
export function countedRespondents(
  instrument: Instrument,
  answers: readonly AnswerCount[],
): AnswerCounts['respondents'] {
  const several = new Set(itemKeys(instrument, 'choices'));
  const byDepartment = new Map<string | null, Map<string, number>>();
  for (const { department, item, count } of answers) {
    const byItem = byDepartment.get(department) ?? new Map<string, number>();
    const known = byItem.get(item!) ?? 0;
    byItem.set(item!, several.has(item!) ? Math.max(known, count) : known + count);
    byDepartment.set(department, byItem);
  }
  return [...byDepartment].map(([department, byItem]) => ({
    department,
    count: Math.max(...byItem.values()),
  }));
}
