import { describe, expect, it } from 'vitest';
import { prefers } from './also-in.js';

describe('prefers', () => {
  it.each([
    [undefined, false],
    ['*/*', false],
    ['text/csv', true],
    ['text/csv;q=1, */*', true],
    ['application/json, text/csv', false],
    ['text/html', false],
  ])('%s: %s', (accept, csv) => {
    expect(prefers(accept, 'text/csv')).toBe(csv);
  });
});
