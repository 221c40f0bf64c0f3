import type { Instrument, Item, ScaleItem } from '../../src/instruments/instrument.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import type { AnswerCounts } from '../../src/releases/answer-counts.js';
import type { AuditedQuestion, Cell } from './exact-auditor.js';

/** Whole numbers from 0 to `below` − 1, the same row for the same seed (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
export type Dice = ReturnType<typeof dice>;

/** What one respondent answered, by item; points of the whole instrument under ''. A skip is left out. */
export interface Respondent {
  department: string | null;
  answers: ReadonlyMap<string, number | string | readonly string[]>;
}

export interface RandomSurvey {
  instrument: Instrument;
  k: number;
  /** None: without breakdown. */
  departments: string[];
  respondents: Respondent[];
}

const text = { nl: 'Vraag', en: 'Question' };
const choices = (length: number): { key: string; text: typeof text }[] =>
  Array.from({ length }, (_, place) => ({ key: `c${place + 1}`, text }));
const scaleItem = (
  key: string,
  { min, max }: { min: number; max: number },
  score: ScaleItem['score'],
): ScaleItem => ({
  kind: 'scale',
  key,
  text,
  skippable: true,
  min,
  max,
  labels: { min: text, max: text },
  score,
});
const custom = (...items: Item[]): Instrument => ({
  kind: 'custom',
  version: 1,
  title: text,
  introduction: null,
  items,
});

const MANY: readonly Instrument[] = [
  INSTRUMENTS.nps,
  INSTRUMENTS.csat,
  INSTRUMENTS.ces_5,
  INSTRUMENTS.ces_7,
  INSTRUMENTS.sus,
  INSTRUMENTS.umux_lite,
  INSTRUMENTS.copilot_sentiment,
  custom(
    { kind: 'choice', key: 'tool', text, skippable: true, choices: choices(6) },
    { kind: 'choices', key: 'tools', text, skippable: false, choices: choices(3) },
  ),
  custom(
    { kind: 'choices', key: 'some', text, skippable: true, choices: choices(4) },
    scaleItem('plain', { min: 0, max: 6 }, null),
    scaleItem('agreed', { min: 1, max: 7 }, 'agree'),
    { kind: 'text', key: 'remark', text, skippable: true, maxLength: 100 },
  ),
];

const ofOne = ({ items, ...rest }: Instrument, place = 0): Instrument => ({
  ...rest,
  items: [items[place]!],
});
/** With one question, of few cells. */
const SMALL: readonly Instrument[] = [
  INSTRUMENTS.nps,
  INSTRUMENTS.csat,
  INSTRUMENTS.ces_5,
  ofOne(INSTRUMENTS.copilot_sentiment),
  ofOne(MANY[7]!, 0),
  ofOne(MANY[7]!, 1),
  custom({ kind: 'choice', key: 'tool', text, skippable: true, choices: choices(3) }),
  custom({ kind: 'choices', key: 'tools', text, skippable: false, choices: choices(2) }),
  custom({ kind: 'choices', key: 'tools', text, skippable: true, choices: choices(3) }),
  custom(scaleItem('plain', { min: 0, max: 6 }, null)),
];

/** What may be answered to a question: one of these; of choices that may be combined, any of them. */
export interface Asked {
  item: Item | null;
  values: (number | string)[];
}

const upTo = (min: number, max: number): number[] =>
  Array.from({ length: max - min + 1 }, (_, place) => min + place);

export function askedOf({ kind, items }: Instrument): Asked[] {
  if (kind === 'sus' || kind === 'umux_lite')
    return [{ item: null, values: upTo(0, kind === 'sus' ? 40 : 12) }];
  return items.flatMap((item) => {
    if (item.kind === 'text') return [];
    const values =
      item.kind === 'scale' ? upTo(item.min, item.max) : item.choices.map(({ key }) => key);
    return [{ item, values }];
  });
}

/** How answers lie: all equal, nearly all equal, spread, or leaning to one side or to both. */
function shapeOf(length: number, roll: Dice): () => number {
  const [kind, favourite] = [roll(7), roll(2) === 0 ? roll(length) : roll(2) * (length - 1)];
  const [a, b] = [roll(length), roll(length)];
  return [
    () => favourite,
    () => (roll(15) === 0 ? roll(length) : favourite),
    () => roll(length),
    () => Math.max(roll(length), roll(length), roll(length)),
    () => Math.min(roll(length), roll(length)),
    () => (roll(2) === 0 ? a : b),
    () => Math.floor((roll(length) + roll(length) + roll(length)) / 3),
  ][kind]!;
}

const combination = (place: number, values: readonly string[]): string[] =>
  values.filter((_, bit) => (place >> bit) & 1);

/** @param n how many */
function respondentsTo(
  instrument: Instrument,
  n: number,
  departments: readonly string[],
  roll: Dice,
): Respondent[] {
  const isNamed = departments.length > 0 && roll(2) === 0;
  const names: (string | null)[] = isNamed ? [...departments] : [...departments, null];
  const weighted = names.flatMap((name) =>
    Array.from({ length: roll(3) === 0 ? 1 : 2 + roll(8) }, () => name),
  );
  const questions = askedOf(instrument).map(({ item, values }) => {
    const key = item?.key ?? '';
    if (item?.kind === 'choices') {
      const least = item.skippable ? 0 : 1;
      const shape = shapeOf(2 ** values.length - least, roll);
      return { key, skips: 0, answer: () => combination(shape() + least, values as string[]) };
    }
    const shapes = new Map(names.map((name) => [name, shapeOf(values.length, roll)]));
    const isOwn = roll(3) === 0;
    const shape = shapeOf(values.length, roll);
    return {
      key,
      skips: item?.skippable === false ? 0 : [0, 0, 5, 30][roll(4)]!,
      answer: (name: string | null) => values[(isOwn ? shapes.get(name)! : shape)()]!,
    };
  });
  return Array.from({ length: n }, () => {
    const department = weighted[roll(weighted.length)]!;
    const given = questions.flatMap(({ key, skips, answer }) =>
      roll(100) < skips ? [] : [[key, answer(department)] as const],
    );
    return { department, answers: new Map<string, number | string | readonly string[]>(given) };
  });
}

const NAMES = ['A', 'B', 'C', 'D', 'E', 'F'];

/** Of any instrument, with 5 to 60 respondents in 0 to 6 departments. */
export function randomSurvey(roll: Dice): RandomSurvey {
  const instrument = MANY[roll(MANY.length)]!;
  const departments = NAMES.slice(0, roll(7));
  const respondents = respondentsTo(instrument, 5 + roll(56), departments, roll);
  return { instrument, k: 5 + roll(4), departments, respondents };
}

/** Of one question with few cells, so that every table of it can be looked for. */
export function smallSurvey(roll: Dice): RandomSurvey {
  const instrument = SMALL[roll(SMALL.length)]!;
  const departments = NAMES.slice(0, roll(4));
  const k = [2, 3, 3, 5][roll(4)]!;
  const respondents = respondentsTo(instrument, k + roll(9 * k), departments, roll);
  return { instrument, k, departments, respondents };
}

/** The same asked again, of one person more or less; the others answer the same, or otherwise. */
export function followUp(survey: RandomSurvey, roll: Dice): RandomSurvey {
  const { instrument, departments, respondents } = survey;
  const again = (n: number): Respondent[] => respondentsTo(instrument, n, departments, roll);
  const isSame = roll(2) === 0;
  const others = isSame ? respondents : again(respondents.length);
  return { ...survey, respondents: roll(2) === 0 ? others.slice(1) : [...others, ...again(1)] };
}

const isIn = ({ departments }: RandomSurvey, department: string | null): string | null =>
  departments.length === 0 ? null : department;

export function countsOf(survey: RandomSurvey): AnswerCounts {
  const counts = new Map<string, AnswerCounts['answers'][number]>();
  const people = new Map<string | null, number>();
  for (const { department: given, answers } of survey.respondents) {
    const department = isIn(survey, given);
    people.set(department, (people.get(department) ?? 0) + 1);
    for (const [key, answer] of answers)
      for (const value of Array.isArray(answer) ? (answer as string[]) : [answer as number]) {
        const place = JSON.stringify([department, key, value]);
        const count = (counts.get(place)?.count ?? 0) + 1;
        counts.set(place, { department, item: key === '' ? null : key, value, count });
      }
  }
  return {
    respondents: [...people].map(([department, count]) => ({ department, count })),
    answers: [...counts.values()],
  };
}

/** Every answer to every question in every department, with how many gave it. */
export function cellsOf(survey: RandomSurvey): AuditedQuestion[] {
  const { instrument, departments, respondents } = survey;
  return askedOf(instrument).map(({ item, values }) => {
    const isCombined = item?.kind === 'choices';
    const answers = isCombined
      ? Array.from({ length: 2 ** values.length }, (_, place) =>
          combination(place, values as string[]),
        ).slice(item.skippable ? 0 : 1)
      : values;
    const counts = new Map<string, number>();
    for (const { department, answers: given } of respondents) {
      const answer = given.get(item?.key ?? '');
      if (answer === undefined) continue;
      const place = `${isCombined ? null : isIn(survey, department)}/${String(answer)}`;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return {
      item,
      cells: (isCombined ? [null] : [...departments, null]).flatMap((department) =>
        answers.map((answer) => ({
          department,
          answer,
          count: counts.get(`${department}/${String(answer)}`) ?? 0,
        })),
      ),
    };
  });
}

/** Counts of a survey of one question of which so many gave the answer of each cell. */
export function answersOf(
  { instrument }: RandomSurvey,
  cells: readonly Cell[],
  table: readonly number[],
): AnswerCounts {
  const item = askedOf(instrument)[0]!.item?.key ?? null;
  return {
    respondents: cells.map(({ department }, place) => ({ department, count: table[place]! })),
    answers: cells.flatMap(({ department, answer }, place) =>
      (Array.isArray(answer) ? (answer as string[]) : [answer as number | string]).map((value) => ({
        department,
        item,
        value,
        count: table[place]!,
      })),
    ),
  };
}
