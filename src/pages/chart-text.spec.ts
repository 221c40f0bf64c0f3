import { describe, expect, it } from 'vitest';
import { linesOf } from './chart-text.js';

/** Room for ten letters. */
const TEN = 72;

describe('lines of a text', () => {
  it.each([
    ['', 1],
    ['kort', 1],
    ['tien tekens', 2],
    ['een twee drie', 2],
    ['een, en nog een paar', 3],
    ['onbedwingbaarheid', 2],
    ['de onbedwingbaarheid', 3],
  ])('%j: %i', (text, lines) => {
    expect(linesOf(text, TEN)).toBe(lines);
  });
});
