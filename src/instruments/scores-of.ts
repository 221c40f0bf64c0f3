import { agree } from './agree.js';
import { ces } from './ces.js';
import { csat } from './csat.js';
import { type Instrument, ITEM_SCORES, type ItemScore, type ScaleItem } from './instrument.js';
import { nps } from './nps.js';
import type { Score } from './score.js';
import type { ScaleAnswers } from './scale-answers.js';
import { sus } from './sus.js';
import { umuxLite, type UmuxLiteScore } from './umux-lite.js';
import { hasWholePoints, type WholeKind } from './whole-points.js';

export const SCORE_NAMES = [...ITEM_SCORES, 'sus', 'umux_lite'] as const satisfies readonly (
  ItemScore | WholeKind
)[];

export interface InstrumentScore {
  name: (typeof SCORE_NAMES)[number];
  /** Key of the item that it is the score of; null: of the whole instrument. */
  item: string | null;
  score: Score | UmuxLiteScore;
}

/** How often an answer was given. */
interface CountedAnswer {
  /** Key of an item; null: the points of one respondent over the whole instrument (`pointsOf`). */
  item: string | null;
  value: number | string;
  count: number;
}

/** Every score that an instrument gives: of the whole, or of its items in their order. */
export function scoresOf(
  { kind, items }: Instrument,
  counts: readonly CountedAnswer[],
  respondents: number,
): InstrumentScore[] {
  if (hasWholePoints(kind)) {
    const score = WHOLE_SCORES[kind](oneByOne(counts, null, respondents));
    return [{ name: kind, item: null, score }];
  }
  return items.flatMap((item): InstrumentScore[] => {
    if (item.kind !== 'scale' || item.score === null) return [];
    const score = ITEM_SCORE[item.score](oneByOne(counts, item.key, respondents), item);
    return [{ name: item.score, item: item.key, score }];
  });
}

const WHOLE_SCORES: Record<WholeKind, (points: ScaleAnswers) => Score> = {
  sus,
  umux_lite: umuxLite,
};

const ITEM_SCORE: Record<ItemScore, (answers: ScaleAnswers, item: ScaleItem) => Score> = {
  nps,
  csat,
  ces_5: (answers) => ces({ instrument: 'ces_5', answers }),
  ces_7: (answers) => ces({ instrument: 'ces_7', answers }),
  agree,
};

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
