import { describe, expect, it } from 'vitest';
import { markOf, nameOf, type Outcome, outcomeOf } from './statement-outcome.js';
import type { Result, Statement } from './statement.js';

const ADL = 'http://adlnet.gov/expapi/verbs/';
const WAIVED = 'https://w3id.org/xapi/adl/verbs/waived';
const statement = (verb: string, result?: Result): Statement => ({
  actor: { mbox: 'mailto:a@b.example' },
  verb: { id: verb },
  object: { id: 'urn:activity' },
  result,
});

describe('the outcome of a statement', () => {
  it.each<[string, Result | undefined, Outcome | null]>([
    [`${ADL}completed`, undefined, 'completed'],
    [`${ADL}passed`, { completion: true }, 'passed'],
    [`${ADL}failed`, undefined, 'failed'],
    [`${ADL}failed`, { success: true, completion: false }, 'failed'],
    [`${ADL}completed`, { success: false, completion: false }, 'failed'],
    [`${ADL}completed`, { completion: false }, null],
    [WAIVED, { success: true }, 'waived'],
    [`${ADL}Completed`, undefined, null],
    [`${ADL}experienced`, { completion: true }, null],
    ['constructor', undefined, null],
  ])('%s with %j is %s', (verb, result, outcome) => {
    expect(outcomeOf(statement(verb, result))).toBe(outcome);
  });

  it('is about an activity', () => {
    const object = { objectType: 'Agent' as const, mbox: 'mailto:a@b.example' };
    expect(outcomeOf({ ...statement(`${ADL}completed`), object })).toBeNull();
  });
});

describe('the mark', () => {
  it.each<[Result | undefined, number | null]>([
    [undefined, null],
    [{ score: { min: 0 } }, null],
    [{ score: { raw: 7.5, scaled: 0.2 } }, 7.5],
    [{ score: { scaled: 0.29 } }, 29],
    [{ score: { raw: 0 } }, 0],
  ])('of %j is %s', (result, mark) => expect(markOf(result)).toBe(mark));
});

describe('the name of a person', () => {
  it('is compared without capitals where they mean nothing', () => {
    expect(nameOf({ mbox: 'MAILTO:A@B.example' })).toEqual({
      kind: 'mail',
      value: 'a@b.example',
      homePage: null,
    });
    expect(nameOf({ mbox_sha1sum: 'ABC' })?.value).toBe('abc');
    expect(nameOf({ account: { homePage: 'https://X', name: 'Y' } })).toEqual({
      kind: 'account',
      value: 'Y',
      homePage: 'https://X',
    });
  });

  it('is not that of a group', () => {
    expect(nameOf({ objectType: 'Group', mbox: 'mailto:a@b.example' })).toBeNull();
  });
});
