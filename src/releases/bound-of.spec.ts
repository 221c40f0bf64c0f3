import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundOf } from './bound-of.js';

const SHARE = { kind: 'ratio', most: 1 } as const;
const NPS = { kind: 'net', most: 2 } as const;
const unit = { min: 0, max: 1 };
const points = { min: -100, max: 100 };

describe('a bound', () => {
  it('of a share is rounded outwards to 5 %', () => {
    expect(boundOf('high', 30, SHARE, unit, 5)).toEqual({ operator: '>=', value: 0.8 });
    expect(boundOf('low', 30, SHARE, unit, 5)).toEqual({ operator: '<=', value: 0.2 });
    expect(boundOf('high', 20, SHARE, unit, 5)).toEqual({ operator: '>=', value: 0.75 });
  });

  it('of an NPS is rounded outwards to 5 points', () => {
    expect(boundOf('high', 41, NPS, points, 5)).toEqual({ operator: '>=', value: 85 });
    expect(boundOf('low', 41, NPS, points, 5)).toEqual({ operator: '<=', value: -85 });
  });

  it('of a mean is rounded outwards to one decimal', () => {
    const five = { min: 1, max: 5 };
    expect(boundOf('high', 12, { kind: 'mean', most: 4 }, five, 5)?.value).toBe(4.5);
    expect(boundOf('low', 12, { kind: 'mean', most: 4 }, five, 5)?.value).toBe(1.5);
    expect(boundOf('high', 9, { kind: 'mean', most: 40 }, { min: 0, max: 100 }, 5)?.value).toBe(
      98.6,
    );
  });

  it('is none when it says nothing', () => {
    expect(boundOf('high', 5, SHARE, unit, 5)).toBeNull();
    expect(boundOf('low', 5, SHARE, unit, 5)).toBeNull();
    expect(boundOf('high', 6, SHARE, unit, 5)).toEqual({ operator: '>=', value: 0.15 });
  });

  it('holds for every number from 0 to k − 1 that answered otherwise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 60_000 }), fc.nat(4), (n, few) => {
        expect(boundOf('high', n, SHARE, unit, 5)!.value).toBeLessThanOrEqual((n - few) / n);
        expect(boundOf('low', n, SHARE, unit, 5)!.value).toBeGreaterThanOrEqual(few / n);
      }),
    );
  });
});
