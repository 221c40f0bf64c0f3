import { describe, expect, it } from 'vitest';
import type { Measurement } from '../metrics/measurement.js';
import { literacyBeside, literacyCounts } from './literacy-counts.js';

const shown = (given: Partial<Measurement> = {}): Measurement => ({
  key: 'training.coverage',
  group: 'BASIS',
  value: 0.5,
  numerator: 10,
  denominator: 20,
  unit: 'ratio',
  scale: null,
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

const measure = (audienceId: string | null, courseCode = 'BASIS', given: object = {}) => ({
  audienceId,
  courseCode,
  ...literacyCounts(shown({ denominator: 12 }), 0),
  ...given,
});
const reasons = (
  measures: ReturnType<typeof measure>[],
  ...together: [number, string[], ...string[]][]
): (string | null)[] =>
  literacyBeside(
    measures,
    together.map(([people, audiences, ...exempt]) => ({ people, audiences, exempt })),
    10,
  ).map(({ reason }) => reason);

describe('literacyBeside', () => {
  it('hides the later of two audiences that differ in one person each way', () => {
    const all = [measure('a'), measure('b'), measure('c')];
    const together: [number, string[]][] = [
      [1, ['a']],
      [11, ['a', 'c']],
      [1, ['b', 'c']],
      [11, ['b']],
    ];
    expect(reasons(all, ...together)).toEqual([null, null, 'hidden-with-another']);
    expect(literacyBeside(all, [], 10)).toEqual(all);
  });

  it('hides the smaller one, every count of it', () => {
    const [hidden] = literacyBeside(
      [measure('b'), measure('a')],
      [
        { people: 19, audiences: ['a', 'b'], exempt: [] },
        { people: 1, audiences: ['a'], exempt: [] },
      ],
      10,
    );
    const none = { required: null, covered: null, exempt: null, suppressed: true };
    expect(hidden).toMatchObject({ ...none, reason: 'hidden-with-another' });
  });

  it('shows those of different courses, and of others that are hidden already', () => {
    const together: [number, string[]][] = [
      [19, ['a', 'b']],
      [1, ['a']],
    ];
    expect(reasons([measure('a'), measure('b', 'EXTRA')], ...together)).toEqual([null, null]);
    const hidden = { suppressed: true, reason: 'x' };
    expect(reasons([measure('a', 'BASIS', hidden), measure('b')], ...together)).toEqual([
      'x',
      null,
    ]);
  });

  it('asks who is exempt from that course only', () => {
    const [whole, most]: [number, string[]][] = [
      [20, ['a', 'b']],
      [9, ['a']],
    ];
    const all = [measure('a'), measure('b')];
    const one: [number, string[], string] = [2, ['a'], 'EXTRA'];
    expect(reasons(all, whole!, most!, one)).toEqual([null, null]);
    const exempt: [number, string[], string] = [2, ['a'], 'BASIS'];
    expect(reasons(all, whole!, most!, exempt)).toEqual([null, 'hidden-with-another']);
  });
});
