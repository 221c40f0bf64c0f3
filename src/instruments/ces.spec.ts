import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ces, type CesAnswers, type CesInstrument } from './ces.js';

const of = <I extends CesInstrument>(
  instrument: I,
  ...answers: (number | null)[]
): CesAnswers<I> => ({ instrument, answers });
const given = fc.array(fc.option(fc.integer({ min: 1, max: 7 })));

describe('ces', () => {
  it('is the mean of who answered, with its scale and which end is good', () => {
    expect(ces(of('ces_5', 1, 2, 2, null))).toMatchObject({
      kind: 'mean',
      value: 5 / 3,
      reason: null,
      n: 3,
      skipped: 1,
      scale: { min: 1, max: 5 },
      better: 'lower',
    });
    expect(ces(of('ces_7', 6, 7))).toMatchObject({
      value: 6.5,
      scale: { min: 1, max: 7 },
      better: 'higher',
    });
  });

  it('has the deviation of a sample, and a margin by it', () => {
    const score = ces(of('ces_7', 2, 4, 4, 4, 5, 5, 7));
    expect(score.deviation).toBeCloseTo(Math.sqrt((151 - 31 ** 2 / 7) / 6), 10);
    expect(score.margin).toBeCloseTo((1.9432 * score.deviation!) / Math.sqrt(7), 3);
  });

  it('pools answers on one scale', () => {
    expect(ces(of('ces_7', 1, null), of('ces_7', 7), of('ces_7'))).toMatchObject({
      value: 4,
      n: 2,
      skipped: 1,
    });
  });

  it('never pools the two scales', () => {
    // @ts-expect-error one of each
    expect(() => ces(of('ces_5', 4), of('ces_7', 4))).toThrow(TypeError);
    expect(() => ces(of('ces_5', 6))).toThrow(RangeError);
  });

  it('is unknown when nobody answered', () => {
    expect(ces(of('ces_5', null))).toMatchObject({
      value: null,
      reason: 'no-answers',
      n: 0,
      skipped: 1,
      deviation: null,
      margin: null,
    });
  });

  it('does not depend on the order, nor on skips', () => {
    fc.assert(
      fc.property(given, fc.nat(20), (list, skips) => {
        const score = ces(of('ces_7', ...list));
        const more = [...list.toReversed(), ...Array.from({ length: skips }, () => null)];
        expect(ces(of('ces_7', ...more))).toEqual({ ...score, skipped: score.skipped + skips });
      }),
    );
  });

  it('lies on its scale, and a 7 more never lowers it', () => {
    fc.assert(
      fc.property(given, (list) => {
        const before = ces(of('ces_7', ...list)).value ?? 1;
        const after = ces(of('ces_7', ...list, 7)).value!;
        expect(before).toBeGreaterThanOrEqual(1);
        expect(after).toBeLessThanOrEqual(7);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
