import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csat } from './csat.js';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const given = fc.array(fc.option(fc.integer({ min: 1, max: 5 })));

describe('csat', () => {
  it('is the share of 4 and 5 among who answered', () => {
    const answers = [...times(25, 5), ...times(30, 4), ...times(35, 3), ...times(30, 1)];
    expect(csat([...answers, ...times(7, null)])).toMatchObject({
      kind: 'ratio',
      value: 55 / 120,
      reason: null,
      numerator: 55,
      denominator: 120,
      n: 120,
      skipped: 7,
      scale: { min: 0, max: 1 },
      better: 'higher',
    });
  });

  it('is unknown when nobody answered', () => {
    expect(csat([null])).toMatchObject({
      value: null,
      reason: 'no-answers',
      numerator: 0,
      denominator: 0,
      n: 0,
      skipped: 1,
      margin: null,
    });
  });

  it('refuses what is not on its scale', () => {
    expect(() => csat([0])).toThrow(RangeError);
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(given, (list) => {
        expect(csat(list.toReversed())).toEqual(csat(list));
      }),
    );
  });

  it('lies on its scale, and a 5 more never lowers it', () => {
    fc.assert(
      fc.property(given, (list) => {
        const before = csat(list).value ?? 0;
        const after = csat([...list, 5]).value!;
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('with skips differs in nothing but their number', () => {
    fc.assert(
      fc.property(given, fc.nat(20), (list, skips) => {
        const score = csat(list);
        expect(csat([...list, ...times(skips, null)])).toEqual({
          ...score,
          skipped: score.skipped + skips,
        });
      }),
    );
  });
});
