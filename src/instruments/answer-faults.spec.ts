import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFaults, type UncheckedAnswer } from './answer-faults.js';
import type { Instrument } from './instrument.js';
import { INSTRUMENTS } from './instruments.js';

const text = { nl: 'Vraag', en: 'Question' };
const choices = [
  { key: 'word', text },
  { key: 'teams', text },
];

const CUSTOM: Instrument = {
  kind: 'custom',
  version: 1,
  title: text,
  introduction: null,
  items: [
    { ...INSTRUMENTS.csat.items[0]!, skippable: false },
    { kind: 'choice', key: 'tool', text, skippable: true, choices },
    { kind: 'choices', key: 'tools', text, skippable: true, choices },
    { kind: 'text', key: 'remark', text, skippable: true, maxLength: 5 },
  ],
};

const codes = (...given: UncheckedAnswer[]): string[] =>
  answerFaults(CUSTOM, given).map(({ location, code }) => `${location} ${code}`);
const satisfied = { item: 'satisfaction', value: 4 };

describe('the faults of answers', () => {
  it('are none when all is as it should be', () => {
    expect(
      codes(
        satisfied,
        { item: 'tool', value: 'word' },
        { item: 'tools', value: ['teams', 'word'] },
        { item: 'remark', value: 'Mooi.' },
      ),
    ).toEqual([]);
  });

  it('are all named at once, each at its place', () => {
    expect(
      codes(
        { item: 'satisfaction', value: 6 },
        { item: 'tool', value: 'excel' },
        { item: 'tools', value: ['word', 'excel', 'word'] },
        { item: 'remark', value: 'Te lang' },
        { item: 'mood', value: 1 },
        { item: 'satisfaction', value: 4.5 },
      ),
    ).toEqual([
      '/answers/0/value out-of-scale',
      '/answers/1/value unknown-choice',
      '/answers/2/value/1 unknown-choice',
      '/answers/2/value/2 given-twice',
      '/answers/3/value too-long',
      '/answers/4/item unknown-item',
      '/answers/5/item given-twice',
      '/answers/5/value not-an-integer',
    ]);
  });

  it.each([
    ['satisfaction', '4', 'not-an-integer'],
    ['satisfaction', [4], 'not-an-integer'],
    ['satisfaction', 0, 'out-of-scale'],
    ['tool', ['word'], 'unknown-choice'],
    ['tools', 'word', 'no-choice'],
    ['tools', [], 'no-choice'],
    ['remark', ' ', 'not-text'],
    ['remark', 'a\0', 'not-text'],
    ['remark', 5, 'not-text'],
  ])('%s does not take %j', (item, value, code) => {
    const all = item === 'satisfaction' ? [] : [satisfied];
    expect(codes({ item, value }, ...all)).toEqual([`/answers/0/value ${code}`]);
  });

  it('are none of a skip, absent or null, where it is allowed', () => {
    expect(codes(satisfied, { item: 'tool', value: null }, { item: 'remark' })).toEqual([]);
    expect(answerFaults(INSTRUMENTS.sus, [])).toEqual([]);
  });

  it('name what may not be skipped', () => {
    expect(codes()).toEqual(['/answers unanswered']);
    expect(codes({ item: 'satisfaction', value: null })).toEqual(['/answers/0/value unanswered']);
  });

  it('do not take what every object has for an item', () => {
    expect(
      answerFaults(INSTRUMENTS.csat, [{ item: '__proto__', value: 1 }], '/items/3/answers'),
    ).toMatchObject([{ in: 'body', location: '/items/3/answers/0/item', code: 'unknown-item' }]);
  });

  it('are none of exactly the points of a scale', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -5, max: 15 }), fc.anything()), (value) => {
        const isPoint =
          Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10;
        const isSkip = value === null || value === undefined;
        expect(answerFaults(INSTRUMENTS.nps, [{ item: 'recommend', value }])).toHaveLength(
          isPoint || isSkip ? 0 : 1,
        );
      }),
    );
  });
});
