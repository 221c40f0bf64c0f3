import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.js';
import { INSTRUMENTS } from './instruments.js';
import { pointsOf } from './points-of.js';

const { sus, umux_lite, csat } = INSTRUMENTS;
const tenOf = (answers: readonly (number | null)[]): Answers =>
  Object.fromEntries(answers.map((answer, index) => [`q${index + 1}`, answer]));
const BEST = [5, 1, 5, 1, 5, 1, 5, 1, 5, 1];

describe('the points of one respondent', () => {
  it.each([
    [BEST, 40],
    [BEST.map((answer) => 6 - answer), 0],
    [BEST.map(() => 3), 20],
    [[4, 2, 4, 1, 4, 2, 5, 2, 4, 2], 32],
  ])('of SUS, %j, are %d', (answers, points) => {
    expect(pointsOf(sus, tenOf(answers))).toBe(points);
  });

  it.each([
    [7, 7, 12],
    [1, 1, 0],
    [6, 5, 9],
  ])('of UMUX-Lite, %d and %d, are %d', (q1, q2, points) => {
    expect(pointsOf(umux_lite, { q1, q2 })).toBe(points);
  });

  it('are none when an item was skipped', () => {
    expect(pointsOf(sus, tenOf([...BEST.slice(0, 9), null]))).toBeNull();
    expect(pointsOf(umux_lite, { q1: 7 })).toBeNull();
  });

  it('are none of an instrument that is no sum of its items', () => {
    expect(pointsOf(csat, { satisfaction: 5 })).toBeNull();
  });

  it('refuse what is not on the scale', () => {
    expect(() => pointsOf(umux_lite, { q1: 8, q2: 1 })).toThrow(RangeError);
  });

  it('change by one with one answer by one', () => {
    const ten = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(ten, fc.nat(9), (answers, place) => {
        const more = answers.with(place, answers[place]! + 1);
        const change = pointsOf(sus, tenOf(more))! - pointsOf(sus, tenOf(answers))!;
        expect(change).toBe(place % 2 === 0 ? 1 : -1);
      }),
    );
  });
});
