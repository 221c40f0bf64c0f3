import { describe, expect, it } from 'vitest';
import type { Measurement } from '../metrics/measurement.js';
import { literacyCounts } from './literacy-counts.js';

const shown = (given: Partial<Measurement> = {}): Measurement => ({
  key: 'training.coverage',
  group: 'BASIS',
  value: 0.5,
  numerator: 10,
  denominator: 20,
  unit: 'ratio',
  window: null,
  basis: 'named',
  suppressed: false,
  reason: null,
  definitionVersion: 1,
  ...given,
});

describe('literacyCounts', () => {
  it('says how many need it, did it and are exempt', () => {
    expect(literacyCounts(shown(), 2)).toEqual({
      required: 20,
      covered: 10,
      exempt: 2,
      suppressed: false,
      reason: null,
    });
  });

  it('hides all of it where coverage is hidden', () => {
    const few = shown({ suppressed: true, numerator: null, denominator: null, reason: 'x' });
    const none = { required: null, covered: null, exempt: null, suppressed: true };
    expect(literacyCounts(few, 2)).toEqual({ ...none, reason: 'x' });
  });

  it('is of nobody where nobody is in the group', () => {
    expect(literacyCounts(undefined, 0)).toMatchObject({
      required: 0,
      reason: 'no-population',
    });
  });
});
