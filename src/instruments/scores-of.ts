import { agree } from './agree.js';
import { type Answers, answersTo } from './answers.js';
import { ces } from './ces.js';
import { csat } from './csat.js';
import type { Instrument, ItemScore, ScaleItem } from './instrument.js';
import { nps } from './nps.js';
import type { Score } from './score.js';
import type { ScaleAnswers } from './scale-answers.js';
import { sus } from './sus.js';
import { umuxLite, type UmuxLiteScore } from './umux-lite.js';

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
): InstrumentScore[] => [
  ...wholeScores(instrument, responses),
  ...instrument.items.flatMap((item): InstrumentScore[] => {
    if (item.kind !== 'scale' || item.score === null) return [];
    const answers = answersTo(item, responses) as ScaleAnswers;
    return [{ name: item.score, item: item.key, score: SCORES[item.score](answers, item) }];
  }),
];

function wholeScores({ kind }: Instrument, responses: readonly Answers[]): InstrumentScore[] {
  if (kind === 'sus') return [{ name: kind, item: null, score: sus(responses) }];
  if (kind === 'umux_lite') return [{ name: kind, item: null, score: umuxLite(responses) }];
  return [];
}

const SCORES: Record<ItemScore, (answers: ScaleAnswers, item: ScaleItem) => Score> = {
  nps,
  csat,
  ces_5: (answers) => ces({ instrument: 'ces_5', answers }),
  ces_7: (answers) => ces({ instrument: 'ces_7', answers }),
  agree,
};
