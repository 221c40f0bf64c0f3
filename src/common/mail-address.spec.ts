import { describe, expect, it } from 'vitest';
import { asciiAddress, isMailAddress } from './mail-address.js';

describe('isMailAddress', () => {
  it.each([
    'p000153@noorderwolde.example',
    "o'brien+ai@sub.gemeente.example",
    'jurgen@münchen.example',
  ])('takes %s', (text) => expect(isMailAddress(text)).toBe(true));

  it.each([
    'twee@@gemeente.nl',
    'een@twee@gemeente.nl',
    'gemeente.nl',
    '@gemeente.nl',
    'wie@',
    'wie @gemeente.nl',
    'wie@gemeente.nl\r\nBcc: iedereen@gemeente.nl',
    'Wie <wie@gemeente.nl>',
    'wie@gemeente.nl,ander@gemeente.nl',
    'wie@gemeente..nl',
    `${'w'.repeat(65)}@gemeente.nl`,
    `wie@${'g'.repeat(260)}.nl`,
    'wie\0@gemeente.nl',
    'jürgen@gemeente.nl',
  ])('takes no %j', (text) => expect(isMailAddress(text)).toBe(false));

  it('has its domain in ASCII on the line', () => {
    expect(asciiAddress('jurgen@münchen.example')).toBe('jurgen@xn--mnchen-3ya.example');
    expect(asciiAddress('p1@noorderwolde.example')).toBe('p1@noorderwolde.example');
  });
});
