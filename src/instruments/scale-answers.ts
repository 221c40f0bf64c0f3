import type { Scale } from './instrument.js';

/** What each respondent answered to an item on a scale; null or undefined is a skip. */
export type ScaleAnswers = readonly (number | null | undefined)[];

/**
 * The answers without the skips, and how many skips there were.
 * @throws RangeError at what is not on the scale: answers are checked when they come in, so they are of another item
 */
export function withoutSkips(
  given: ScaleAnswers,
  { min, max }: Scale,
): { answers: number[]; skipped: number } {
  const answers = given.filter((value) => value !== null && value !== undefined);
  const stray = answers.find((value) => !Number.isInteger(value) || value < min || value > max);
  if (stray !== undefined) throw new RangeError(`${stray} is not on the scale ${min}–${max}`);
  return { answers, skipped: given.length - answers.length };
}
