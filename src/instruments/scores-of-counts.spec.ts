import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.js';
import type { Instrument } from './instrument.js';
import { INSTRUMENTS } from './instruments.js';
import { pointsOf } from './points-of.js';
import { scoresOf } from './scores-of.js';
import { scoresOfCounts } from './scores-of-counts.js';

/** Points and answers of each, counted one by one. */
const countsOf = (
  instrument: Instrument,
  responses: readonly Answers[],
): Parameters<typeof scoresOfCounts>[1] =>
  responses.flatMap((response) => {
    const points = pointsOf(instrument, response);
    return [
      ...(points === null ? [] : [{ item: null, value: points, count: 1 }]),
      ...Object.entries(response).flatMap(([item, value]) =>
        typeof value === 'number' ? [{ item, value, count: 1 }] : [],
      ),
    ];
  });

describe('the scores of counts', () => {
  it('are those of the answers', () => {
    const scored = Object.values(INSTRUMENTS);
    const surveys = fc
      .constantFrom(...scored)
      .chain((instrument) =>
        fc.tuple(
          fc.constant(instrument),
          fc.array(
            fc.record(
              Object.fromEntries(
                instrument.items.flatMap((item) =>
                  item.kind === 'scale'
                    ? [[item.key, fc.option(fc.integer({ min: item.min, max: item.max }))]]
                    : [],
                ),
              ),
            ) as fc.Arbitrary<Answers>,
            { maxLength: 30 },
          ),
        ),
      );
    fc.assert(
      fc.property(surveys, ([instrument, responses]) => {
        expect(
          scoresOfCounts(instrument, countsOf(instrument, responses), responses.length),
        ).toEqual(scoresOf(instrument, responses));
      }),
    );
  });

  it('count who gave no answer as skipped', () => {
    const counts = [
      { item: 'recommend', value: 10, count: 30_000 },
      { item: 'recommend', value: 3, count: 15_000 },
    ];
    expect(scoresOfCounts(INSTRUMENTS.nps, counts, 50_000)).toMatchObject([
      { name: 'nps', item: 'recommend', score: { n: 45_000, skipped: 5000, promoters: 30_000 } },
    ]);
  });

  it('refuse more answers than respondents', () => {
    const counts = [{ item: 'recommend', value: 10, count: 2 }];
    expect(() => scoresOfCounts(INSTRUMENTS.nps, counts, 1)).toThrow(RangeError);
  });
});
