import { describe, expect, it } from 'vitest';
import { INSTRUMENT_KINDS } from './instrument.js';
import { instrumentFaults } from './instrument-faults.js';
import { INSTRUMENTS } from './instruments.js';

const all = Object.entries(INSTRUMENTS);

describe('the instruments', () => {
  it('are all of the kinds but custom', () => {
    expect([...all.map(([kind]) => kind), 'custom']).toEqual([...INSTRUMENT_KINDS]);
  });

  it.each(all)('%s is without faults and stands under its own kind', (kind, instrument) => {
    expect(instrumentFaults(instrument)).toEqual([]);
    expect(instrument.kind).toBe(kind);
  });

  it.each(all)('%s forces nobody to answer', (_, { items }) => {
    expect(items.every(({ skippable }) => skippable)).toBe(true);
  });

  it('have as many items, and the scales, of what was published', () => {
    const shapes = all.map(([kind, { items }]) => [
      kind,
      items.map((item) => (item.kind === 'scale' ? `${item.min}–${item.max}` : item.kind)),
    ]);
    expect(Object.fromEntries(shapes)).toEqual({
      nps: ['0–10'],
      csat: ['1–5'],
      ces_5: ['1–5'],
      ces_7: ['1–7'],
      sus: Array.from({ length: 10 }, () => '1–5'),
      umux_lite: ['1–7', '1–7'],
      copilot_sentiment: ['1–5', '1–5', '1–5', '1–5'],
      ai_readiness: ['1–5', '1–5', '1–5', '1–5', '1–5', 'choice'],
    });
  });
});
