import type { Answers } from './answers.js';
import { meanScore } from './mean-score.js';
import type { MeanScore } from './score.js';
import { SUS, SUS_SCALE } from './sus.instrument.js';
import { wholeResponses } from './whole-responses.js';

/**
 * System Usability Scale: the mean of `susOf` over the respondents who answered all ten items, 0 to 100; the others
 * count as skipped. Brooke, J. (1996), “SUS: a ‘quick and dirty’ usability scale”, in Usability Evaluation in
 * Industry, 189–194.
 * @param responses one for each respondent, `q1` to `q10` on 1–5
 */
export function sus(responses: readonly Answers[]): MeanScore {
  const { whole, skipped } = wholeResponses(SUS, SUS_SCALE, responses);
  return meanScore(whole.map(susPoints), {
    times: 5,
    over: 2,
    skipped,
    scale: { min: 0, max: 100 },
    better: 'higher',
  });
}

/** One respondent's score: 2.5 × Σ(x − 1 of the odd items, 5 − x of the even ones), 0 to 100 in steps of 2.5. */
export const susOf = (answers: readonly number[]): number => 2.5 * susPoints(answers);

const susPoints = (answers: readonly number[]): number =>
  answers.reduce(
    (points, answer, index) => points + (index % 2 === 0 ? answer - 1 : 5 - answer),
    0,
  );
