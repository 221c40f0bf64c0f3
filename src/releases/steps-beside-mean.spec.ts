import { describe, expect, it } from 'vitest';
import { fewIn, subsets } from '../../test/support/always-few.js';
import type { Step } from './merged-steps.js';
import { mayStandBesideMean, stepsBesideMean } from './steps-beside-mean.js';

/** Answers from 1 on, with as many points from 0 on. */
const answers = (counts: readonly number[]): Step[] =>
  counts.map((count, place) => ({
    values: [place + 1],
    low: place,
    high: place,
    count,
  }));
const shape = (steps: readonly Step[] | null): string | null =>
  steps && steps.map(({ values, count }) => `${values.join('')}: ${count}`).join(', ');
const pointsIn = (counts: readonly number[]): number =>
  counts.reduce((sum, count, place) => sum + count * place, 0);

describe('the steps of a distribution', () => {
  it('beside a mean are single answers when all are k or more', () => {
    const counts = [5, 6, 7, 8, 9];
    expect(shape(stepsBesideMean(answers(counts), pointsIn(counts), 5))).toBe(
      '1: 5, 2: 6, 3: 7, 4: 8, 5: 9',
    );
  });

  it('beside a mean are else together on the far side of it, or two', () => {
    const high = [2, 3, 4, 14, 12];
    expect(shape(stepsBesideMean(answers(high), pointsIn(high), 5))).toBe('12: 5, 345: 30');
    const higher = [3, 2, 5, 14, 20];
    expect(shape(stepsBesideMean(answers(higher), pointsIn(higher), 5))).toBe(
      '123: 10, 4: 14, 5: 20',
    );
    const low = [30, 20, 7, 3, 6];
    expect(shape(stepsBesideMean(answers(low), pointsIn(low), 5))).toBe('123: 57, 45: 9');
  });

  it('beside a mean are none when nearly all are on its side', () => {
    const counts = [0, 1, 3, 20, 9];
    expect(stepsBesideMean(answers(counts), pointsIn(counts), 5)).toBeNull();
  });

  it('stand beside a mean when no set follows from both', () => {
    const k = 2;
    const partitions = [
      [1, 1, 1, 1],
      [2, 2],
      [1, 3],
      [3, 1],
      [2, 1, 1],
      [1, 2, 1],
    ];
    const tables = Array.from({ length: 10 ** 4 }, (_, place) =>
      [1, 10, 100, 1000].map((unit) => Math.floor(place / unit) % 10),
    ).filter((counts) => counts.reduce((sum, count) => sum + count, 0) <= 9);
    for (const widths of partitions) {
      const stepsOf = (counts: readonly number[]): Step[] => {
        let from = 0;
        return widths.map((width) => {
          const those = answers(counts).slice(from, from + width);
          from += width;
          return {
            values: those.flatMap(({ values }) => values),
            low: those[0]!.low,
            high: those.at(-1)!.high,
            count: those.reduce((sum, { count }) => sum + count, 0),
          };
        });
      };
      const alike = new Map<string, number[][]>();
      for (const counts of tables) {
        const steps = stepsOf(counts);
        if (steps.some(({ count }) => count < k)) continue;
        const known = `${shape(steps)} with ${pointsIn(counts)}`;
        alike.set(known, [...(alike.get(known) ?? []), counts]);
      }
      for (const [known, those] of alike) {
        if (!mayStandBesideMean(stepsOf(those[0]!), pointsIn(those[0]!), k)) continue;
        const sets = those.reduce((left, table) => fewIn(left, table, k), subsets(4));
        expect([known, sets]).toEqual([known, []]);
      }
    }
  });
});
