import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.js';
import { INSTRUMENTS } from './instruments.js';
import { pointsOf } from './points-of.js';
import { umuxLite } from './umux-lite.js';

const ofResponses = (given: readonly Answers[]): ReturnType<typeof umuxLite> =>
  umuxLite(given.map((answers) => pointsOf(INSTRUMENTS.umux_lite, answers)));
const point = fc.integer({ min: 1, max: 7 });
const responses: fc.Arbitrary<Answers[]> = fc.array(
  fc.record({ q1: fc.option(point), q2: fc.option(point) }, { requiredKeys: [] }),
);

describe('umuxLite', () => {
  it.each([
    [7, 7, 100, 87.9],
    [1, 1, 0, 22.9],
    [4, 4, 50, 55.4],
    [6, 5, 75, 71.65],
  ])('of %d and %d is %d, as a SUS of %d', (q1, q2, value, susEquivalent) => {
    const score = ofResponses([{ q1, q2 }]);
    expect(score).toMatchObject({ value, scale: { min: 0, max: 100 }, better: 'higher' });
    expect(score.susEquivalent).toBeCloseTo(susEquivalent, 10);
  });

  it('is the mean over who answered both', () => {
    expect(
      ofResponses([{ q1: 7, q2: 7 }, { q1: 1, q2: 1 }, { q1: 7 }, { q2: null }]),
    ).toMatchObject({
      kind: 'mean',
      value: 50,
      n: 2,
      skipped: 2,
    });
  });

  it('is unknown when nobody answered both', () => {
    expect(ofResponses([{ q1: 7 }])).toMatchObject({
      value: null,
      reason: 'no-answers',
      susEquivalent: null,
      n: 0,
      skipped: 1,
    });
  });

  it('does not depend on the order of respondents, nor on those who skipped', () => {
    fc.assert(
      fc.property(responses, fc.nat(5), (list, skips) => {
        const score = ofResponses(list);
        const more = [...list.toReversed(), ...Array.from({ length: skips }, () => ({ q2: 7 }))];
        expect(ofResponses(more)).toEqual({ ...score, skipped: score.skipped + skips });
      }),
    );
  });

  it('lies on its scale, and the best answers more never lower it', () => {
    fc.assert(
      fc.property(responses, (list) => {
        const before = ofResponses(list).value ?? 0;
        const after = ofResponses([...list, { q1: 7, q2: 7 }]).value!;
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(100);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
