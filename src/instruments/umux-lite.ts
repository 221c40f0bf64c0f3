import type { Answers } from './answers.js';
import { INSTRUMENTS } from './instruments.js';
import { meanScore } from './mean-score.js';
import type { MeanScore } from './score.js';
import { wholeResponses } from './whole-responses.js';

export interface UmuxLiteScore extends MeanScore {
  /** What SUS would have been, 22.9 to 87.9; null when nobody answered. */
  susEquivalent: number | null;
}

/**
 * UMUX-Lite: the mean of (q1 + q2 − 2) × 100 ÷ 12 over the respondents who answered both items, 0 to 100; the others
 * count as skipped. Its SUS equivalent is 0.65 × score + 22.9. Lewis, J. R., Utesch, B. S. and Maher, D. E. (2013),
 * “UMUX-LITE: when there's no time for the SUS”, CHI '13, 2099–2102.
 * @param responses one for each respondent, `q1` and `q2` on 1–7
 */
export function umuxLite(responses: readonly Answers[]): UmuxLiteScore {
  const { whole, skipped } = wholeResponses(INSTRUMENTS.umux_lite, { min: 1, max: 7 }, responses);
  const score = meanScore(
    whole.map(([first, second]) => first! + second! - 2),
    { times: 100, over: 12, skipped, scale: { min: 0, max: 100 }, better: 'higher' },
  );
  return { ...score, susEquivalent: score.value === null ? null : 0.65 * score.value + 22.9 };
}
