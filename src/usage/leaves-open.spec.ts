import { describe, expect, it } from 'vitest';
import { type KnownCount, leavesOpen } from './leaves-open.js';

const K = 10;
const known = (least: number, most: number): KnownCount => ({ range: { least, most } });
const first = (count: number): KnownCount => ({ ...known(count, count), isFirst: true });
const whole = (shown: number, off = 0) => ({ ...known(shown - off, shown + off), shown });

describe('a split beside its whole', () => {
  it('may be exact the first time', () => {
    expect(leavesOpen(whole(60), [first(20), first(40)], K)).toBe(true);
  });

  it('may not leave a part fewer than ten counts', () => {
    expect(leavesOpen(whole(60), [known(20, 29), known(31, 40)], K)).toBe(true);
    expect(leavesOpen(whole(60), [known(20, 29), known(32, 41)], K)).toBe(false);
    expect(leavesOpen(whole(60), [known(20, 28), known(20, 60)], K)).toBe(false);
    expect(leavesOpen(whole(60), [first(25), known(20, 60)], K)).toBe(false);
    expect(leavesOpen(whole(60), [first(25), known(20, 60), known(0, 19)], K)).toBe(true);
  });

  it('may not tell exactly what one part did that shows alone', () => {
    expect(leavesOpen(whole(60), [known(51, 69)], K)).toBe(false);
    expect(leavesOpen(whole(60, 9), [known(51, 69)], K)).toBe(true);
  });

  it('may not tell more of the whole than that shows by itself', () => {
    expect(leavesOpen(whole(50, 9), [known(30, 48), known(21, 39)], K)).toBe(false);
    expect(leavesOpen(whole(50, 9), [known(30, 48), known(20, 38)], K)).toBe(true);
  });

  it('leaves open what nobody knows the end of', () => {
    expect(leavesOpen(whole(600), [known(60, 69), known(0, Infinity)], K)).toBe(true);
  });
});
