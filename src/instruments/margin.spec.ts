import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  marginOfMean,
  marginOfMeanChange,
  marginOfNps,
  marginOfNpsChange,
  marginOfProportion,
  marginOfProportionChange,
} from './margin.js';

const counts = fc
  .tuple(fc.nat(500), fc.nat(500), fc.nat(500))
  .filter(([promoters, passives, detractors]) => promoters + passives + detractors > 0)
  .map(([promoters, passives, detractors]) => ({
    n: promoters + passives + detractors,
    promoters,
    detractors,
  }));
const proportion = fc
  .tuple(fc.nat(500), fc.integer({ min: 1, max: 500 }))
  .map(([successes, failures]) => ({ numerator: successes, denominator: successes + failures }));

describe('the 90 % margin', () => {
  it('of a mean is t × deviation ÷ √n', () => {
    expect(marginOfMean({ n: 16, deviation: 20 })).toBeCloseTo(8.765, 3);
    expect(marginOfMean({ n: 5, deviation: 0 })).toBe(0);
  });

  it('of a proportion is that of Agresti and Coull', () => {
    // ñ = 122.7055, p̃ = 56.3528 ÷ 122.7055: 0.0009 to the middle, 0.0740 to the end
    expect(marginOfProportion({ numerator: 55, denominator: 120 })).toBeCloseTo(0.07492, 5);
    expect(marginOfProportion({ numerator: 10, denominator: 10 })).toBeGreaterThan(0.1);
  });

  it('of an NPS is the adjusted Wald', () => {
    // ñ = 103, p̃ = 40.75 ÷ 103, d̃ = 30.75 ÷ 103
    expect(marginOfNps({ n: 100, promoters: 40, detractors: 30 })).toBeCloseTo(13.7027, 3);
    expect(marginOfNps({ n: 10, promoters: 10, detractors: 0 })).toBeGreaterThan(10);
  });

  it('of a change of two equal samples is √2 times wider, for large ones', () => {
    const big = { n: 10_000, deviation: 20 };
    expect(marginOfMeanChange(big, big)! / marginOfMean(big)!).toBeCloseTo(Math.SQRT2, 3);
    const half = { numerator: 5000, denominator: 10_000 };
    expect(marginOfProportionChange(half, half)! / marginOfProportion(half)!).toBeCloseTo(
      Math.SQRT2,
      3,
    );
    const net = { n: 10_000, promoters: 4000, detractors: 3000 };
    expect(marginOfNpsChange(net, net)! / marginOfNps(net)!).toBeCloseTo(Math.SQRT2, 2);
  });

  it('of a change of means has the degrees of freedom of Welch', () => {
    // 25 ÷ 5 and 100 ÷ 10: 15² ÷ (5² ÷ 4 + 10² ÷ 9) = 12.96 → 12 degrees, t = 1.782
    expect(marginOfMeanChange({ n: 5, deviation: 5 }, { n: 10, deviation: 10 })).toBeCloseTo(
      1.7823 * Math.sqrt(15),
      3,
    );
    expect(marginOfMeanChange({ n: 5, deviation: 0 }, { n: 5, deviation: 0 })).toBe(0);
  });

  it('of a change of proportions is that of Agresti and Caffo', () => {
    // 8 ÷ 12 and 5 ÷ 12: 0.25 apart instead of 0.3
    expect(
      marginOfProportionChange(
        { numerator: 7, denominator: 10 },
        { numerator: 4, denominator: 10 },
      ),
    ).toBeCloseTo(0.05 + 1.64485 * Math.sqrt(2 / 9 / 12 + 35 / 144 / 12), 4);
  });

  it('can not be told of nobody, nor of one value', () => {
    expect(marginOfMean({ n: 1, deviation: null })).toBeNull();
    expect(marginOfProportion({ numerator: 0, denominator: 0 })).toBeNull();
    expect(marginOfNps({ n: 0, promoters: 0, detractors: 0 })).toBeNull();
    const one = { n: 1, deviation: null };
    expect(marginOfMeanChange(one, { n: 9, deviation: 1 })).toBeNull();
    expect(
      marginOfProportionChange({ numerator: 0, denominator: 0 }, { numerator: 1, denominator: 2 }),
    ).toBeNull();
    expect(
      marginOfNpsChange(
        { n: 3, promoters: 1, detractors: 1 },
        { n: 0, promoters: 0, detractors: 0 },
      ),
    ).toBeNull();
  });

  it('of shares is above 0, also when all say the same, and narrower of ten times as many', () => {
    fc.assert(
      fc.property(counts, proportion, (net, { numerator, denominator }) => {
        expect(marginOfNps(net)).toBeGreaterThan(0);
        expect(marginOfNpsChange(net, net)).toBeGreaterThan(0);
        expect(
          marginOfProportion({ numerator: 10 * numerator, denominator: 10 * denominator }),
        ).toBeLessThan(marginOfProportion({ numerator, denominator })!);
      }),
    );
  });

  it('of a change does not depend on which was first', () => {
    const mean = fc.record({
      n: fc.integer({ min: 2, max: 500 }),
      deviation: fc.double({ min: 0, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(mean, mean, counts, counts, (a, b, c, d) => {
        expect(marginOfMeanChange(a, b)).toBeCloseTo(marginOfMeanChange(b, a)!, 8);
        expect(marginOfNpsChange(c, d)).toBeCloseTo(marginOfNpsChange(d, c)!, 8);
      }),
    );
  });
});
