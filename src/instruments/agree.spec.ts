import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree } from './agree.js';

const FIVE = { min: 1, max: 5 };
const given = fc.array(fc.option(fc.integer({ min: 1, max: 5 })));

describe('agree', () => {
  it('is the share of agree and strongly agree among who answered', () => {
    expect(agree([1, 2, 3, 4, 5, null], FIVE)).toMatchObject({
      kind: 'ratio',
      value: 0.4,
      numerator: 2,
      denominator: 5,
      n: 5,
      skipped: 1,
    });
  });

  it('takes the two highest points of seven', () => {
    expect(agree([4, 5, 6, 7], { min: 1, max: 7 }).numerator).toBe(2);
  });

  it('is unknown when nobody answered', () => {
    expect(agree([], FIVE)).toMatchObject({ value: null, reason: 'no-answers', n: 0, skipped: 0 });
  });

  it('depends on neither order nor skips; who strongly agrees never lowers it', () => {
    fc.assert(
      fc.property(given, (list) => {
        const score = agree(list, FIVE);
        expect(agree([null, ...list.toReversed()], FIVE)).toEqual({
          ...score,
          skipped: score.skipped + 1,
        });
        expect(agree([...list, 5], FIVE).value).toBeGreaterThanOrEqual(score.value ?? 0);
      }),
    );
  });
});
