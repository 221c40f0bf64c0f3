import { describe, expect, it } from 'vitest';
import { fewIn, subsets } from '../../test/support/always-few.js';
import { mayBeExact, standingOf } from './standing-of.js';

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

/** Every way in which `n` can have 0 to `most` points: how many have each. */
function waysOf(n: number, most: number): number[][] {
  if (most === 0) return [[n]];
  return Array.from({ length: n + 1 }, (_, count) => count).flatMap((count) =>
    waysOf(n - count, most - 1).map((rest) => [...rest, count]),
  );
}

describe('the points of a group', () => {
  it.each([
    ['a share with few on one side', 20, 16, 1, false],
    ['a share with enough on both', 20, 15, 1, true],
    ['fewer than k', 4, 2, 1, false],
    ['all at the highest', 30, 30, 1, false],
    ['an NPS of three detractors', 23, 40, 2, true],
    ['an NPS of two detractors', 23, 42, 2, false],
    ['five who need not differ', 5, 10, 4, true],
    ['five of whom some differ', 5, 11, 4, false],
    ['eight near the middle', 8, 17, 4, true],
  ])('of %s: %d with %d of %d each', (_, n, points, most, may) => {
    expect(mayBeExact({ n, points }, most, 5)).toBe(may);
  });

  it.each([
    [1, 9],
    [2, 9],
    [3, 8],
    [4, 7],
  ])(
    'of up to %d each may be known when no set follows, and not all are at an end',
    (most, people) => {
      for (const k of [2, 3, 4])
        for (let n = k; n <= people; n++) {
          const ways = new Map<number, number[][]>();
          for (const counts of waysOf(n, most)) {
            const points = counts.reduce((sum, count, each) => sum + count * each, 0);
            ways.set(points, [...(ways.get(points) ?? []), counts]);
          }
          for (const [points, tables] of ways) {
            const sets = tables.reduce((left, table) => fewIn(left, table, k), subsets(most + 1));
            const isAtEnd = points === 0 || points === most * n;
            expect([n, points, mayBeExact({ n, points }, most, k)]).toEqual([
              n,
              points,
              sets.length === 0 && !isAtEnd,
            ]);
          }
        }
    },
  );
});
