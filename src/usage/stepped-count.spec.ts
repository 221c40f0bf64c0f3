import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canStep, steppedCount } from './stepped-count.js';

const K = 10;
const LIMITS = { least: 0, most: 75 };
const shown = (now: number, last: number | undefined, most = 75): number =>
  steppedCount(now, last, { least: 0, most }, K).shown;

describe('a stepped count', () => {
  it('is exact the first time', () => {
    expect(steppedCount(23, undefined, LIMITS, K)).toEqual({
      shown: 23,
      range: { least: 23, most: 23 },
    });
  });

  it.each([
    [23, 23],
    [32, 23],
    [33, 33],
    [42, 33],
    [53, 53],
    [14, 23],
    [13, 13],
  ])('of %i after 23 shows as %i', (now, expected) => {
    expect(shown(now, 23)).toBe(expected);
  });

  it('does not step where fewer than ten counts would remain possible', () => {
    expect(shown(75, 60)).toBe(60);
    expect(shown(75, 56)).toBe(66);
    expect(shown(0, 15)).toBe(15);
    expect(shown(0, 19)).toBe(9);
  });

  it('follows the people who are left', () => {
    expect(shown(30, 60, 38)).toBe(30);
    expect(shown(38, 60, 38)).toBe(30);
  });

  it.each([
    [5, 20, false],
    [1, 20, true],
    [19, 20, true],
    [18, 36, false],
    [18, 37, true],
  ])('of %i among %i people can step: %s', (last, most, expected) => {
    expect(canStep(last, { least: 0, most }, K)).toBe(expected);
  });

  const given = fc.record({
    last: fc.nat(90),
    most: fc.integer({ min: K, max: 80 }),
    now: fc.nat(80),
  });

  it('says what it may be: what shows the same, and at least ten counts', () => {
    fc.assert(
      fc.property(given, ({ last, most, now }) => {
        const limits = { least: 0, most };
        const { shown: value, range } = steppedCount(Math.min(now, most), last, limits, K);
        const alike = Array.from({ length: most + 1 }, (_, count) => count).filter(
          (count) => steppedCount(count, last, limits, K).shown === value,
        );
        expect(range).toEqual({ least: alike[0], most: alike.at(-1) });
        expect(alike).toHaveLength(range.most - range.least + 1);
        expect(alike.length).toBeGreaterThanOrEqual(K);
      }),
    );
  });

  it('moves by a multiple of ten, within its limits, and is less than twenty off', () => {
    fc.assert(
      fc.property(given, ({ last, most, now }) => {
        const count = Math.min(now, most);
        const value = shown(count, last, most);
        expect(Math.abs(value - last) % K).toBe(0);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(most);
        expect(Math.abs(value - count)).toBeLessThan(2 * K);
      }),
    );
  });
});
