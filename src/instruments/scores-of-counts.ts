import type { Instrument } from './instrument.js';
import type { ScaleAnswers } from './scale-answers.js';
import { type InstrumentScore, scoresFrom } from './scores-of.js';

/** How often an answer was given. */
interface CountedAnswer {
  /** Key of an item; null: the points of one respondent over the whole instrument (`pointsOf`). */
  item: string | null;
  value: number | string;
  count: number;
}

/** `scoresOf` of answers that are known as counts; of the same answers it is the same. */
export const scoresOfCounts = (
  instrument: Instrument,
  counts: readonly CountedAnswer[],
  respondents: number,
): InstrumentScore[] =>
  scoresFrom(instrument, {
    answersTo: ({ key }) => oneByOne(counts, key, respondents),
    points: () => oneByOne(counts, null, respondents),
  });

function oneByOne(
  counts: readonly CountedAnswer[],
  item: string | null,
  respondents: number,
): ScaleAnswers {
  const answers = counts
    .filter((one) => one.item === item)
    .flatMap(({ value, count }) => Array.from({ length: count }, () => value as number));
  const skips = respondents - answers.length;
  if (skips < 0) throw new RangeError(`${answers.length} answers of ${respondents} respondents`);
  return [...answers, ...Array.from({ length: skips }, () => null)];
}
