import type { Text } from '../common/text.js';
import type { Metric } from '../metrics/metric.js';
import { notReleased } from './not-released.js';
import { latestScores, type ScoreName } from './released-scores.js';
import { departmentFigures, scoreFigures } from './score-figures.js';
import { LEAST_THRESHOLD } from '../surveys/survey-kinds.js';

interface ScoreMetric {
  key: string;
  unit: 'ratio' | 'score';
  title: Text;
  definition: Text;
  /** The scores that it may be of; the latest release has one of them. */
  scores: readonly ScoreName[];
  splits?: readonly ['department'];
}

/** A score of the project's latest release that has it. */
export const scoreMetric = ({ scores, ...about }: ScoreMetric): Metric => ({
  ...about,
  basis: 'self_reported',
  definitionVersion: 1,
  threshold: LEAST_THRESHOLD,
  released: true,
  async measure(population, { database }, split) {
    const release = await latestScores(database, population, scores);
    if (split) return release ? departmentFigures(release, about.unit) : [];
    return [
      release
        ? scoreFigures(release, about.unit)
        : await notReleased(database, population, { scores }),
    ];
  },
});
