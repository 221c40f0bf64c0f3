import { expect, it } from 'vitest';
import { readCount } from './read-count.js';

it.each([
  ['0', 0],
  ['354590', 354_590],
  ['999999999', 999_999_999],
  ['1000000000', null],
  ['354.590', null],
  ['354,590', null],
  ['-1', null],
  ['1e3', null],
  ['', null],
])('%s is a count: %s', (text, count) => {
  expect(readCount(text)).toBe(count);
});
