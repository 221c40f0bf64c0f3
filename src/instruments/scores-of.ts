import { agree } from './agree.js';
import { type Answers, answersTo } from './answers.js';
import { ces } from './ces.js';
import { csat } from './csat.js';
import type { Instrument, ItemScore, ScaleItem } from './instrument.js';
import { nps } from './nps.js';
import { pointsOf } from './points-of.js';
import type { Score } from './score.js';
import type { ScaleAnswers } from './scale-answers.js';
import { susOfPoints } from './sus.js';
import { umuxLiteOfPoints, type UmuxLiteScore } from './umux-lite.js';

export interface InstrumentScore {
  name: ItemScore | 'sus' | 'umux_lite';
  /** Key of the item that it is the score of; null: of the whole instrument. */
  item: string | null;
  score: Score | UmuxLiteScore;
}

/** Every score that an instrument gives: of the whole, then of its items in their order. */
export const scoresOf = (
  instrument: Instrument,
  responses: readonly Answers[],
): InstrumentScore[] =>
  scoresFrom(instrument, {
    answersTo: (item) => answersTo(item, responses) as ScaleAnswers,
    points: () => responses.map((response) => pointsOf(instrument, response)),
  });

/**
 * The same of answers in whatever form they are.
 * @param given what each respondent answered to an item, and their points over the whole (`pointsOf`)
 */
export const scoresFrom = (
  instrument: Instrument,
  given: { answersTo: (item: ScaleItem) => ScaleAnswers; points: () => ScaleAnswers },
): InstrumentScore[] => [
  ...wholeScores(instrument, given.points),
  ...instrument.items.flatMap((item): InstrumentScore[] => {
    if (item.kind !== 'scale' || item.score === null) return [];
    const score = SCORES[item.score](given.answersTo(item), item);
    return [{ name: item.score, item: item.key, score }];
  }),
];

function wholeScores({ kind }: Instrument, points: () => ScaleAnswers): InstrumentScore[] {
  if (kind === 'sus') return [{ name: kind, item: null, score: susOfPoints(points()) }];
  if (kind === 'umux_lite') return [{ name: kind, item: null, score: umuxLiteOfPoints(points()) }];
  return [];
}

const SCORES: Record<ItemScore, (answers: ScaleAnswers, item: ScaleItem) => Score> = {
  nps,
  csat,
  ces_5: (answers) => ces({ instrument: 'ces_5', answers }),
  ces_7: (answers) => ces({ instrument: 'ces_7', answers }),
  agree,
};
