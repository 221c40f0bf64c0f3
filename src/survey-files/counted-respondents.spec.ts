import { describe, expect, it } from 'vitest';
import { EXAMPLE_INSTRUMENT } from '../instruments/example-instrument.js';
import type { Instrument } from '../instruments/instrument.js';
import { countedRespondents } from './counted-respondents.js';

const text = { nl: '?', en: '?' };
const instrument: Instrument = {
  kind: 'custom',
  version: 1,
  title: text,
  introduction: null,
  items: [
    ...EXAMPLE_INSTRUMENT.items,
    {
      kind: 'choices',
      key: 'tools',
      text,
      skippable: true,
      choices: [
        { key: 'word', text },
        { key: 'teams', text },
      ],
    },
  ],
};
const count = (
  item: string,
  value: number | string,
  of: number,
  department: string | null = null,
) => ({
  department,
  item,
  value,
  count: of,
});

describe('countedRespondents', () => {
  it('are as many as answered the item that most did, by department', () => {
    expect(
      countedRespondents(instrument, [
        count('recommend', 9, 3, 'Ruimte'),
        count('recommend', 2, 4, 'Ruimte'),
        count('satisfaction', 5, 6, 'Ruimte'),
        count('satisfaction', 5, 2, 'HR'),
        count('recommend', 9, 1),
      ]),
    ).toEqual([
      { department: 'Ruimte', count: 7 },
      { department: 'HR', count: 2 },
      { department: null, count: 1 },
    ]);
  });

  it('are not counted once for each of their choices', () => {
    expect(
      countedRespondents(instrument, [count('tools', 'word', 5), count('tools', 'teams', 8)]),
    ).toEqual([{ department: null, count: 8 }]);
  });

  it('are nobody without answers', () => {
    expect(countedRespondents(instrument, [])).toEqual([]);
  });
});
