import { describe, expect, it } from 'vitest';
import { mayBeByHand } from './by-hand.js';
import { ALL_CRITERIA } from './default-gates.js';

const may = (key: string, population: number | null): boolean =>
  mayBeByHand(
    ALL_CRITERIA.find((criterion) => criterion.key === key)!,
    population,
  );

describe('a check by hand', () => {
  it.each([
    ['support', 600, true],
    ['support', null, true],
    ['baseline', 14, true],
    ['baseline', 15, false],
    ['pulse', 14, true],
    ['pulse', null, false],
    ['satisfied', 14, false],
    ['dpia', 5, false],
  ])('of %s in a project for %j people counts: %s', (key, population, outcome) => {
    expect(may(key, population)).toBe(outcome);
  });
});
