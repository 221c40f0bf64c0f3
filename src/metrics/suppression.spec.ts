import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measurement } from './measurement.js';
import { suppressSplit, suppressWhole, tellsOfFew } from './suppression.js';

const measured = (group: string | null, numerator: number, denominator: number): Measurement => ({
  key: 'training.coverage',
  group,
  value: denominator === 0 ? null : numerator / denominator,
  numerator,
  denominator,
  unit: 'ratio',
  window: null,
  basis: 'named',
  suppressed: false,
  reason: null,
  definitionVersion: 1,
});

describe('suppressSplit', () => {
  it('shows a whole of enough people, also when all are equal', () => {
    expect(suppressWhole(measured(null, 0, 600), 10)).toEqual(measured(null, 0, 600));
  });

  it('hides a whole of too few people', () => {
    expect(suppressWhole(measured(null, 3, 9), 10)).toMatchObject({
      value: null,
      numerator: null,
      denominator: null,
      suppressed: true,
      reason: 'too-few-people',
    });
  });

  it('hides the next smallest group beside one small group', () => {
    const shown = suppressSplit(
      [measured('A', 1, 4), measured('B', 20, 40), measured('C', 6, 12)],
      10,
    );
    expect(shown.map(({ group, suppressed, reason }) => [group, suppressed, reason])).toEqual([
      ['A', true, 'too-few-people'],
      ['B', false, null],
      ['C', true, 'hidden-with-another'],
    ]);
  });

  it('needs no third group when the hidden ones are enough together', () => {
    const shown = suppressSplit(
      [measured('A', 1, 6), measured('B', 2, 5), measured('C', 6, 12)],
      10,
    );
    expect(shown.map(({ suppressed }) => suppressed)).toEqual([true, true, false]);
  });

  it('shows a group in which all are equal as a bound', () => {
    const shown = suppressSplit(
      [measured('A', 20, 20), measured('B', 0, 40), measured('C', 1, 40)],
      10,
    );
    expect(shown.map(({ reason }) => reason)).toEqual(['≥ 95 %', '≤ 5 %', null]);
  });

  it('never leaves 1 to k − 1 people to be worked out', () => {
    const groups = fc.array(fc.nat(60), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(groups, fc.integer({ min: 2, max: 20 }), (sizes, k) => {
        const all = sizes.map((size, index) => measured(`G${index}`, Math.floor(size / 2), size));
        const hidden = suppressSplit(all, k)
          .map((shown, index) => (shown.denominator === null ? sizes[index]! : 0))
          .reduce((sum, size) => sum + size, 0);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        expect(hidden === 0 || hidden >= k || hidden === total).toBe(true);
      }),
    );
  });
});

describe('tellsOfFew', () => {
  const whole = measured(null, 40, 85);
  const [large, other, small] = [
    measured(null, 20, 40),
    measured(null, 18, 40),
    measured(null, 2, 5),
  ];

  it('is so of a part that leaves few people beside it', () => {
    expect(tellsOfFew(measured(null, 30, 80), [], whole, 10)).toBe(true);
    expect(tellsOfFew(measured(null, 30, 75), [], whole, 10)).toBe(false);
    expect(tellsOfFew(whole, [whole], whole, 10)).toBe(false);
  });

  it('is so of the next smallest part beside a small one, else the small one is what remains', () => {
    const parts = [large, other, small];
    expect(parts.map((part) => tellsOfFew(part, parts, whole, 10))).toEqual([true, false, true]);
  });
});

describe('a number that is not a count of people', () => {
  it('is hidden by its people', () => {
    const results = { ...measured(null, 9, 12), people: 3 };
    expect(suppressWhole(results, 10)).toMatchObject({
      suppressed: true,
      reason: 'too-few-people',
    });
    expect(suppressSplit([results, measured('B', 6, 12)], 10)[0]).toMatchObject({
      suppressed: true,
    });
  });
});
