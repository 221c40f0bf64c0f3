import { describe, expect, it } from 'vitest';
import type { Choice, Instrument } from '../instruments/instrument.js';
import { INSTRUMENTS } from '../instruments/instruments.js';
import { derivableSets } from './derivable-sets.js';
import type { Release, ReleasedScore, ReleasedStep } from './release.js';

const score = (
  name: ReleasedScore['name'],
  item: string | null,
  rest: Partial<ReleasedScore>,
): ReleasedScore => ({
  name,
  item,
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
  ...rest,
});
const share = (group: string | null, numerator: number, n: number): ReleasedScore =>
  score('csat', 'satisfaction', { group, numerator, n, value: numerator / n });
const bounded = (group: string): ReleasedScore =>
  score('csat', 'satisfaction', { group, n: 20, bound: { operator: '>=', value: 0.75 } });
const mean = (group: string | null, value: number, n: number): ReleasedScore =>
  score('ces_5', 'effort', { group, value, n, scale: { min: 1, max: 5 } });
const steps = (...given: [(number | string)[], number | null][]): ReleasedStep[] =>
  given.map(([values, count]) => ({ values, count, reason: null }));

function found(
  instrument: Instrument,
  scores: ReleasedScore[],
  distribution?: { item: string | null; n: number; steps: ReleasedStep[] },
): string[] {
  const release: Release = {
    responses: 100,
    reason: null,
    scores,
    distributions: distribution ? [{ ...distribution, reason: null }] : [],
  };
  const sets = derivableSets(instrument, release, 5);
  return [
    ...new Set(sets.map(({ item, least, most }) => `${item}: ${least} to ${most}`)),
  ].toSorted();
}

describe('the last guard', () => {
  it('finds nothing where all is large', () => {
    expect(
      found(INSTRUMENTS.csat, [share(null, 30, 60), share('A', 20, 40)], {
        item: 'satisfaction',
        n: 60,
        steps: steps([[1, 2], 12], [[3], 18], [[4], 20], [[5], 10]),
      }),
    ).toEqual([]);
  });

  it('finds who is left beside the departments', () => {
    expect(found(INSTRUMENTS.csat, [share(null, 20, 40), share('A', 10, 22)])).toEqual([]);
    expect(found(INSTRUMENTS.csat, [share(null, 20, 40), share('A', 17, 30)])).toEqual([
      'satisfaction: 3 to 3',
    ]);
    expect(found(INSTRUMENTS.csat, [share(null, 20, 40), share('A', 18, 37)])).toContain(
      'satisfaction: 1 to 1',
    );
  });

  it('finds what a bound and the whole make of each other', () => {
    expect(found(INSTRUMENTS.csat, [share(null, 33, 40), bounded('A'), bounded('B')])).toEqual([
      'satisfaction: 3 to 4',
    ]);
    expect(found(INSTRUMENTS.csat, [share(null, 45, 60), bounded('A'), bounded('B')])).toEqual([]);
  });

  it('finds a small step, and what small steps leave within a class', () => {
    for (const [given, set] of [
      [steps([[1, 2, 3], 30], [[4], 3], [[5], 27]), 'satisfaction: 3 to 3'],
      [steps([[1, 2], 12], [[3, 4], 20], [[5], 28]), 'satisfaction: 2 to 2'],
    ] as const)
      expect(
        found(INSTRUMENTS.csat, [share(null, 30, 60)], {
          item: 'satisfaction',
          n: 60,
          steps: [...given],
        }),
      ).toEqual([set]);
  });

  it('finds that some, but few, must have answered below a mean', () => {
    expect(found(INSTRUMENTS.ces_5, [mean(null, 3.2, 5)])).toEqual([
      'effort: 1 to 3',
      'effort: 2 to 4',
    ]);
    expect(found(INSTRUMENTS.ces_5, [mean(null, 3.2, 10)])).toEqual([]);
    expect(found(INSTRUMENTS.ces_5, [mean(null, 4.9, 30)])).toEqual(['effort: 1 to 4']);
  });

  it('finds in a department what its mean and the steps of all tell together', () => {
    const departments = [mean(null, 1.6, 40), mean('A', 1.4, 20), mean('B', 1.8, 20)];
    expect(found(INSTRUMENTS.ces_5, departments)).toEqual([]);
    expect(
      found(INSTRUMENTS.ces_5, departments, {
        item: 'effort',
        n: 40,
        steps: steps([[1, 2, 3], 34], [[4, 5], 6]),
      }),
    ).toContain('effort: 1 to 3');
  });

  it('reads the bands of a whole instrument', () => {
    const sus = score('sus', null, { value: 50, n: 20, scale: { min: 0, max: 100 } });
    const bands = (...given: [number[], number][]): string[] =>
      found(INSTRUMENTS.sus, [sus], { item: null, n: 20, steps: steps(...given) });
    expect(bands([[0, 37.5], 8], [[40, 100], 12])).toEqual([]);
    expect(bands([[0, 37.5], 3], [[40, 100], 17])).toEqual(['null: 3 to 3']);
  });

  it('finds few who made a choice, did not, or made a hidden one', () => {
    const choices: Choice[] = ['a', 'b', 'c'].map((key) => ({ key, text: { nl: key, en: key } }));
    const item = { key: 'tool', text: { nl: '', en: '' }, skippable: false, choices };
    const shown = (kind: 'choice' | 'choices', ...counts: (number | null)[]): string[] =>
      found({ ...INSTRUMENTS.csat, items: [{ ...item, kind }] }, [], {
        item: 'tool',
        n: 40,
        steps: steps(
          ...counts.map((count, place): [string[], number | null] => [
            [choices[place]!.key],
            count,
          ]),
        ),
      });
    expect(shown('choice', 20, 20, 0)).toEqual([]);
    expect(shown('choice', 20, null, null)).toEqual([]);
    expect(shown('choice', 17, 20, null)).toEqual(['tool: 3 to 3']);
    expect(shown('choice', 38, 2, 0)).toEqual(['tool: 2 to 2']);
    expect(shown('choices', 20, 20, null)).toEqual([]);
    expect(shown('choices', 20, 15, 8)).toEqual(['tool: 3 to 3']);
    expect(shown('choices', 37, 20, null)).toEqual(['tool: 3 to 3']);
  });

  it('says nothing of what is not published', () => {
    expect(found(INSTRUMENTS.csat, [score('csat', 'satisfaction', { n: 40 })])).toEqual([]);
    expect(found(INSTRUMENTS.sus, [])).toEqual([]);
  });
});
