import { describe, expect, it } from 'vitest';
import { ces } from '../instruments/ces.js';
import { csat } from '../instruments/csat.js';
import { nps } from '../instruments/nps.js';
import type { InstrumentScore } from '../instruments/scores-of.js';
import type { ReleasedScore } from '../releases/release.js';
import { isMeasured, type MeasuredSurvey, satisfactionFigures } from './satisfaction-figures.js';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

const satisfied = (yes: number, no: number): InstrumentScore => ({
  name: 'csat',
  item: 'satisfaction',
  score: csat([...times(yes, 5), ...times(no, 2)]),
});
const recommended = (...answers: number[]): InstrumentScore => ({
  name: 'nps',
  item: 'recommend',
  score: nps(answers),
});
const effort = (name: 'ces_5' | 'ces_7', ...answers: number[]): InstrumentScore => ({
  name,
  item: name === 'ces_5' ? 'effort' : 'ease',
  score: ces({ instrument: name, answers }),
});

/** A mean as a release shows it. */
const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(1));

const shown = ({ name, item, score }: InstrumentScore): ReleasedScore => ({
  name,
  item,
  group: null,
  value: score.kind === 'mean' ? rounded(score.value) : score.value,
  numerator: null,
  n: score.n,
  margin: score.margin,
  scale: score.scale,
  better: score.better,
  susEquivalent: null,
  bound: null,
  reason: null,
});

/** A survey of which one score, or several, was released on a day of September. */
const held = (
  day: number,
  scores: InstrumentScore | InstrumentScore[],
  given: Partial<MeasuredSurvey> = {},
): MeasuredSurvey => {
  const truth = [scores].flat();
  return {
    instrument: truth[0]!.name,
    version: 1,
    openedAt: new Date(Date.UTC(2026, 8, day - 1)),
    closedAt: new Date(Date.UTC(2026, 8, day)),
    truth,
    published: truth.map(shown),
    ...given,
  };
};

const withheld = (survey: MeasuredSurvey, reason: ReleasedScore['reason']): MeasuredSurvey => ({
  ...survey,
  published: survey.published.map((score) => ({ ...score, value: null, n: null, reason })),
});

describe('the change of satisfaction', () => {
  it('is the last less the first, with both n, the margin and the period', () => {
    const figures = satisfactionFigures([
      held(2, satisfied(70, 30)),
      held(9, satisfied(1, 9)),
      held(20, satisfied(40, 10)),
    ]);
    expect(figures).toMatchObject({
      reason: null,
      scale: { min: -1, max: 1 },
      window: '2026-09-01T00:00:00.000Z/2026-09-20T00:00:00.000Z',
      figures: { firstAnswers: 100, lastAnswers: 50 },
      published: { numerator: null, denominator: null, suppressed: false, reason: null },
    });
    expect(figures!.value).toBeCloseTo(0.1, 10);
    expect(figures!.published!.value).toBeCloseTo(0.1, 10);
    expect(figures!.figures!['margin']).toBeCloseTo(0.12716, 4);
  });

  it('of effort is higher when effort fell, of ease when it grew', () => {
    const less = [held(2, effort('ces_5', 4, 4, 5)), held(9, effort('ces_5', 2, 2, 2))];
    expect(satisfactionFigures(less)).toMatchObject({
      value: 13 / 3 - 2,
      scale: { min: -4, max: 4 },
      published: { value: 2.3 },
    });
    expect(satisfactionFigures(less.toReversed())!.value).toBe(2 - 13 / 3);
    const ease = [held(2, effort('ces_7', 4, 4)), held(9, effort('ces_7', 6, 6))];
    expect(satisfactionFigures(ease)).toMatchObject({ value: 2, figures: { margin: 0 } });
  });

  it('that is none is 0, for effort too', () => {
    const same = held(2, effort('ces_5', 3, 3));
    expect(satisfactionFigures([same, { ...same }])!.value).toBe(0);
  });

  it('compares one item of one instrument in one version', () => {
    const first = held(2, satisfied(10, 0));
    const others = [
      held(9, satisfied(0, 10), { version: 2 }),
      held(9, satisfied(0, 10), { instrument: 'eigen' }),
      held(9, { ...satisfied(0, 10), item: 'support' }),
      held(9, effort('ces_5', 1, 1)),
    ];
    for (const other of others) expect(satisfactionFigures([first, other])).toBeUndefined();
  });

  it('is of what was measured last of all that was measured twice', () => {
    const figures = satisfactionFigures([
      held(2, satisfied(5, 5)),
      held(3, recommended(9, 9, 0, 0)),
      held(4, satisfied(9, 1)),
      held(5, recommended(9, 9, 9, 0)),
      held(6, effort('ces_7', 1, 1)),
    ]);
    expect(figures).toMatchObject({ value: 50, scale: { min: -200, max: 200 } });
  });

  it('of two that were measured last together is of satisfaction first', () => {
    const both = [recommended(0, 0), satisfied(5, 5)];
    const figures = satisfactionFigures([
      held(2, both),
      held(9, [recommended(9, 9), satisfied(10, 0)]),
    ]);
    expect(figures!.value).toBe(0.5);
  });

  it('is of no item that stands beside another of its kind, and of no agreement', () => {
    const twice = [satisfied(5, 5), { ...satisfied(5, 5), item: 'support' }];
    const agreed: InstrumentScore = { ...satisfied(5, 5), name: 'agree' };
    for (const scores of [twice, agreed])
      for (const surveys of [[held(2, scores), held(9, scores)], []])
        expect([satisfactionFigures(surveys), isMeasured(surveys)]).toEqual([undefined, false]);
    expect(isMeasured([held(2, satisfied(5, 5))])).toBe(true);
  });

  it('shows nothing when one of the two scores is not shown, and stays true', () => {
    const [first, last] = [held(2, satisfied(9, 1)), held(9, satisfied(10, 10))];
    for (const surveys of [
      [withheld(first, 'nearly-all-alike'), last],
      [first, withheld(last, 'nearly-all-alike')],
    ])
      expect(satisfactionFigures(surveys)).toMatchObject({
        value: 0.5 - 0.9,
        published: { value: null, suppressed: true, reason: 'nearly-all-alike' },
      });
  });

  it('is unknown without answers, and of a mean without margin', () => {
    const first = held(2, effort('ces_7', 6, 6));
    expect(satisfactionFigures([first, held(9, effort('ces_7'))])).toMatchObject({
      value: null,
      reason: 'no-answers',
    });
    expect(satisfactionFigures([first, held(9, effort('ces_7', 5))])).toMatchObject({
      value: null,
      reason: 'too-few-answers',
    });
  });
});
