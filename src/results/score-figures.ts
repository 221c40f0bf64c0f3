import type { Unit } from '../metrics/measurement.js';
import type { Figures } from '../metrics/metric.js';
import { publishedScore } from './published-score.js';
import { answeringWindow, type ReleasedScores } from './released-scores.js';

/** Of several items with the score of a release, none is the score. */
export function scoreFigures(release: ReleasedScores, unit: Unit): Figures {
  const window = answeringWindow(release);
  const [only, ...others] = release.truth;
  if (!only || others.length > 0) return { value: null, reason: 'several-items', window };
  const { score } = only;
  const shown = release.published.find(({ group }) => group === null);
  return {
    value: score.value,
    numerator: score.kind === 'ratio' ? score.numerator : null,
    denominator: score.n,
    scale: unit === 'score' ? score.scale : null,
    window,
    reason: score.reason,
    published: shown && publishedScore(shown, unit),
  };
}

/** Of departments only what is shown is known. */
export const departmentFigures = (release: ReleasedScores, unit: Unit): Figures[] =>
  release.truth.length > 1
    ? []
    : release.published.flatMap((score) => {
        if (score.group === null) return [];
        const published = publishedScore(score, unit);
        const { value, numerator, denominator, reason } = published;
        return {
          group: score.group,
          value,
          numerator,
          denominator,
          reason,
          scale: unit === 'score' ? score.scale : null,
          window: answeringWindow(release),
          published,
        };
      });
