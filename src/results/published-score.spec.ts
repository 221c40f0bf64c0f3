import { describe, expect, it } from 'vitest';
import type { ReleasedScore } from '../releases/release.js';
import { publishedScore } from './published-score.js';

const released = (given: Partial<ReleasedScore>): ReleasedScore => ({
  name: 'csat',
  item: 'satisfaction',
  group: null,
  value: null,
  numerator: null,
  n: null,
  margin: null,
  scale: { min: 0, max: 1 },
  better: 'higher',
  susEquivalent: null,
  bound: null,
  reason: null,
  ...given,
});

describe('a released score', () => {
  it('is shown with how many answered', () => {
    expect(publishedScore(released({ value: 0.55, numerator: 22, n: 40 }), 'ratio')).toEqual({
      value: 0.55,
      numerator: 22,
      denominator: 40,
      suppressed: false,
      reason: null,
    });
  });

  it('is withheld with its reason', () => {
    expect(publishedScore(released({ reason: 'too-few-answers' }), 'ratio')).toEqual({
      value: null,
      numerator: null,
      denominator: null,
      suppressed: true,
      reason: 'too-few-answers',
    });
  });

  it.each([
    ['ratio', { operator: '>=', value: 0.55 }, '≥ 55 %'],
    ['score', { operator: '<=', value: -45 }, '≤ -45'],
    ['score', { operator: '>=', value: 6.5 }, '≥ 6.5'],
  ] as const)('of a %s may show a bound in its place: %j', (unit, bound, reason) => {
    const alike = released({ n: 30, bound, reason: 'nearly-all-alike' });
    expect(publishedScore(alike, unit)).toMatchObject({
      value: null,
      denominator: 30,
      suppressed: true,
      reason,
    });
  });
});
