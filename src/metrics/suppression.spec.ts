import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measurement } from './measurement.js';
import type { Together } from './metric.js';
import {
  tellingSets,
  suppressOverlapping,
  suppressSplit,
  suppressWhole,
  tellsOfFew,
} from './suppression.js';

const measured = (group: string | null, numerator: number, denominator: number): Measurement => ({
  key: 'training.coverage',
  group,
  value: denominator === 0 ? null : numerator / denominator,
  numerator,
  denominator,
  unit: 'ratio',
  scale: null,
  window: null,
  basis: 'named',
  suppressed: false,
  reason: null,
  definitionVersion: 1,
});

const people = (count: number, groups: string[], counted = groups): Together => ({
  groups,
  counted,
  people: count,
});
const reasons = (sizes: Record<string, number>, together: Together[], k = 10): (string | null)[] =>
  suppressOverlapping(
    Object.entries(sizes).map(([group, size]) =>
      suppressWhole(measured(group, Math.floor(size / 2), size), k),
    ),
    together,
    k,
  ).map(({ reason }) => reason);

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

describe('suppressOverlapping', () => {
  it('hides the group that a whole has beside a hidden one', () => {
    const together = [people(20, ['S1']), people(3, ['S2'])];
    expect(reasons({ S1: 20, S2: 3 }, together)).toEqual(['hidden-with-another', 'too-few-people']);
  });

  it('hides the smallest when few of the people of a large one are in a hidden one too', () => {
    const together = [people(57, ['S1']), people(40, ['S1', 'S2']), people(3, ['S1', 'S3'])];
    expect(reasons({ S1: 100, S2: 40, S3: 3 }, together)).toEqual([
      null,
      'hidden-with-another',
      'too-few-people',
    ]);
  });

  it('hides the smallest when few are in one and not in the other, or in both', () => {
    for (const together of [
      [people(20, ['S1', 'S2']), people(3, ['S1'])],
      [people(3, ['S1', 'S2']), people(20, ['S1']), people(17, ['S2'])],
    ])
      expect(reasons({ S1: 23, S2: 20 }, together)).toEqual([null, 'hidden-with-another']);
  });

  it('shows groups of the same people, and of others who are enough', () => {
    expect(reasons({ S1: 28, S2: 28 }, [people(28, ['S1', 'S2'])])).toEqual([null, null]);
    const apart = [people(10, ['S1']), people(14, ['S1', 'S2'])];
    expect(reasons({ S1: 24, S2: 14 }, apart)).toEqual([null, null]);
  });

  it('counts who is exempt from one among those of another', () => {
    const together = [people(27, ['S1', 'S2']), people(1, ['S1', 'S2'], ['S2'])];
    expect(reasons({ S1: 27, S2: 28 }, together)).toEqual([null, null]);
    expect(reasons({ S1: 27 }, [people(27, ['S1']), people(4, ['S1'], [])])).toEqual([null]);
  });

  it('never leaves a sum or difference of 1 to k − 1 people', () => {
    const names = ['A', 'B', 'C', 'D'];
    const sizes = fc.array(fc.nat(30), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 20 }), (counts, k) => {
        const together = counts.map((count, index) =>
          people(
            count,
            names.filter((_, place) => (index + 1) & (1 << place)),
          ),
        );
        const sizeOf = (has: (one: Together) => boolean) =>
          together.reduce((sum, one) => sum + (has(one) ? one.people : 0), 0);
        const groups = names.map((name) =>
          suppressWhole(
            measured(
              name,
              0,
              sizeOf(({ groups: of }) => of.includes(name)),
            ),
            k,
          ),
        );
        const shown = suppressOverlapping(groups, together, k).flatMap(({ group, suppressed }) =>
          suppressed ? [] : [group!],
        );
        if (shown.length === 0) return;
        const hidden = sizeOf(({ groups: of }) => of.some((name) => !shown.includes(name)));
        expect(hidden === 0 || hidden >= k).toBe(true);
        for (const one of together) {
          const key = one.groups.filter((name) => shown.includes(name)).join();
          const alike = sizeOf(
            ({ groups: of }) => of.filter((name) => shown.includes(name)).join() === key,
          );
          expect(alike === 0 || alike >= k).toBe(true);
        }
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

describe('tellingSets', () => {
  it('are those that differ in few people from one that is larger or goes before', () => {
    // A: 1 to 12, B: 13 to 24, C: 2 to 13.
    const together = [
      people(1, ['A']),
      people(11, ['A', 'C']),
      people(1, ['B', 'C']),
      people(11, ['B']),
    ];
    expect(tellingSets(['A', 'B', 'C'], together, 10)).toEqual(new Set(['C']));
    expect(tellingSets(['C', 'A', 'B'], together, 10)).toEqual(new Set(['A']));
    expect(tellingSets(['A', 'B'], together, 10)).toEqual(new Set());
  });

  it('are the smaller ones, in whatever project', () => {
    const together = [people(1, ['P1']), people(19, ['P1', 'P2'])];
    expect(tellingSets(['P2', 'P1'], together, 10)).toEqual(new Set(['P2']));
    expect(tellingSets(['P1', 'P2'], together, 1)).toEqual(new Set());
  });

  it('are none of the same people', () => {
    expect(tellingSets(['P1', 'P2'], [people(20, ['P1', 'P2'])], 10)).toEqual(new Set());
  });

  it('are also those that differ in few who are not exempt', () => {
    const together = [people(20, ['P1', 'P2']), people(2, ['P1']), people(9, ['P1'], [])];
    expect(tellingSets(['P1', 'P2'], together, 10)).toEqual(new Set(['P2']));
    expect(
      tellingSets(['P1', 'P2'], [people(20, ['P1', 'P2']), people(11, ['P1'], [])], 10),
    ).toEqual(new Set());
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
