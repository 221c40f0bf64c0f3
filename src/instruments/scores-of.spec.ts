import { describe, expect, it } from 'vitest';
import { INSTRUMENTS } from './instruments.js';
import { scoresOf } from './scores-of.js';

const found = (...given: Parameters<typeof scoresOf>): unknown[] =>
  scoresOf(...given).map(({ name, item, score }) => [name, item, score.value, score.n]);

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
});
