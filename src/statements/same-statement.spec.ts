import { describe, expect, it } from 'vitest';
import { comparableOf } from './same-statement.js';
import type { Statement } from './statement.js';

const GROUP = {
  objectType: 'Group' as const,
  member: [{ mbox: 'mailto:a@b.example' }, { mbox: 'mailto:c@d.example' }],
};
const SAID: Statement = {
  actor: GROUP,
  verb: { id: 'urn:verb', display: { nl: 'deed' } },
  object: { id: 'urn:activity' },
  result: { duration: 'PT1.234S', score: { raw: 1, max: 2 } },
  context: { contextActivities: { parent: { id: 'urn:parent' } }, registration: 'ABC' },
};
const isSame = (other: object): boolean =>
  comparableOf(SAID) === comparableOf({ ...SAID, ...other });

describe('a statement is the same', () => {
  it.each<[string, object]>([
    [
      'with what the receiver adds',
      {
        id: 'x',
        stored: 'x',
        authority: GROUP,
        version: '1.0.0',
        timestamp: '2026-09-01T09:00:00Z',
      },
    ],
    ['with another text of the verb', { verb: { id: 'urn:verb' } }],
    [
      'with another definition',
      { object: { objectType: 'Activity', id: 'urn:activity', definition: { name: { nl: 'x' } } } },
    ],
    [
      'with its members in another order',
      { actor: { ...GROUP, member: GROUP.member.toReversed() } },
    ],
    [
      'with its fields in another order',
      { result: { score: { max: 2, raw: 1 }, duration: 'PT1.23S' } },
    ],
    [
      'with a list of one',
      { context: { registration: 'abc', contextActivities: { parent: [{ id: 'urn:parent' }] } } },
    ],
  ])('%s', (_, other) => expect(isSame(other)).toBe(true));
});

describe('a statement is another', () => {
  it.each<[string, object]>([
    ['with another verb', { verb: { id: 'urn:other' } }],
    ['with another object', { object: { id: 'urn:other' } }],
    ['with another mark', { result: { ...SAID.result, score: { raw: 2 } } }],
    ['with another duration', { result: { ...SAID.result, duration: 'PT1.24S' } }],
    ['with another member', { actor: { ...GROUP, member: [GROUP.member[0]] } }],
    ['without its result', { result: undefined }],
    ['with another circumstance', { context: { ...SAID.context, platform: 'x' } }],
  ])('%s', (_, other) => expect(isSame(other)).toBe(false));
});
