import { describe, expect, it } from 'vitest';
import { releasedRatio } from './released-ratio.js';

const ratio = (active: number, people: number) =>
  releasedRatio({ counts: { people, counted: { active } }, reason: null }, 'active', 10);

describe('a released share', () => {
  it('shows with its numbers', () => {
    expect(ratio(467, 600)).toEqual({
      value: 467 / 600,
      numerator: 467,
      denominator: 600,
      suppressed: false,
      reason: null,
    });
  });

  it.each([
    [0, 600, '≤ 5 %'],
    [600, 600, '≥ 95 %'],
    [0, 30, '≤ 30 %'],
    [12, 12, '≥ 25 %'],
    [10, 10, '≥ 10 %'],
  ])('of %i of %i shows as %s', (active, people, reason) => {
    expect(ratio(active, people)).toEqual({
      value: null,
      numerator: null,
      denominator: null,
      suppressed: true,
      reason,
    });
  });

  it('of a hidden group, and of what was not counted, is withheld', () => {
    const hidden = { counts: null, reason: 'too-few-people' };
    expect(releasedRatio(hidden, 'active', 10)).toMatchObject({
      suppressed: true,
      reason: 'too-few-people',
    });
    const counts = { people: 600, counted: { active: 467 } };
    expect(releasedRatio({ counts, reason: null }, 'habitual', 10)).toMatchObject({
      value: null,
      suppressed: true,
      reason: null,
    });
  });
});
