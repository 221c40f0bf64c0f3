import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.js';

describe('readNumber', () => {
  it.each([
    ['6,5', 6.5],
    ['6.5', 6.5],
    ['80', 80],
    ['-3', -3],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.000.000', 1_000_000],
  ])('reads %s as %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([
    '',
    'acht',
    '8,',
    ',8',
    '1e9',
    '0x10',
    'NaN',
    'Infinity',
    '1.2.3',
    '1 000',
    '12345678901',
  ])('refuses %j', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});
