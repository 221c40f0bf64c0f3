import { describe, expect, it } from 'vitest';
import { narrow, type Possible, type Range } from './narrow.js';

const group = (n: Range, lacking: Range, places: number): Possible => ({
  n,
  lacking,
  atMost: Array.from({ length: places }, () => [0, n[1]]),
});

describe('what can be', () => {
  it('of a group of which all but few points are known', () => {
    // Six with 9 of 24 points lacking: at least one is two or more from the highest, and at most four are.
    const six = group([6, 6], [9, 9], 4);
    narrow(six, [], [0, 1, 2, 3]);
    expect(six.atMost).toEqual([
      [0, 2],
      [0, 3],
      [1, 4],
      [3, 6],
    ]);
  });

  it('of who is left of a whole is what the others leave', () => {
    const whole = group([30, 30], [12, 12], 1);
    const known = group([20, 20], [9, 9], 1);
    const rest = group([0, 30], [0, 30], 1);
    narrow(whole, [known, rest], [0]);
    expect(rest).toEqual({ n: [10, 10], lacking: [3, 3], atMost: [[3, 3]] });
  });

  it('of bounded groups is what the whole makes of them', () => {
    const whole = group([20, 20], [7, 7], 1);
    const parts = [group([10, 10], [0, 4], 1), group([10, 10], [0, 4], 1)];
    narrow(whole, parts, [0]);
    expect(parts.map(({ lacking }) => lacking)).toEqual([
      [3, 4],
      [3, 4],
    ]);
  });

  it('ends where what is given contradicts itself', () => {
    const whole = group([5, 5], [0, 0], 1);
    narrow(whole, [group([9, 9], [9, 9], 1)], [0]);
    expect(whole.n[0]).toBeGreaterThan(whole.n[1]);
  });
});
