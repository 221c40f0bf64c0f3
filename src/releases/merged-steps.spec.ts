import { describe, expect, it } from 'vitest';
import { type Step, stepsInClasses, stepsOfMany } from './merged-steps.js';

/** Answers from 1 on, with as many points from 0 on, or the points given. */
const answers = (counts: readonly number[], points?: readonly number[]): Step[] =>
  counts.map((count, place) => ({
    values: [place + 1],
    low: points?.[place] ?? place,
    high: points?.[place] ?? place,
    count,
  }));
const shape = (steps: readonly Step[] | null): string | null =>
  steps && steps.map(({ values, count }) => `${values.join('')}: ${count}`).join(', ');

describe('the steps of a distribution', () => {
  it('are single answers of k or more, and few ones with their neighbours', () => {
    expect(shape(stepsOfMany(answers([6, 2, 3, 9, 4]), 5))).toBe('1: 6, 23: 5, 45: 13');
    expect(shape(stepsOfMany(answers([0, 0, 7, 8, 0]), 5))).toBe('123: 7, 45: 8');
  });

  it('are one when too few answered otherwise', () => {
    expect(shape(stepsOfMany(answers([1, 0, 20, 2, 1]), 5))).toBe('12345: 24');
    expect(shape(stepsOfMany(answers([1, 1, 1, 1, 0]), 5))).toBe('12345: 4');
  });

  it('stay within the classes of a score', () => {
    expect(shape(stepsInClasses(answers([1, 2, 4, 3, 9], [0, 0, 0, 1, 1]), 5))).toBe(
      '123: 7, 45: 12',
    );
    expect(stepsInClasses(answers([1, 1, 2, 3, 9], [0, 0, 0, 1, 1]), 5)).toBeNull();
  });
});
