import { describe, expect, it } from 'vitest';
import { studentT90, Z_90 } from './student-t.js';

describe('studentT90', () => {
  it.each([
    [1, 6.314],
    [2, 2.92],
    [3, 2.353],
    [4, 2.132],
    [5, 2.015],
    [10, 1.812],
    [30, 1.697],
    [120, 1.658],
  ])('of %d degrees is that of the tables, %d', (degrees, t) => {
    expect(Math.abs(studentT90(degrees) - t)).toBeLessThan(0.002);
  });

  it('falls to that of the normal distribution', () => {
    const values = Array.from({ length: 200 }, (_, index) => studentT90(index + 1));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(studentT90(1e6)).toBeCloseTo(Z_90, 5);
  });

  it('rounds a fraction down and refuses none', () => {
    expect(studentT90(4.9)).toBe(studentT90(4));
    expect(() => studentT90(0)).toThrow(RangeError);
  });
});
