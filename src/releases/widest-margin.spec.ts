import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marginOfMean, marginOfNps, marginOfProportion } from '../instruments/margin.js';
import { widestMargin } from './widest-margin.js';

const FIVE = { kind: 'mean', most: 4 } as const;
const scale = { min: 1, max: 5 };
const tallyOf = (points: readonly number[]): { n: number; points: number } => ({
  n: points.length,
  points: points.reduce((sum, each) => sum + each, 0),
});
function trueMargin(points: readonly number[]): number {
  const { n, points: sum } = tallyOf(points);
  const squares = points.reduce((total, each) => total + (each - sum / n) ** 2, 0);
  return marginOfMean({ n, deviation: Math.sqrt(squares / (n - 1)) })!;
}

describe('the widest margin', () => {
  it('of a share is the true one', () => {
    expect(
      widestMargin({ n: 120, points: 55 }, { kind: 'ratio', most: 1 }, { min: 0, max: 1 }, null),
    ).toBe(marginOfProportion({ numerator: 55, denominator: 120 }));
  });

  it('of an NPS is as if there were no passives', () => {
    const net = { kind: 'net', most: 2 } as const;
    const points = { min: -100, max: 100 };
    expect(widestMargin({ n: 100, points: 110 }, net, points, null)).toBe(
      marginOfNps({ n: 100, promoters: 55, detractors: 45 }),
    );
  });

  it('of an NPS of which the classes show is the true one', () => {
    const steps = [
      { low: 0, high: 0, count: 30 },
      { low: 1, high: 1, count: 30 },
      { low: 2, high: 2, count: 40 },
    ];
    expect(
      widestMargin(
        { n: 100, points: 110 },
        { kind: 'net', most: 2 },
        { min: -100, max: 100 },
        steps,
      ),
    ).toBe(marginOfNps({ n: 100, promoters: 40, detractors: 30 }));
  });

  it('of a mean is that of all at the ends', () => {
    expect(widestMargin({ n: 8, points: 16 }, FIVE, scale, null)).toBeCloseTo(
      trueMargin([0, 0, 0, 0, 4, 4, 4, 4]),
      10,
    );
  });

  it('of a mean with single steps is the true one, in the unit of the score', () => {
    const steps = [0, 1, 2, 3, 4].map((points) => ({ low: points, high: points, count: 2 }));
    const each = [0, 0, 1, 1, 2, 2, 3, 3, 4, 4];
    expect(widestMargin(tallyOf(each), FIVE, scale, steps)).toBeCloseTo(trueMargin(each), 10);
    expect(widestMargin(tallyOf(each), FIVE, { min: 0, max: 100 }, steps)).toBeCloseTo(
      25 * trueMargin(each),
      10,
    );
  });

  it('of a mean is never narrower than the true one', () => {
    const two = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(two, (points) => {
        const low = points.filter((each) => each <= 1).length;
        const steps = [
          { low: 0, high: 1, count: low },
          { low: 2, high: 4, count: points.length - low },
        ];
        const without = widestMargin(tallyOf(points), FIVE, scale, null)!;
        const beside = widestMargin(tallyOf(points), FIVE, scale, steps)!;
        expect(beside).toBeGreaterThanOrEqual(trueMargin(points) - 1e-9);
        expect(without).toBeGreaterThanOrEqual(beside - 1e-9);
      }),
    );
  });
});
