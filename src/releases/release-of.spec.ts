import { describe, expect, it } from 'vitest';
import {
  type AuditedSurvey,
  setsByDifference,
  setsInAllTables,
  setsInSpan,
} from '../../test/support/exact-auditor.js';
import {
  answersOf,
  cellsOf,
  countsOf,
  dice,
  followUp,
  type RandomSurvey,
  randomSurvey,
  smallSurvey,
} from '../../test/support/random-surveys.js';
import { setsBehindReleases } from '../../test/support/sets-behind-releases.js';
import { unsuppressedRelease } from '../../test/support/unsuppressed-release.js';
import type { Choice, Instrument, Item } from '../instruments/instrument.js';
import { INSTRUMENTS } from '../instruments/instruments.js';
import { scoresOf } from '../instruments/scores-of.js';
import type { AnswerCounts } from './answer-counts.js';
import { derivableSets } from './derivable-sets.js';
import { figuresOf } from './figures-of.js';
import { questionsOf } from './questions-of.js';
import type { Release } from './release.js';
import { releaseOf } from './release-of.js';

const text = { nl: 'Vraag', en: 'Question' };
const custom = (...items: Item[]): Instrument => ({
  kind: 'custom',
  version: 1,
  title: text,
  introduction: null,
  items,
});
const ofThree: Choice[] = ['word', 'teams', 'excel'].map((key) => ({ key, text }));

/** Counts of the answers to one item from its lowest on, by department. */
function countsBy(
  item: string | null,
  values: readonly (number | string)[],
  departments: Record<string, readonly number[]>,
): AnswerCounts {
  const answers = Object.entries(departments).flatMap(([name, counts]) =>
    counts.map((count, place) => ({
      department: name === '' ? null : name,
      item,
      value: values[place]!,
      count,
    })),
  );
  return {
    respondents: Object.entries(departments).map(([name, counts]) => ({
      department: name === '' ? null : name,
      count: counts.reduce((sum, count) => sum + count, 0),
    })),
    answers,
  };
}

const released = (
  instrument: Instrument,
  counts: AnswerCounts,
  breakdown: 'none' | 'department' = 'department',
): Release => releaseOf(instrument, counts, { threshold: 5, breakdown }).published;
const FIVE = [1, 2, 3, 4, 5];
const scoresIn = ({ scores }: Release): unknown[] =>
  scores.map(({ group, value, n, bound, reason }) => [
    group,
    value,
    n,
    bound && `${bound.operator} ${bound.value}`,
    reason,
  ]);
const stepsIn = ({ distributions: [first] }: Release): unknown =>
  first!.steps?.map(({ values, count }) => [values.join(), count]) ?? first!.reason;

describe('a release', () => {
  it('of fewer than the threshold has nothing, not even the truth', () => {
    const counts = countsBy('satisfaction', FIVE, { '': [0, 0, 1, 1, 2] });
    expect(releaseOf(INSTRUMENTS.csat, counts, { threshold: 5, breakdown: 'none' })).toEqual({
      published: { responses: null, reason: 'too-few-answers', scores: [], distributions: [] },
      truth: [],
    });
  });

  it('has the score of all, its steps, and of departments what does not tell of few', () => {
    const counts = countsBy('satisfaction', FIVE, {
      Belastingen: [2, 3, 4, 9, 12],
      Burgerzaken: [1, 1, 3, 4, 8],
      Archief: [1, 0, 0, 2, 1],
      Bestuur: [0, 0, 3, 7, 13],
      '': [2, 2, 1, 5, 4],
    });
    const { published, truth } = releaseOf(INSTRUMENTS.csat, counts, {
      threshold: 5,
      breakdown: 'department',
    });
    expect(scoresIn(published)).toEqual([
      [null, 65 / 88, 88, null, null],
      ['Archief', null, null, null, 'hidden-with-another'],
      ['Belastingen', 0.7, 30, null, null],
      ['Bestuur', null, 23, '>= 0.75', 'nearly-all-alike'],
      ['Burgerzaken', 12 / 17, 17, null, null],
    ]);
    expect(published.scores[0]).toMatchObject({
      name: 'csat',
      item: 'satisfaction',
      numerator: 65,
    });
    expect(published.scores[3]).toMatchObject({ numerator: null, margin: null });
    expect(stepsIn(published)).toEqual([
      ['1', 6],
      ['2', 6],
      ['3', 11],
      ['4', 27],
      ['5', 38],
    ]);
    expect(truth).toEqual(scoresOf(INSTRUMENTS.csat, counts.answers, 88));
  });

  it('without breakdown knows no departments', () => {
    const counts = countsBy('satisfaction', FIVE, { A: [2, 3, 4, 9, 12], B: [2, 3, 4, 9, 12] });
    expect(scoresIn(released(INSTRUMENTS.csat, counts, 'none'))).toEqual([
      [null, 0.7, 60, null, null],
    ]);
  });

  it('has a bound where nearly all answered alike', () => {
    const counts = countsBy('satisfaction', FIVE, { '': [0, 1, 1, 8, 20] });
    expect(scoresIn(released(INSTRUMENTS.csat, counts))).toEqual([
      [null, null, 30, '>= 0.8', 'nearly-all-alike'],
    ]);
    expect(stepsIn(released(INSTRUMENTS.csat, counts))).toEqual([
      ['1,2,3,4', 10],
      ['5', 20],
    ]);
  });

  it('has a mean to one decimal, and beside it the steps that a cut beside the mean leaves', () => {
    const counts = countsBy('effort', FIVE, { '': [6, 8, 9, 3, 4] });
    const published = released(INSTRUMENTS.ces_5, counts);
    expect(published.scores).toMatchObject([{ value: 2.7, n: 30, better: 'lower' }]);
    expect(stepsIn(published)).toEqual([
      ['1,2,3', 23],
      ['4,5', 7],
    ]);
  });

  it('has no steps of a mean beside those of departments', () => {
    const counts = countsBy('effort', FIVE, { A: [6, 8, 9, 6, 6], B: [6, 8, 9, 6, 6] });
    const published = released(INSTRUMENTS.ces_5, counts);
    expect(scoresIn(published).slice(1)).toEqual([
      ['A', 2.9, 35, null, null],
      ['B', 2.9, 35, null, null],
    ]);
    expect(stepsIn(published)).toBe('hidden-with-another');
  });

  it('of SUS has the scores of respondents in bands, and nothing of its items', () => {
    const points = Array.from({ length: 41 }, (_, place) => place);
    const counts = countsBy(null, points, {
      '': points.map((place) => (place % 4 === 0 ? 2 : 0)),
    });
    const published = released(INSTRUMENTS.sus, counts);
    expect(published.scores).toMatchObject([{ name: 'sus', item: null, value: 50, n: 22 }]);
    expect(published.distributions).toHaveLength(1);
    expect(stepsIn(published)).toEqual([
      ['0,57.5', 12],
      ['60,100', 10],
    ]);
  });

  it('of UMUX-Lite has what SUS would have been, of the rounded score', () => {
    const points = Array.from({ length: 13 }, (_, place) => place);
    const counts = countsBy(null, points, { '': points.map((place) => (place > 4 ? 3 : 0)) });
    expect(released(INSTRUMENTS.umux_lite, counts).scores).toMatchObject([
      { value: 70.8, susEquivalent: 68.9 },
    ]);
  });

  it('has choices, and nothing of text', () => {
    const instrument = custom(
      { kind: 'choice', key: 'tool', text, skippable: true, choices: ofThree },
      { kind: 'choices', key: 'tools', text, skippable: true, choices: ofThree },
      { kind: 'text', key: 'remark', text, skippable: true, maxLength: 100 },
    );
    const keys = ofThree.map(({ key }) => key);
    const { answers, respondents } = countsBy('tool', keys, { '': [12, 9, 19] });
    const several = countsBy('tools', keys, { '': [12, 3, 38] });
    const { scores, distributions } = released(instrument, {
      respondents,
      answers: [...answers, ...several.answers],
    });
    expect(scores).toEqual([]);
    expect(distributions).toEqual([
      {
        item: 'tool',
        n: 40,
        steps: [
          { values: ['word'], count: 12, reason: null },
          { values: ['teams'], count: 9, reason: null },
          { values: ['excel'], count: 19, reason: null },
        ],
        reason: null,
      },
      {
        item: 'tools',
        n: 40,
        steps: [
          { values: ['word'], count: 12, reason: null },
          { values: ['teams'], count: null, reason: 'nearly-all-alike' },
          { values: ['excel'], count: null, reason: 'nearly-all-alike' },
        ],
        reason: null,
      },
    ]);
  });

  it.each([
    ['few made more than one', false, 8, [20, 15, null]],
    ['some may have skipped it', true, 8, [20, 15, 8]],
    ['k made more than one', false, 10, [20, 15, 10]],
  ])('of several choices shows, where %s,', (_, skippable, last, shown) => {
    const counts = countsBy('choices', ['c0', 'c1', 'c2'], { '': [20, 15, last] });
    const { distributions } = released(several(3, skippable), {
      ...counts,
      respondents: [{ department: null, count: 40 }],
    });
    expect(distributions[0]!.steps?.map(({ count }) => count)).toEqual(shown);
  });

  it('has nothing of an item that too few answered', () => {
    const counts = countsBy('quality', FIVE, { '': [4, 4, 4, 4, 4] });
    const few = { department: null, item: 'faster', value: 4, count: 4 };
    const published = released(INSTRUMENTS.copilot_sentiment, {
      ...counts,
      answers: [...counts.answers, few],
    });
    expect(published.scores).toMatchObject([
      { item: 'quality', value: 0.4, n: 20 },
      { item: 'mental_effort', value: null, n: null, reason: 'too-few-answers' },
      { item: 'faster', value: null, n: null, reason: 'too-few-answers' },
      { item: 'productive', value: null, n: null, reason: 'too-few-answers' },
    ]);
    expect(published.distributions[2]).toEqual({
      item: 'faster',
      n: null,
      steps: null,
      reason: 'too-few-answers',
    });
  });

  it('is the same in whatever order the counts are', () => {
    const counts = countsBy('satisfaction', FIVE, {
      A: [2, 3, 4, 9, 12],
      B: [1, 1, 3, 4, 8],
      C: [1, 1, 3, 4, 8],
      D: [1, 0, 0, 2, 1],
    });
    expect(
      released(INSTRUMENTS.csat, {
        respondents: counts.respondents.toReversed(),
        answers: counts.answers.toReversed(),
      }),
    ).toEqual(released(INSTRUMENTS.csat, counts));
  });

  it('can be of fifty thousand', () => {
    const points = Array.from({ length: 41 }, (_, place) => place);
    const departments = Object.fromEntries(
      Array.from({ length: 25 }, (_, name) => [
        `D${name}`,
        points.map((place) => place + name + 16),
      ]),
    );
    const counts = countsBy(null, points, departments);
    const { responses, scores } = released(INSTRUMENTS.sus, counts);
    expect(responses).toBeGreaterThan(49_000);
    expect(scores.filter(({ value }) => value !== null)).toHaveLength(26);
  });
});

const breakdownOf = ({ departments }: RandomSurvey): 'none' | 'department' =>
  departments.length > 0 ? 'department' : 'none';

const audited = (survey: RandomSurvey, release?: Release): AuditedSurvey => ({
  instrument: survey.instrument,
  questions: cellsOf(survey),
  release:
    release ??
    releaseOf(survey.instrument, countsOf(survey), {
      threshold: survey.k,
      breakdown: breakdownOf(survey),
    }).published,
  k: survey.k,
});

describe('what is published', () => {
  it('is true of all: rounded, a bound, or with a margin that is not too narrow', () => {
    const roll = dice(11);
    for (let each = 0; each < 2000; each++) {
      const survey = randomSurvey(roll);
      const { published, truth } = releaseOf(survey.instrument, countsOf(survey), {
        threshold: survey.k,
        breakdown: breakdownOf(survey),
      });
      for (const [place, { score }] of truth.entries()) {
        const { value, n, margin, bound } = published.scores[place]!;
        const rounding = score.kind === 'mean' ? 0.05 + 1e-9 : 0;
        const [from, to] =
          bound?.operator === '<='
            ? [-Infinity, bound.value]
            : [bound?.value ?? -Infinity, Infinity];
        expect([score.n, null]).toContain(n);
        expect(Math.abs((value ?? score.value ?? 0) - (score.value ?? 0))).toBeLessThanOrEqual(
          rounding,
        );
        expect(margin ?? Infinity).toBeGreaterThanOrEqual((score.margin ?? 0) - 1e-9);
        expect(bound === null || (from <= score.value! && score.value! <= to)).toBe(true);
      }
    }
  }, 60_000);
});

describe('no set of 1 to k − 1 respondents', () => {
  it('is a difference or any other sum of what is published, of one survey or of two', () => {
    const roll = dice(20_260_901);
    for (let pair = 0; pair < 10_500; pair++) {
      const survey = randomSurvey(roll);
      const both = [audited(survey), audited(followUp(survey, roll))];
      expect([...both.flatMap(setsByDifference), ...setsInSpan(both)]).toEqual([]);
    }
  }, 120_000);

  it('is few in every table that agrees with what is published', () => {
    const roll = dice(7);
    let looked = 0;
    while (looked < 4000) {
      const found = setsInAllTables(audited(smallSurvey(roll)));
      if (found) looked++;
      expect(found ?? []).toEqual([]);
    }
  }, 120_000);

  it('is hidden from this auditor: of what is not suppressed it finds some in most surveys', () => {
    const roll = dice(20_260_901);
    const surveys = Array.from({ length: 1000 }, () => randomSurvey(roll));
    const bare = surveys.map((survey) => audited(survey, unsuppressedRelease(survey)));
    const toldBy = (find: (survey: AuditedSurvey) => unknown[]): AuditedSurvey[] =>
      bare.filter((survey) => find(survey).length > 0);
    const byDifference = toldBy(setsByDifference);
    expect(byDifference.length).toBeGreaterThan(500);
    const byGuard = toldBy(({ instrument, release, k }) => derivableSets(instrument, release, k));
    expect(byGuard.length).toBeGreaterThan(500);
    const scoresAlone = bare.map((survey) => ({
      ...survey,
      release: { ...survey.release, distributions: [] },
    }));
    const bySum = scoresAlone.filter((survey) => setsInSpan([survey]).length > 0);
    expect(bySum.length).toBeGreaterThan(500);
  });

  it('is left for the last guard to find', () => {
    const roll = dice(3);
    for (let each = 0; each < 4000; each++) {
      const survey = each % 2 === 0 ? randomSurvey(roll) : smallSurvey(roll);
      const { instrument, k } = survey;
      const counts = countsOf(survey);
      const breakdown = breakdownOf(survey);
      const { published, truth } = releaseOf(instrument, counts, { threshold: k, breakdown });
      if (published.responses === null) continue;
      const figures = questionsOf(instrument, counts, truth, breakdown === 'department').map(
        (question) => figuresOf(question, k, { exact: true, breakdown: true, distribution: true }),
      );
      expect(published.distributions).toEqual(figures.map(({ distribution }) => distribution));
      expect(new Set(published.scores)).toEqual(new Set(figures.flatMap(({ scores }) => scores)));
    }
  }, 60_000);
});

const scale = (min: number, max: number, score: 'agree' | null): Instrument =>
  custom({
    kind: 'scale',
    key: 'scale',
    text,
    skippable: true,
    min,
    max,
    labels: { min: text, max: text },
    score,
  });
const choice = (length: number): Instrument =>
  custom({
    kind: 'choice',
    key: 'choice',
    text,
    skippable: true,
    choices: Array.from({ length }, (_, place) => ({ key: `c${place}`, text })),
  });
const several = (length: number, skippable: boolean): Instrument =>
  custom({
    kind: 'choices',
    key: 'choices',
    text,
    skippable,
    choices: Array.from({ length }, (_, place) => ({ key: `c${place}`, text })),
  });

/** Of which the answers of a class are as one: those of departments are too many to try all. */
const npsOfThree: Instrument = { ...INSTRUMENTS.nps };

describe('who knows the rule too', () => {
  it.each<[string, Instrument, (string | null)[], number, number]>([
    ['a share', scale(1, 5, 'agree'), [null], 10, 3],
    ['a share by department', scale(1, 3, 'agree'), ['A', 'B', null], 8, 2],
    ['an NPS', INSTRUMENTS.nps, [null], 6, 2],
    ['an NPS by department', npsOfThree, ['A', 'B', 'C'], 9, 3],
    ['a mean', INSTRUMENTS.ces_5, [null], 12, 3],
    ['a mean of few', INSTRUMENTS.ces_5, [null], 5, 3],
    ['a mean by department', INSTRUMENTS.ces_5, ['A', 'B'], 7, 2],
    ['a mean of a whole instrument', INSTRUMENTS.umux_lite, [null], 6, 2],
    ['a scale without a score', scale(1, 5, null), [null], 10, 3],
    ['a choice', choice(4), [null], 12, 3],
    ['several choices', several(3, true), [null], 7, 2],
    ['several choices that nobody skips', several(3, false), [null], 8, 2],
  ])(
    'finds none behind %s',
    (_, instrument, departments, n, k) => {
      const survey: RandomSurvey = {
        instrument,
        k,
        departments: departments.filter((name) => name !== null),
        respondents: [],
      };
      const cells = cellsOf(survey)[0]!.cells.filter(
        ({ department, answer }) =>
          departments.includes(department) &&
          (instrument !== npsOfThree || [6, 8, 10].includes(answer as number)),
      );
      const found = setsBehindReleases(cells.length, n, k, (table) =>
        JSON.stringify(
          releaseOf(instrument, answersOf(survey, cells, table), {
            threshold: k,
            breakdown: breakdownOf(survey),
          }).published,
        ),
      );
      expect(found).toEqual([]);
    },
    60_000,
  );
});
