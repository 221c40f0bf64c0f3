import type { Instrument, Item } from '../../src/instruments/instrument.js';
import { marginOfMean, marginOfNps } from '../../src/instruments/margin.js';
import type { Release, ReleasedScore } from '../../src/releases/release.js';
import { alwaysFew } from './always-few.js';
import { fewInSpan } from './few-in-span.js';

/*
 * Looks for sets of fewer than `k` respondents in what a survey publishes, as an intruder with paper and patience
 * would. It shares no code with the rule that it audits: it reads a release, knows the truth, and knows arithmetic.
 *
 * A cell is one answer in one department; of choices that may be combined it is one combination. A set is any number
 * of cells of one question. It follows when its count is the same, or always from 1 to `k` − 1, whatever the truth is.
 */

export interface Cell {
  department: string | null;
  /** A point, points of the whole instrument, a key, or keys. */
  answer: number | string | readonly string[];
  /** How many really gave it. */
  count: number;
}

export interface AuditedQuestion {
  /** Null: the points of the whole instrument. */
  item: Item | null;
  /** Every answer in every department, also those that nobody gave. */
  cells: readonly Cell[];
}

export interface AuditedSurvey {
  instrument: Instrument;
  questions: readonly AuditedQuestion[];
  release: Release;
  k: number;
}

/** Σ coefficient × count over cells, as published: exactly, or within bounds. */
export interface Statistic {
  coefficients: readonly number[];
  least: number;
  most: number;
}

/** Everything that is published of a question, as statistics of its cells. A rounded mean counts as known exactly. */
export function statisticsOf(
  question: AuditedQuestion,
  { instrument, release, k }: Pick<AuditedSurvey, 'instrument' | 'release' | 'k'>,
): Statistic[] {
  const { item, cells } = question;
  const found: Statistic[] = [];
  const add = (of: (cell: Cell) => number, least: number, most = least): void => {
    found.push({ coefficients: cells.map(of), least, most });
  };
  const addTrue = (of: (cell: Cell) => number): void => add(of, total(cells, of));

  for (const score of release.scores.filter((one) => one.item === (item?.key ?? null))) {
    if (score.n === null) continue;
    const isIn = ({ department }: Cell): number =>
      Number(score.group === null || department === score.group);
    const pointsOf = pointsIn(score, item);
    const points = (cell: Cell): number => isIn(cell) * pointsOf(cell);
    add(isIn, score.n);
    if (score.value !== null) {
      addTrue(points);
      const squares = (cell: Cell): number => isIn(cell) * pointsOf(cell) ** 2;
      if (tellsSpread(score, total(cells, points), total(cells, squares))) addTrue(squares);
    } else if (score.bound) {
      const all = score.n * Math.max(...cells.map(pointsOf));
      if (score.bound.operator === '>=') add(points, Math.max(0, all - k + 1), all);
      else add(points, 0, Math.min(all, k - 1));
    }
  }
  for (const { n, steps, item: key } of release.distributions) {
    if (key !== (item?.key ?? null)) continue;
    if (n !== null) add(() => 1, n);
    for (const { values, count } of steps ?? [])
      if (count !== null) add((cell) => Number(isInStep(cell, values, item, instrument)), count);
  }
  return found;
}

const total = (cells: readonly Cell[], of: (cell: Cell) => number): number =>
  cells.reduce((sum, cell) => sum + of(cell) * cell.count, 0);

/** Points of an answer, from 0: a score tells their sum over its group. */
function pointsIn({ name }: ReleasedScore, item: Item | null): (cell: Cell) => number {
  const scale = item?.kind === 'scale' ? item : null;
  return ({ answer }) => {
    const value = answer as number;
    if (name === 'csat' || name === 'agree') return value > scale!.max - 2 ? 1 : 0;
    if (name === 'nps') return Number(value > 6) + Number(value > 8);
    return value - (scale?.min ?? 0);
  };
}

/** Whether a margin is the true one, so that it tells the sum of squares of the points too. */
function tellsSpread({ margin, name, n }: ReleasedScore, points: number, squares: number): boolean {
  if (margin === null || n === null || name === 'csat' || name === 'agree') return false;
  const isNear = (other: number | null): boolean => Math.abs(margin - (other ?? -1)) < 1e-9;
  if (name === 'nps') {
    const promoters = (squares - points) / 2;
    const isWidest = isNear(marginOfNps({ n, promoters: points / 2, detractors: n - points / 2 }));
    return !isWidest && isNear(marginOfNps({ n, promoters, detractors: n - points + promoters }));
  }
  const unit = { sus: 2.5, umux_lite: 100 / 12, ces_5: 1, ces_7: 1 }[name];
  const deviation = unit * Math.sqrt((n * squares - points ** 2) / (n * (n - 1)));
  return isNear(marginOfMean({ n, deviation }));
}

function isInStep(
  { answer }: Cell,
  values: readonly (number | string)[],
  item: Item | null,
  { kind }: Instrument,
): boolean {
  if (item?.kind === 'choices')
    return values.some((key) => (answer as string[]).includes(`${key}`));
  if (item) return values.includes(answer as number | string);
  const score = (answer as number) * (kind === 'sus' ? 2.5 : 100 / 12);
  return score > Number(values[0]) - 0.1 && score < Number(values.at(-1)) + 0.1;
}

/** A set of respondents that follows, in words. */
export interface FoundSet {
  how: 'difference' | 'linear' | 'tables';
  item: string | null;
  cells: string[];
  count: number;
}

const found = (
  how: FoundSet['how'],
  { item, cells }: AuditedQuestion,
  places: readonly number[],
): FoundSet => ({
  how,
  item: item?.key ?? null,
  cells: places.map((place) => `${cells[place]!.department}/${String(cells[place]!.answer)}`),
  count: places.reduce((sum, place) => sum + cells[place]!.count, 0),
});

/** A question of which something follows makes one finding: the first. */
const eachQuestion = (
  survey: AuditedSurvey,
  placesIn: (question: AuditedQuestion, statistics: Statistic[]) => readonly number[] | null,
  how: FoundSet['how'],
): FoundSet[] =>
  survey.questions.flatMap((question) => {
    const places = placesIn(question, statisticsOf(question, survey));
    return places ? [found(how, question, places)] : [];
  });

/** A number of people, less any others that are parts of it and do not overlap. */
export const setsByDifference = (survey: AuditedSurvey): FoundSet[] =>
  eachQuestion(survey, (_, statistics) => leftOver(statistics, survey.k), 'difference');

function leftOver(statistics: readonly Statistic[], k: number): number[] | null {
  const counts = statistics
    .filter(
      ({ least, most, coefficients }) =>
        least === most && least > 0 && coefficients.every((one) => one === 0 || one === 1),
    )
    .toSorted((a, b) => a.least - b.least);
  const lessParts = (cells: readonly number[], people: number, from: number): number[] | null => {
    if (people > 0 && people < k) return [...cells.keys()].filter((place) => cells[place] === 1);
    for (let at = from; at < counts.length; at++) {
      const { coefficients, least } = counts[at]!;
      if (least > people || coefficients.some((one, place) => one > cells[place]!)) continue;
      const rest = cells.map((one, place) => one - coefficients[place]!);
      const left = lessParts(rest, people - least, at + 1);
      if (left) return left;
    }
    return null;
  };
  for (const { coefficients, least } of counts) {
    const left = lessParts(coefficients, least, 0);
    if (left) return left;
  }
  return null;
}

/** Sets of which the count is a sum of multiples of what is published exactly, also of several surveys together. */
export function setsInSpan(surveys: readonly AuditedSurvey[]): FoundSet[] {
  const asked = surveys.flatMap((survey) =>
    survey.questions.map((question) => ({ question, survey })),
  );
  const keys = [...new Set(asked.map(({ question }) => question.item?.key ?? null))];
  return keys.flatMap((key) => {
    const blocks = asked.filter(({ question }) => (question.item?.key ?? null) === key);
    const cells = blocks.flatMap(({ question }) => question.cells);
    let before = 0;
    const rows = blocks.flatMap(({ question, survey }) => {
      const start = before;
      before += question.cells.length;
      return statisticsOf(question, survey)
        .filter(({ least, most }) => least === most)
        .map(({ coefficients }) => {
          const row = Array.from({ length: cells.length }, () => 0);
          for (const [place, one] of coefficients.entries()) row[start + place] = one;
          return row;
        });
    });
    const places = fewInSpan(
      rows,
      cells.map(({ count }) => count),
      surveys[0]!.k,
    );
    return places ? [found('linear', { item: blocks[0]!.question.item, cells }, places)] : [];
  });
}

/**
 * Sets of which the count is from 1 to `k` − 1 in every table of whole numbers that has all that is published; null
 * when there are too many cells to tell.
 */
export function setsInAllTables(survey: AuditedSurvey): FoundSet[] | null {
  let isComplete = true;
  const sets = eachQuestion(
    survey,
    ({ cells }, statistics) => {
      const counts = cells.map(({ count }) => count);
      const places = alwaysFew(statistics, counts, survey.k);
      if (places === undefined) isComplete = false;
      return places ?? null;
    },
    'tables',
  );
  return isComplete ? sets : null;
}
