import type { Scale } from '../instruments/instrument.js';
import type { Score } from '../instruments/score.js';
import type { ReleasedScore } from './release.js';
import type { ScorePoints } from './score-points.js';

/** How many steps of a bound make one: shares to 5 %, NPS to 5 points, means to one decimal. */
const STEPS: Record<Score['kind'], { times: number; over: number }> = {
  ratio: { times: 20, over: 1 },
  net: { times: 1, over: 5 },
  mean: { times: 10, over: 1 },
};

/**
 * What is shown of a group in which (nearly) all answered alike: the score with `k` points less, or more, than the end
 * of the scale, rounded outwards. It is the same whoever of the 0 to `k` − 1 answered otherwise. Null when that says
 * nothing.
 */
export function boundOf(
  side: 'high' | 'low',
  n: number,
  { kind, most }: Pick<ScorePoints, 'kind' | 'most'>,
  { min, max }: Scale,
  k: number,
): ReleasedScore['bound'] {
  const { times, over } = STEPS[kind];
  const points = side === 'high' ? most * n - k : k;
  const steps = ((min * most * n + (max - min) * points) * times) / (most * n * over);
  const value = ((side === 'high' ? Math.floor(steps) : Math.ceil(steps)) * over) / times;
  if (value <= min || value >= max) return null;
  return { operator: side === 'high' ? '>=' : '<=', value };
}
