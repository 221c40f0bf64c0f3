import { describe, expect, it } from 'vitest';
import { answersByItem, answerTo } from './answers.js';
import type { Item } from './instrument.js';

const remark = (key: string): Item => ({
  kind: 'text',
  key,
  text: { nl: 'Opmerking', en: 'Remark' },
  skippable: true,
  maxLength: 100,
});

describe('answers', () => {
  it('by item leave out what was skipped', () => {
    expect(
      answersByItem([
        { item: 'satisfaction', value: 4 },
        { item: 'remark', value: null },
        { item: 'tools', value: ['word', 'teams'] },
      ]),
    ).toEqual({ satisfaction: 4, tools: ['word', 'teams'] });
  });

  it('to one item are null where it was skipped', () => {
    const responses = [{ remark: 'a' }, {}, { remark: null }, { remark: undefined }];
    expect(responses.map((answers) => answerTo(remark('remark'), answers))).toEqual([
      'a',
      null,
      null,
      null,
    ]);
  });

  it('are not what every object has', () => {
    expect(answerTo(remark('constructor'), {})).toBeNull();
  });
});
