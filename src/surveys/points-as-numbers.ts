import type { Instrument } from '../instruments/instrument.js';
import { itemKeys } from '../instruments/item-keys.js';
import type { AnswerCount } from '../releases/answer-counts.js';

/** Counts of answers as the database has them, all text, with the points of scales as the numbers that they are. */
export function pointsAsNumbers(
  instrument: Pick<Instrument, 'items'>,
  counts: readonly (AnswerCount & { value: string })[],
): AnswerCount[] {
  const scales = new Set<string | null>(itemKeys(instrument, 'scale'));
  return counts.map((count) =>
    scales.has(count.item) ? { ...count, value: Number(count.value) } : count,
  );
}
