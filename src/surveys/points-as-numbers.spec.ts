import { describe, expect, it } from 'vitest';
import { EXAMPLE_INSTRUMENT } from '../instruments/example-instrument.js';
import type { Item } from '../instruments/instrument.js';
import { pointsAsNumbers } from './points-as-numbers.js';

const year: Item = {
  kind: 'choice',
  key: 'year',
  text: { nl: 'Sinds wanneer?', en: 'Since when?' },
  skippable: true,
  choices: [{ key: '2026', text: { nl: '2026', en: '2026' } }],
};
const count = <Value>(item: string, value: Value) => ({ department: null, item, value, count: 3 });

describe('pointsAsNumbers', () => {
  it('makes numbers of points on a scale, and of nothing else', () => {
    const instrument = { items: [...EXAMPLE_INSTRUMENT.items, year] };
    expect(pointsAsNumbers(instrument, [count('recommend', '10'), count('year', '2026')])).toEqual([
      count('recommend', 10),
      count('year', '2026'),
    ]);
  });
});
