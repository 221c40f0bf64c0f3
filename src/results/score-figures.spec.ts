import { describe, expect, it } from 'vitest';
import { ces } from '../instruments/ces.js';
import { csat } from '../instruments/csat.js';
import type { InstrumentScore } from '../instruments/scores-of.js';
import type { ReleasedScore } from '../releases/release.js';
import type { ReleasedScores } from './released-scores.js';
import { departmentFigures, scoreFigures } from './score-figures.js';

const WINDOW = '2026-09-01T08:00:00.000Z/2026-09-15T08:00:00.000Z';

const effort = (...answers: number[]): InstrumentScore => ({
  name: 'ces_7',
  item: 'ease',
  score: ces({ instrument: 'ces_7', answers }),
});
const satisfied = (...answers: number[]): InstrumentScore => ({
  name: 'csat',
  item: 'satisfaction',
  score: csat(answers),
});

/** The score as a release shows it, or a part of it. */
const shown = (
  { name, item, score }: InstrumentScore,
  given: Partial<ReleasedScore> = {},
): ReleasedScore => ({
  name,
  item,
  group: null,
  value: score.value,
  numerator: score.kind === 'ratio' ? score.numerator : null,
  n: score.n,
  margin: score.margin,
  scale: score.scale,
  better: score.better,
  susEquivalent: null,
  bound: null,
  reason: null,
  ...given,
});

const release = (truth: InstrumentScore[], published: ReleasedScore[]): ReleasedScores => ({
  openedAt: new Date('2026-09-01T08:00:00Z'),
  closedAt: new Date('2026-09-15T08:00:00Z'),
  truth,
  published,
});

describe('a score of a release', () => {
  const mixed = satisfied(5, 4, 4, 1, 2);

  it('is a share with its counts', () => {
    const counts = { value: 0.6, numerator: 3, denominator: 5 };
    expect(scoreFigures(release([mixed], [shown(mixed)]), 'ratio')).toEqual({
      ...counts,
      scale: null,
      window: WINDOW,
      reason: null,
      published: { ...counts, suppressed: false, reason: null },
    });
  });

  it('is a mean on its scale, true and as it was rounded', () => {
    const exact = effort(7, 6, 6);
    const rounded = shown(exact, { value: 6.3 });
    expect(scoreFigures(release([exact], [rounded]), 'score')).toMatchObject({
      value: 19 / 3,
      numerator: null,
      denominator: 3,
      scale: { min: 1, max: 7 },
      published: { value: 6.3, denominator: 3 },
    });
  });

  it('keeps its true value where nothing is shown', () => {
    const withheld = shown(mixed, {
      value: null,
      numerator: null,
      n: null,
      reason: 'hidden-with-another',
    });
    expect(scoreFigures(release([mixed], [withheld]), 'ratio')).toMatchObject({
      value: 0.6,
      published: { value: null, numerator: null, denominator: null, suppressed: true },
    });
  });

  it('is unknown when several items have it', () => {
    const other = { ...mixed, item: 'support' };
    const both = release([mixed, other], [shown(mixed), shown(other)]);
    expect(scoreFigures(both, 'ratio')).toEqual({
      value: null,
      reason: 'several-items',
      window: WINDOW,
    });
    expect(departmentFigures(both, 'ratio')).toEqual([]);
  });
});

describe('a score by department', () => {
  it('is what was shown of each, and nothing else', () => {
    const whole = satisfied(5, 4, 4, 1, 2);
    const hidden = { value: null, numerator: null, n: null, reason: 'too-few-answers' } as const;
    const groups = departmentFigures(
      release(
        [whole],
        [
          shown(whole),
          shown(whole, { group: 'HR', value: 0.5, numerator: 5, n: 10 }),
          shown(whole, { group: 'Ruimte', ...hidden }),
        ],
      ),
      'ratio',
    );
    expect(groups).toMatchObject([
      { group: 'HR', value: 0.5, numerator: 5, denominator: 10, published: { suppressed: false } },
      { group: 'Ruimte', value: null, denominator: null, published: { suppressed: true } },
    ]);
  });
});
