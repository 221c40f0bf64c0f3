import { describe, expect, it } from 'vitest';
import { breakdownOf } from './breakdown-of.js';

/** Departments in a share: how many count of how many; under '' those who did not say. */
function shown(groups: Record<string, [points: number, n: number]>, k = 5): Record<string, string> {
  const tallies = Object.entries(groups).map(([name, [points, n]]) => ({
    department: name === '' ? null : name,
    n,
    points,
  }));
  const whole = {
    n: tallies.reduce((sum, { n }) => sum + n, 0),
    points: tallies.reduce((sum, { points }) => sum + points, 0),
  };
  const { exact, high, low } = breakdownOf(tallies, { whole, most: 1, hasBound: (n) => n > 5, k });
  return Object.fromEntries(
    Object.entries({ exact, high, low }).flatMap(([how, those]) =>
      those.map(({ department }) => [department, how]),
    ),
  );
}

describe('the breakdown of a score', () => {
  it('has every department with enough on both sides', () => {
    expect(shown({ A: [10, 20], B: [5, 12] })).toEqual({ A: 'exact', B: 'exact' });
  });

  it('hides the smallest beside a small one', () => {
    expect(shown({ A: [10, 20], B: [5, 12], C: [2, 3] })).toEqual({ A: 'exact' });
  });

  it('hides the smallest beside one in which nearly all answered alike, which becomes a bound', () => {
    expect(shown({ A: [10, 20], B: [6, 13], C: [11, 12] })).toEqual({ A: 'exact', C: 'high' });
  });

  it('has no bound beside which nobody is left to have answered otherwise', () => {
    expect(shown({ A: [10, 20], B: [8, 13], C: [8, 12], D: [1, 8] })).toEqual({
      A: 'exact',
      B: 'exact',
    });
  });

  it('hides one that could be exact, for bounds beside it', () => {
    expect(shown({ A: [10, 20], B: [11, 12], C: [11, 12] })).toEqual({ B: 'high', C: 'high' });
  });

  it('counts who did not say as a group that is hidden', () => {
    expect(shown({ A: [10, 20], B: [6, 12], '': [1, 2] })).toEqual({ A: 'exact' });
    expect(shown({ A: [10, 20], B: [6, 12], '': [5, 10] })).toEqual({ A: 'exact', B: 'exact' });
  });

  it('hides those of equal size together', () => {
    expect(shown({ A: [10, 20], B: [6, 12], C: [6, 12], D: [2, 3] })).toEqual({ A: 'exact' });
  });

  it('has only bounds beside a whole in which nearly all answered alike', () => {
    expect(shown({ A: [20, 20], B: [28, 30], C: [10, 11] })).toEqual({
      A: 'high',
      B: 'high',
      C: 'high',
    });
    expect(shown({ A: [20, 20], B: [28, 30], C: [5, 5] })).toEqual({ B: 'high' });
    expect(shown({ A: [20, 20], B: [28, 30], C: [3, 3], '': [3, 3] })).toEqual({
      A: 'high',
      B: 'high',
    });
  });

  it('has nothing beside a whole of too few', () => {
    expect(shown({ A: [1, 4] })).toEqual({});
  });
});
