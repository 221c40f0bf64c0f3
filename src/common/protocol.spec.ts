import { describe, expect, it } from 'vitest';
import { depthOf } from './protocol.js';

describe('depthOf', () => {
  it.each([
    ['1', 0],
    ['{}', 1],
    ['[[{}]]', 3],
    [String.raw`{"a": "[[[\"[["}`, 1],
    ['[{"a":[1]},{"b":{}}]', 3],
  ])('finds %s %i deep', (json, depth) => {
    expect(depthOf(json)).toBe(depth);
  });
});
