import { describe, expect, it } from 'vitest';
import { isDuration, isIri, isLanguage, isTimestamp } from './statement-values.js';

describe('a language', () => {
  it.each([
    'nl',
    'nl-NL',
    'cmn',
    'zh-yue',
    'zh-Hans-CN',
    'sr-Latn-RS',
    'sl-rozaj-biske-1994',
    'de-CH-1901',
    'es-419',
    'en-a-bbb-x-a-ccc',
    'x-whatever',
    'i-klingon',
    'en-GB-oed',
  ])('may be %s', (tag) => expect(isLanguage(tag)).toBe(true));

  it.each([
    '',
    'n',
    'something',
    'a12345678',
    'nl_NL',
    'nl-',
    'zh-z-aaa-z-bbb',
    'de-1901-1901',
    'en-a',
    'x-',
    1,
  ])('may not be %s', (tag) => expect(isLanguage(tag)).toBe(false));
});

describe('a duration', () => {
  it.each(['P4W', 'P3Y', 'PT1H0M0.1S', 'PT16559.14S', 'P3Y1M29DT4H35M59.14S', 'P0D', 'PT0,5H'])(
    'may be %s',
    (text) => expect(isDuration(text)).toBe(true),
  );

  it.each(['', 'P', 'PT', 'P1DT', 'P4W1D', 'PA1H0M0S', 'PT1.5H1M', '1H', 'P1H', 'PT1S ', 60])(
    'may not be %s',
    (text) => expect(isDuration(text)).toBe(false),
  );
});

describe('a moment', () => {
  it.each(['2026-09-01T09:00:00Z', '2026-09-01T09:00:00.123+02:00', '2026-09-01T09:00:00+00:00'])(
    'may be %s',
    (text) => expect(isTimestamp(text)).toBe(true),
  );

  it.each([
    '2026-09-01',
    '2026-09-01T09:00:00',
    '2026-09-01T09:00:00-00:00',
    '2026-09-01T09:00:00-0000',
    '2026-09-01T09:00:00-00',
    '2026-02-30T09:00:00Z',
    '01/09/2026',
    1,
  ])('may not be %s', (text) => expect(isTimestamp(text)).toBe(false));
});

describe('an IRI', () => {
  it.each(['https://leer.example/ai', 'urn:uuid:1', 'tag:x.example,2026:y', 'http://x.example/é'])(
    'may be %s',
    (text) => expect(isIri(text)).toBe(true),
  );

  it.each([
    '',
    'leer.example/ai',
    'http:',
    'http://',
    'http://a b',
    '//x.example',
    ':x',
    'x:<y>',
    {},
  ])('may not be %s', (text) => expect(isIri(text)).toBe(false));
});
