import { describe, expect, it } from 'vitest';
import { fill, preferredLanguage } from './text.js';

describe('preferredLanguage', () => {
  it.each([
    [undefined, 'nl'],
    ['', 'nl'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['de, en;q=0.5, nl;q=0.8', 'nl'],
    ['fr', 'nl'],
    ['nl;q=0, en', 'en'],
  ])('reads %s as %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});

describe('fill', () => {
  it('replaces what it knows and leaves the rest', () => {
    expect(fill('{a} van {b} ({c})', { a: 1, b: 'twee' })).toBe('1 van twee ({c})');
  });
});
