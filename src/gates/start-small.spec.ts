import { describe, expect, it } from 'vitest';
import { startSmallLimit } from './start-small.js';

describe('startSmallLimit', () => {
  it.each([
    [0, 50],
    [500, 50],
    [600, 60],
    [609, 60],
    [2_500, 250],
    [20_000, 250],
  ])('of %i people allows %i', (organisation, limit) => {
    expect(startSmallLimit(organisation)).toBe(limit);
  });
});
