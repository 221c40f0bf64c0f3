import { describe, expect, it } from 'vitest';
import { identifierFaults, type IdentifierKind, keptIdentifier } from './identifier-kind.js';

describe('an identifier', () => {
  it.each<[IdentifierKind, string, string | null]>([
    ['mail', 'P000153@Noorderwolde.example', null],
    ['account', '4711', 'https://leer.example'],
    ['mbox_sha1sum', 'EBD31E95054C018B10727CCFFD2EF2EC3A016EE9', null],
    ['openid', 'https://id.example/4711', null],
    ['other', '4711', null],
  ])('of kind %s may be %s', (kind, value, homePage) => {
    expect(identifierFaults({ kind, value, homePage })).toEqual([]);
  });

  it.each<[IdentifierKind, string, string | null, string]>([
    ['mail', '4711', null, '/value'],
    ['mail', 'a@b.example', 'https://leer.example', '/homePage'],
    ['account', '4711', null, '/homePage'],
    ['account', '4711', 'leer.example', '/homePage'],
    ['mbox_sha1sum', 'ebd31e95', null, '/value'],
    ['openid', 'id.example/4711', null, '/value'],
    ['other', '4711', 'https://leer.example', '/homePage'],
  ])('of kind %s may not be %s of %s', (kind, value, homePage, location) => {
    expect(identifierFaults({ kind, value, homePage })).toMatchObject([{ location }]);
  });

  it('is compared without capitals where they mean nothing', () => {
    expect(keptIdentifier({ kind: 'mail', value: ' A@B.example ' })).toEqual({
      kind: 'mail',
      value: 'a@b.example',
      homePage: null,
    });
    expect(keptIdentifier({ kind: 'other', value: 'AbC' }).value).toBe('AbC');
  });
});
