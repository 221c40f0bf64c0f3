import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distribution } from './distribution.js';
import type { ChoicesItem, ScaleItem } from './instrument.js';
import { INSTRUMENTS } from './instruments.js';

const satisfaction = INSTRUMENTS.csat.items[0] as ScaleItem;
const text = { nl: 'Welke?', en: 'Which?' };
const tools: ChoicesItem = {
  kind: 'choices',
  key: 'tools',
  text,
  skippable: true,
  choices: [
    { key: 'word', text },
    { key: 'teams', text },
    { key: 'excel', text },
  ],
};

describe('distribution', () => {
  it('counts every point of a scale, and skips apart', () => {
    const answers = [4, 5, 4, null, 1].map((value) => ({ satisfaction: value }));
    expect(distribution(satisfaction, [...answers, {}])).toEqual({
      counts: [
        { value: 1, count: 1 },
        { value: 2, count: 0 },
        { value: 3, count: 0 },
        { value: 4, count: 2 },
        { value: 5, count: 1 },
      ],
      n: 4,
      skipped: 2,
    });
  });

  it('counts choices, and people who made any', () => {
    expect(distribution(tools, [{ tools: ['teams', 'word'] }, { tools: ['teams'] }, {}])).toEqual({
      counts: [
        { value: 'word', count: 1 },
        { value: 'teams', count: 2 },
        { value: 'excel', count: 0 },
      ],
      n: 2,
      skipped: 1,
    });
  });

  it('refuses what is no answer to the item', () => {
    expect(() => distribution(satisfaction, [{ satisfaction: 6 }])).toThrow(RangeError);
  });

  it('adds up to who answered, whatever the order', () => {
    const responses = fc.array(
      fc.record({ satisfaction: fc.option(fc.integer({ min: 1, max: 5 })) }),
    );
    fc.assert(
      fc.property(responses, (list) => {
        const found = distribution(satisfaction, list);
        expect(found.counts.reduce((sum, { count }) => sum + count, 0)).toBe(found.n);
        expect(found.n + found.skipped).toBe(list.length);
        expect(distribution(satisfaction, list.toReversed())).toEqual(found);
      }),
    );
  });
});
