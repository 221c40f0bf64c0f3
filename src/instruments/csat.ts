import { ratioScore } from './ratio-score.js';
import type { RatioScore } from './score.js';
import { type ScaleAnswers, withoutSkips } from './scale-answers.js';

/** 1 for 4 and 5. */
export const csatPoints = (answer: number): number => Number(answer >= 4);

/**
 * Customer satisfaction: of answers on 1–5 the share of 4 and 5, 0 to 1. Skips are in neither. The usual “top two
 * boxes” of a five-point scale; it has no one author.
 */
export function csat(given: ScaleAnswers): RatioScore {
  const { answers, skipped } = withoutSkips(given, { min: 1, max: 5 });
  return ratioScore(
    answers.filter((answer) => csatPoints(answer) === 1).length,
    answers.length,
    skipped,
  );
}
