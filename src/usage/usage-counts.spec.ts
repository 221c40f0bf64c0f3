import { describe, expect, it } from 'vitest';
import { arePossible, type NamedCounts, tellsOfFewChanged } from './usage-counts.js';

const counts = (people: number, active: number, habitual = 0): NamedCounts => ({
  people,
  active,
  habitual,
});

describe('counts of use', () => {
  it('are possible while no more count than there are people', () => {
    expect(arePossible(counts(10, 10))).toBe(true);
    expect(arePossible(counts(10, 9, 11))).toBe(false);
  });

  it.each([
    ['nothing changed', counts(100, 50, 20), false],
    ['ten more are active', counts(100, 60, 20), false],
    ['nine more are active', counts(100, 59, 20), true],
    ['one person left', counts(99, 50, 20), true],
    ['twelve came of whom twelve are active', counts(112, 62, 20), false],
    ['twelve came of whom eleven are active', counts(112, 61, 20), true],
    ['both rose, the one by one more than the other', counts(100, 61, 30), true],
  ])('tell of few when %s: %s', (_, later, tells) => {
    expect(tellsOfFewChanged(counts(100, 50, 20), later, 10)).toBe(tells);
    expect(tellsOfFewChanged(later, counts(100, 50, 20), 10)).toBe(tells);
  });

  it('that only one of them has are not compared', () => {
    const active = { people: 100, active: 50 };
    expect(tellsOfFewChanged(active, counts(100, 50, 3), 10)).toBe(false);
  });
});
