import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nps } from './nps.js';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const SURVEY = [...times(40, 9), ...times(30, 7), ...times(30, 6)];
const given = fc.array(fc.option(fc.integer({ min: 0, max: 10 })));

describe('nps', () => {
  it('is the percentage of promoters less that of detractors', () => {
    expect(nps(SURVEY)).toMatchObject({
      kind: 'net',
      value: 10,
      reason: null,
      n: 100,
      skipped: 0,
      promoters: 40,
      passives: 30,
      detractors: 30,
      scale: { min: -100, max: 100 },
      better: 'higher',
    });
  });

  it('is of who answered', () => {
    expect(nps([...SURVEY, ...times(20, null)])).toEqual({ ...nps(SURVEY), skipped: 20 });
  });

  it('of as many promoters as passives and detractors is 0', () => {
    expect(nps([...times(40, 10), ...times(40, 8), ...times(40, 0)]).value).toBe(0);
  });

  it('has promoters from 9 and detractors up to 6', () => {
    expect([6, 7, 8, 9].map((answer) => nps([answer]).value)).toEqual([-100, 0, 0, 100]);
  });

  it('is unknown when nobody answered', () => {
    expect(nps([null, undefined])).toMatchObject({
      value: null,
      reason: 'no-answers',
      n: 0,
      skipped: 2,
      margin: null,
    });
  });

  it('refuses what is not on its scale', () => {
    expect(() => nps([11])).toThrow(RangeError);
    expect(() => nps([8.5])).toThrow(RangeError);
  });

  it('does not depend on the order', () => {
    const shuffled = given.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(nps(other)).toEqual(nps(one));
      }),
    );
  });

  it('lies on its scale, and a 10 more never lowers it', () => {
    fc.assert(
      fc.property(given, (list) => {
        const before = nps(list).value ?? -100;
        const after = nps([...list, 10]).value!;
        expect(before).toBeGreaterThanOrEqual(-100);
        expect(after).toBeLessThanOrEqual(100);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('with skips differs in nothing but their number', () => {
    fc.assert(
      fc.property(given, fc.nat(20), (list, skips) => {
        const score = nps(list);
        expect(nps([...times(skips, null), ...list])).toEqual({
          ...score,
          skipped: score.skipped + skips,
        });
      }),
    );
  });
});
