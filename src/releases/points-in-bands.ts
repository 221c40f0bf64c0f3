import type { Scale } from '../instruments/instrument.js';
import type { Step } from './merged-steps.js';

const BANDS = 5;

/**
 * The points of respondents over a whole instrument in five bands of equal width on the scale of the score; a score on
 * the edge of two is in the higher.
 * @param counts of 0, 1, 2 … points
 */
export function pointsInBands(counts: readonly number[]): Step[] {
  const most = counts.length - 1;
  const bandOf = (points: number): number =>
    Math.min(BANDS - 1, Math.floor((points * BANDS) / most));
  return Array.from({ length: BANDS }, (_, band) => {
    const values = [...counts.keys()].filter((points) => bandOf(points) === band);
    return {
      values,
      low: values[0]!,
      high: values.at(-1)!,
      count: values.reduce((sum, points) => sum + counts[points]!, 0),
    };
  });
}

/** The lowest and the highest score in a step, to one decimal. */
export const endsOf = ({ low, high }: Step, most: number, { min, max }: Scale): number[] =>
  [low, high].map((points) => Math.round(10 * (min + ((max - min) * points) / most)) / 10);
