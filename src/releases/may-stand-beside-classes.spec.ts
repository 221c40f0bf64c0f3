import { describe, expect, it } from 'vitest';
import { mayStandBesideClasses } from './may-stand-beside-classes.js';

/** Promoters, passives and detractors of each group. */
const mayStand = (...groups: [number, number, number][]): boolean =>
  mayStandBesideClasses(
    groups.map(([promoters, passives, detractors]) => ({
      n: promoters + passives + detractors,
      points: 2 * promoters + passives,
    })),
    groups.reduce((sum, [promoters]) => sum + promoters, 0),
    5,
  );

describe('an NPS of each department beside the classes of all', () => {
  it('may be known when each may have k of each class', () => {
    expect(mayStand([8, 7, 5], [9, 8, 6])).toBe(true);
  });

  it('may not when a score leaves no place for k detractors', () => {
    expect(mayStand([16, 3, 2], [9, 8, 6])).toBe(false);
  });

  it('may not when few promoters of all leave a department few', () => {
    // Two departments with scores of which the promoters of all are nearly as few as they can be.
    expect(mayStand([1, 5, 14], [5, 0, 15])).toBe(false);
  });

  it('may not when one class of all is so large that a department must have it', () => {
    expect(mayStand([10, 0, 10], [12, 1, 12])).toBe(false);
  });
});
