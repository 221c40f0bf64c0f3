import { describe, expect, it } from 'vitest';
import type { Choice, Item } from '../instruments/instrument.js';
import { readAnswer } from './read-answer.js';

const text = (nl: string, en = nl) => ({ nl, en });
const choices: Choice[] = [
  { key: 'word', text: text('Schrijven; of nalezen', 'Writing') },
  { key: 'mail', text: text('Mailen', 'Mailing') },
  { key: 'none', text: text('Geen', 'None') },
];
const base = { key: 'q', text: text('?'), skippable: true };
const ITEMS = {
  scale: {
    ...base,
    kind: 'scale',
    min: 0,
    max: 10,
    labels: { min: base.text, max: base.text },
    score: 'nps',
  },
  choice: { ...base, kind: 'choice', choices },
  choices: { ...base, kind: 'choices', choices },
  text: { ...base, kind: 'text', maxLength: 2000 },
} satisfies Record<string, Item>;

describe('readAnswer', () => {
  it.each([
    ['scale', '9', { value: 9 }],
    ['scale', '0', { value: 0 }],
    ['scale', '10,0', { value: 10 }],
    ['scale', '9.00', { value: 9 }],
    ['scale', '8,5', { code: 'out-of-scale' }],
    ['scale', '11', { code: 'out-of-scale' }],
    ['scale', '-1', { code: 'out-of-scale' }],
    ['scale', 'tien', { code: 'not-a-number' }],
    ['scale', '9 - heel graag', { code: 'not-a-number' }],
    ['scale', '1e1', { code: 'not-a-number' }],
    ['choice', 'mail', { value: 'mail' }],
    ['choice', ' MAILEN ', { value: 'mail' }],
    ['choice', 'Mailing', { value: 'mail' }],
    ['choice', 'schrijven; of nalezen', { value: 'word' }],
    ['choice', 'mail|word', { code: 'unknown-choice' }],
    ['choice', 'constructor', { code: 'unknown-choice' }],
    ['choices', 'Mailing;word;', { value: ['word', 'mail'] }],
    ['choices', 'mail | Mailen', { value: ['mail'] }],
    ['choices', 'Schrijven; of nalezen', { value: ['word'] }],
    ['choices', 'mail|Anders', { code: 'unknown-choice' }],
    ['choices', ';|', { code: 'unknown-choice' }],
    ['text', 'Scheelt tijd;\nveel', { value: 'Scheelt tijd;\nveel' }],
  ] as const)('of a %s reads %j', (kind, cell, expected) => {
    expect(readAnswer(ITEMS[kind], cell)).toEqual(expected);
  });
});
