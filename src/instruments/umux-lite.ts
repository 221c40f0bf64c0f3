import { meanScore } from './mean-score.js';
import { type ScaleAnswers, withoutSkips } from './scale-answers.js';
import type { MeanScore } from './score.js';
import { WHOLE_POINTS } from './whole-points.js';

export interface UmuxLiteScore extends MeanScore {
  /** What SUS would have been, 22.9 to 87.9; null when nobody answered. */
  susEquivalent: number | null;
}

/**
 * UMUX-Lite: the mean of `pointsOf` × 100 ÷ 12 over the respondents who answered both items, 0 to 100; the others
 * count as skipped. Lewis, J. R., Utesch, B. S. and Maher, D. E. (2013), “UMUX-LITE: when there's no time for the
 * SUS”, CHI '13, 2099–2102.
 * @param points of each respondent, 0 to 12; null where an item was skipped
 */
export function umuxLite(points: ScaleAnswers): UmuxLiteScore {
  const { answers, skipped } = withoutSkips(points, { min: 0, max: WHOLE_POINTS.umux_lite });
  const score = meanScore(answers, {
    times: 100,
    over: WHOLE_POINTS.umux_lite,
    skipped,
    scale: { min: 0, max: 100 },
    better: 'higher',
  });
  return { ...score, susEquivalent: score.value === null ? null : susEquivalent(score.value) };
}

/** What SUS would have been: 0.65 × UMUX-Lite + 22.9 (Lewis e.a., 2013). */
export const susEquivalent = (umuxLiteValue: number): number => 0.65 * umuxLiteValue + 22.9;
