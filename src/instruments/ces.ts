import type { Scale } from './instrument.js';
import { meanScore } from './mean-score.js';
import type { MeanScore } from './score.js';
import { type ScaleAnswers, withoutSkips } from './scale-answers.js';

const INSTRUMENTS = {
  ces_5: { scale: { min: 1, max: 5 }, better: 'lower' },
  ces_7: { scale: { min: 1, max: 7 }, better: 'higher' },
} as const satisfies Record<string, { scale: Scale; better: MeanScore['better'] }>;

export type CesInstrument = keyof typeof INSTRUMENTS;

/** The answers to one of the two instruments. */
export interface CesAnswers<I extends CesInstrument = CesInstrument> {
  instrument: I;
  answers: ScaleAnswers;
}

/**
 * Customer Effort Score: the mean of all answers, on their own scale. On `ces_5` (1–5) a high answer is much effort,
 * so lower is better; on `ces_7` (1–7) it is ease, so higher is better. The two are never pooled. Dixon, M., Freeman,
 * K. and Toman, N. (2010), “Stop trying to delight your customers”, Harvard Business Review 88 (7/8), 116–122; Dixon,
 * M., Toman, N. and DeLisi, R. (2013), The Effortless Experience.
 * @throws TypeError when the parts are of both
 */
export function ces<I extends CesInstrument>(
  first: CesAnswers<I>,
  ...others: readonly CesAnswers<NoInfer<I>>[]
): MeanScore {
  const parts = [first, ...others];
  if (parts.some(({ instrument }) => instrument !== first.instrument))
    throw new TypeError('ces_5 and ces_7 are never pooled');
  const { scale, better } = INSTRUMENTS[first.instrument];
  const { answers, skipped } = withoutSkips(
    parts.flatMap((part) => part.answers),
    scale,
  );
  return meanScore(answers, { skipped, scale, better });
}
