import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptionOfCounts, adoptionOfPeople, adoptionOfPulse } from './adoption.js';

describe('adoption', () => {
  it('of people is who of the population is active', () => {
    expect(adoptionOfPeople(new Set(['a', 'b', 'x']), new Set(['a', 'b', 'c', 'd']))).toEqual({
      value: 0.5,
      numerator: 2,
      denominator: 4,
      basis: 'named',
    });
  });

  it('of people is a share of the population, also when others are active', () => {
    const people = fc.uniqueArray(fc.string(), { minLength: 1 });
    fc.assert(
      fc.property(people, people, (active, population) => {
        const { value } = adoptionOfPeople(new Set(active), new Set(population));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of a summary is active ÷ population, and unknown when more are active', () => {
    expect(adoptionOfCounts(467, 600)).toEqual({
      value: 467 / 600,
      numerator: 467,
      denominator: 600,
      basis: 'aggregate',
    });
    expect(adoptionOfCounts(600, 600).value).toBe(1);
    expect(adoptionOfCounts(144_022, 600)).toEqual({
      value: null,
      numerator: 144_022,
      denominator: 600,
      basis: 'aggregate',
      reason: 'more-active-than-population',
    });
  });

  it('of a pulse is who says so, of who answered', () => {
    expect(adoptionOfPulse({ yes: 30, no: 10 })).toEqual({
      value: 0.75,
      numerator: 30,
      denominator: 40,
      basis: 'self_reported',
    });
  });

  it('of nobody is unknown', () => {
    expect(adoptionOfPeople(new Set(['a']), new Set())).toMatchObject({
      value: null,
      reason: 'no-population',
    });
    expect(adoptionOfCounts(3, 0)).toMatchObject({ value: null, reason: 'no-population' });
    expect(adoptionOfPulse({ yes: 0, no: 0 })).toMatchObject({
      value: null,
      reason: 'no-answers',
    });
  });
});
