import type { Scale } from './instrument.js';
import { ratioScore } from './ratio-score.js';
import type { RatioScore } from './score.js';
import { type ScaleAnswers, withoutSkips } from './scale-answers.js';

/** 1 for the two highest points of the scale. */
export const agreePoints = (answer: number, { max }: Pick<Scale, 'max'>): number =>
  Number(answer >= max - 1);

/**
 * Of the answers to one statement the share of “agree” and “strongly agree”, 0 to 1: the two highest points of the
 * scale, so 4 and 5 on 1–5, 6 and 7 on 1–7 (Likert, R. (1932), “A technique for the measurement of attitudes”, Archives
 * of Psychology 140, for the scale). Skips are in neither. Higher is more agreement, which is not better where the
 * statement is a worry.
 */
export function agree(given: ScaleAnswers, scale: Scale): RatioScore {
  const { answers, skipped } = withoutSkips(given, scale);
  const agreeing = answers.filter((answer) => agreePoints(answer, scale) === 1).length;
  return ratioScore(agreeing, answers.length, skipped);
}
