import { marginOfNps } from './margin.js';
import type { NetScore } from './score.js';
import { type ScaleAnswers, withoutSkips } from './scale-answers.js';

/** 2 for a promoter, 1 for a passive, 0 for a detractor. */
export const npsPoints = (answer: number): number => Number(answer >= 7) + Number(answer >= 9);

/**
 * Net Promoter Score: of answers on 0–10 the percentage of 9 and 10 (promoters) less that of 0 to 6 (detractors),
 * −100 to 100 points. Skips are in neither. Reichheld, F. F. (2003), “The one number you need to grow”, Harvard
 * Business Review 81 (12), 46–54.
 */
export function nps(given: ScaleAnswers): NetScore {
  const { answers, skipped } = withoutSkips(given, { min: 0, max: 10 });
  const n = answers.length;
  const promoters = answers.filter((answer) => npsPoints(answer) === 2).length;
  const detractors = answers.filter((answer) => npsPoints(answer) === 0).length;
  return {
    kind: 'net',
    value: n === 0 ? null : (100 * (promoters - detractors)) / n,
    reason: n === 0 ? 'no-answers' : null,
    n,
    skipped,
    promoters,
    passives: n - promoters - detractors,
    detractors,
    scale: { min: -100, max: 100 },
    better: 'higher',
    margin: marginOfNps({ n, promoters, detractors }),
  };
}
