import { meanScore } from './mean-score.js';
import { type ScaleAnswers, withoutSkips } from './scale-answers.js';
import type { MeanScore } from './score.js';
import { WHOLE_POINTS } from './whole-points.js';

/**
 * System Usability Scale: the mean of 2.5 × `pointsOf` over the respondents who answered all ten items, 0 to 100; the
 * others count as skipped. Brooke, J. (1996), “SUS: a ‘quick and dirty’ usability scale”, in Usability Evaluation in
 * Industry, 189–194.
 * @param points of each respondent, 0 to 40; null where an item was skipped
 */
export function sus(points: ScaleAnswers): MeanScore {
  const { answers, skipped } = withoutSkips(points, { min: 0, max: WHOLE_POINTS.sus });
  return meanScore(answers, {
    times: 5,
    over: 2,
    skipped,
    scale: { min: 0, max: 100 },
    better: 'higher',
  });
}
