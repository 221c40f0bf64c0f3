import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingCounts } from './standing-counts.js';
import { namedCounts, tellsOfFewChanged, type UsageCounts } from './usage-counts.js';

const K = 10;
const counts = (people: number, active: number): UsageCounts => ({ people, counted: { active } });
/** What shows of each week, one after another. */
const shown = (weeks: readonly UsageCounts[]): UsageCounts[] => {
  const released: UsageCounts[] = [];
  for (const week of weeks) released.push(standingCounts(week, released, K));
  return released;
};
const actives = (people: number, ...active: number[]): number[] =>
  shown(active.map((each) => counts(people, each))).map(({ counted }) => counted.active!);

describe('what stands of a whole', () => {
  it('is exact the first time', () => {
    expect(standingCounts(counts(600, 3), [], K)).toEqual(counts(600, 3));
  });

  it('moves once ten have changed', () => {
    expect(actives(600, 100, 109, 110, 101, 119, 120)).toEqual([100, 100, 110, 100, 110, 120]);
  });

  it('of the samples ends exact: 467 active', () => {
    expect(actives(600, 146, 249, 328, 380, 404, 420, 429, 444, 452, 457, 467, 467)).toEqual([
      146, 249, 328, 380, 404, 420, 420, 444, 444, 457, 467, 467,
    ]);
  });

  it('is never a new count next to an older one', () => {
    expect(actives(600, 100, 112, 101)).toEqual([100, 112, 100]);
  });

  it('shows who is active also while a few people come and go', () => {
    expect(shown([counts(600, 100), counts(603, 140), counts(598, 180)])).toEqual([
      counts(600, 100),
      counts(600, 140),
      counts(600, 180),
    ]);
  });

  it('does not depend on the order of what showed before', () => {
    const before = [counts(600, 100), counts(600, 120), counts(620, 140)];
    const now = counts(610, 111);
    expect(standingCounts(now, before.toReversed(), K)).toEqual(standingCounts(now, before, K));
  });

  it('shows a count that is new, and keeps those that were there', () => {
    const habit: UsageCounts = { people: 600, counted: { active: 104, habitual: 51 } };
    expect(standingCounts(habit, [counts(600, 100)], K)).toEqual({
      people: 600,
      counted: { active: 100, habitual: 51 },
    });
  });

  const week = fc
    .tuple(fc.integer({ min: 40, max: 120 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([people, share]) => counts(people, Math.floor(share * people)));
  const weeks = fc.array(week, { minLength: 26, maxLength: 26 });

  it('of any two of 26 weeks differs in nobody or in ten', () => {
    fc.assert(
      fc.property(weeks, (list) => {
        const released = shown(list);
        for (const [place, one] of released.entries())
          expect(
            released
              .slice(place + 1)
              .filter((other) => tellsOfFewChanged(namedCounts(one), namedCounts(other), K)),
          ).toEqual([]);
      }),
    );
  });

  it('is a course that could be true: it would show as it is', () => {
    fc.assert(
      fc.property(weeks, (list) => {
        const released = shown(list);
        expect(shown(released)).toEqual(released);
      }),
    );
  });

  it('of one count is less than ten off', () => {
    const list = fc.array(fc.nat(300), { minLength: 26, maxLength: 26 });
    fc.assert(
      fc.property(list, (active) => {
        for (const [place, each] of actives(300, ...active).entries())
          expect(Math.abs(each - active[place]!)).toBeLessThan(K);
      }),
    );
  });
});
