import { describe, expect, it } from 'vitest';
import { shownChange } from './shown-change.js';

const score = (
  value: number | null,
  margin: number | null,
  better: 'higher' | 'lower' = 'higher',
) => ({ value, margin, better }) as const;

describe('shownChange', () => {
  it('adds the margins as of two independent samples', () => {
    expect(shownChange(score(0.6, 0.03), score(0.7, 0.04))).toEqual({
      value: 0.1,
      margin: 0.05,
      held: true,
    });
  });

  it.each([
    [score(50, 3), score(45, 4), true],
    [score(50, 3), score(44.9, 4), false],
    [score(2, 0.3, 'lower'), score(2.5, 0.4, 'lower'), true],
    [score(2, 0.3, 'lower'), score(2.6, 0.4, 'lower'), false],
    [score(2.6, 0.3, 'lower'), score(2, 0.4, 'lower'), true],
  ])('from %j to %j: held %s', (first, last, held) => {
    expect(shownChange(first, last)!.held).toBe(held);
  });

  it('has no margin where one of the two has none, and is nothing where one is withheld', () => {
    expect(shownChange(score(1, null), score(3, 1))).toEqual({
      value: 2,
      margin: null,
      held: null,
    });
    expect(shownChange(score(null, null), score(3, 1))).toBeNull();
    expect(shownChange(score(1, 1), score(null, null))).toBeNull();
  });
});
