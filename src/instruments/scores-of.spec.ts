import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agree } from './agree.js';
import { type Answers, answerTo } from './answers.js';
import { ces } from './ces.js';
import { csat } from './csat.js';
import type { Instrument } from './instrument.js';
import { INSTRUMENTS } from './instruments.js';
import { nps } from './nps.js';
import { pointsOf } from './points-of.js';
import type { Score } from './score.js';
import { scoresOf } from './scores-of.js';
import { sus } from './sus.js';
import { umuxLite } from './umux-lite.js';

/** The scores of responses of which points and answers are counted one by one. */
const scored = (
  instrument: Instrument,
  responses: readonly Answers[],
): ReturnType<typeof scoresOf> =>
  scoresOf(
    instrument,
    responses.flatMap((response) => {
      const points = pointsOf(instrument, response);
      return [
        ...(points === null ? [] : [{ item: null, value: points, count: 1 }]),
        ...Object.entries(response).flatMap(([item, value]) =>
          typeof value === 'number' ? [{ item, value, count: 1 }] : [],
        ),
      ];
    }),
    responses.length,
  );
const found = (...given: Parameters<typeof scored>): unknown[] =>
  scored(...given).map(({ name, item, score }) => [name, item, score.value, score.n]);

/** The scores of all answers one by one, with what each instrument is known for. */
function oneByOne(instrument: Instrument, responses: readonly Answers[]): Score[] {
  const points = responses.map((response) => pointsOf(instrument, response));
  if (instrument.kind === 'sus') return [sus(points)];
  if (instrument.kind === 'umux_lite') return [umuxLite(points)];
  return instrument.items.flatMap((item) => {
    if (item.kind !== 'scale') return [];
    const answers = responses.map((response) => answerTo(item, response) as number | null);
    if (item.score === 'nps') return nps(answers);
    if (item.score === 'csat') return csat(answers);
    if (item.score === 'agree') return agree(answers, item);
    return ces({ instrument: item.score!, answers });
  });
}

describe('the scores of an instrument', () => {
  it('are those of its items', () => {
    expect(
      found(INSTRUMENTS.copilot_sentiment, [{ quality: 5, faster: 1 }, { quality: 3 }]),
    ).toEqual([
      ['agree', 'quality', 0.5, 2],
      ['agree', 'mental_effort', null, 0],
      ['agree', 'faster', 0, 1],
      ['agree', 'productive', null, 0],
    ]);
  });

  it('of SUS and UMUX-Lite are one', () => {
    expect(found(INSTRUMENTS.sus, [])).toEqual([['sus', null, null, 0]]);
    expect(found(INSTRUMENTS.umux_lite, [{ q1: 7, q2: 7 }])).toEqual([['umux_lite', null, 100, 1]]);
  });

  it('of each of the others are what its name says', () => {
    expect(found(INSTRUMENTS.nps, [{ recommend: 9 }])).toEqual([['nps', 'recommend', 100, 1]]);
    expect(found(INSTRUMENTS.csat, [{ satisfaction: 4 }])).toEqual([
      ['csat', 'satisfaction', 1, 1],
    ]);
    expect(found(INSTRUMENTS.ces_5, [{ effort: 4 }])).toEqual([['ces_5', 'effort', 4, 1]]);
    expect(found(INSTRUMENTS.ces_7, [{ ease: 6 }])).toEqual([['ces_7', 'ease', 6, 1]]);
  });

  it('of one that asks more are several', () => {
    const both = {
      ...INSTRUMENTS.csat,
      kind: 'custom' as const,
      items: [...INSTRUMENTS.nps.items, ...INSTRUMENTS.csat.items],
    };
    expect(found(both, [{ recommend: 0, satisfaction: 5 }, {}])).toEqual([
      ['nps', 'recommend', -100, 1],
      ['csat', 'satisfaction', 1, 1],
    ]);
  });

  it('are those of the answers one by one', () => {
    const surveys = fc
      .constantFrom(...Object.values(INSTRUMENTS))
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
        expect(scored(instrument, responses).map(({ score }) => score)).toEqual(
          oneByOne(instrument, responses),
        );
      }),
    );
  });

  it('count who gave no answer as skipped', () => {
    const counts = [
      { item: 'recommend', value: 10, count: 30_000 },
      { item: 'recommend', value: 3, count: 15_000 },
    ];
    expect(scoresOf(INSTRUMENTS.nps, counts, 50_000)).toMatchObject([
      { name: 'nps', item: 'recommend', score: { n: 45_000, skipped: 5000, promoters: 30_000 } },
    ]);
  });

  it('refuse more answers than respondents', () => {
    const counts = [{ item: 'recommend', value: 10, count: 2 }];
    expect(() => scoresOf(INSTRUMENTS.nps, counts, 1)).toThrow(RangeError);
  });
});
