import { describe, expect, it } from 'vitest';
import { standingOf } from './standing-of.js';

describe('a group', () => {
  it.each([
    [20, 12, 1, 'exact'],
    [20, 16, 1, 'high'],
    [20, 20, 1, 'high'],
    [20, 4, 1, 'low'],
    [4, 4, 1, 'few'],
    [12, 47, 4, 'high'],
    [12, 0, 4, 'low'],
    [5, 11, 4, 'few'],
  ] as const)('of %d with %d points of %d each stands %s', (n, points, most, standing) => {
    expect(standingOf({ n, points }, most, 5)).toBe(standing);
  });

  it('of too few for either side stands on the nearer', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((points) => standingOf({ n: 6, points }, 1, 5))).toEqual([
      'low',
      'low',
      'low',
      'high',
      'high',
      'high',
      'high',
    ]);
  });

  it('stands the same whoever of fewer than k answered otherwise', () => {
    for (const [n, most] of [
      [10, 1],
      [30, 2],
      [15, 40],
    ] as const)
      for (let few = 0; few < 5; few++) {
        expect(standingOf({ n, points: most * n - few }, most, 5)).toBe('high');
        expect(standingOf({ n, points: few }, most, 5)).toBe('low');
      }
  });
});
