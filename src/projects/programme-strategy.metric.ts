import type { Figures, Metric } from '../metrics/metric.js';
import { NO_HISTORY } from './fact-metric.js';
import { STRATEGY_QUESTIONS } from './strategy.js';

export const programmeStrategyMetric: Metric = {
  key: 'programme.strategy',
  unit: 'count',
  basis: 'register',
  definitionVersion: 1,
  title: { nl: 'Vragen van de strategie beantwoord', en: 'Questions of the strategy answered' },
  definition: {
    nl: 'Hoeveel van de vijf vragen de AI-strategie van het programma beantwoordt.',
    en: "How many of the five questions the programme's AI strategy answers.",
  },
  async measure({ programmeId, asOf }, { database }) {
    const [row] = await database.read<Figures & { changedLater: boolean | null }>(
      `SELECT (SELECT count(*) FROM jsonb_each_text(strategy) WHERE value IS NOT NULL) AS value,
              strategy_changed_at > $2 AS "changedLater"
       FROM programmes WHERE id = $1`,
      [programmeId, asOf.current ? null : asOf.at],
    );
    const { value, changedLater } = row!;
    if (changedLater) return [NO_HISTORY];
    return [{ value, numerator: value, denominator: STRATEGY_QUESTIONS.length }];
  },
};
