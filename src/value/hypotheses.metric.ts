import { factMetric } from '../projects/fact-metric.js';

export const hypothesesMetric = factMetric({
  key: 'value.hypotheses',
  title: { nl: 'Hypothesen over baten', en: 'Benefit hypotheses' },
  definition: {
    nl: 'Baten met een eenheid en een verwachte opbrengst.',
    en: 'Benefits with a unit and an expected amount.',
  },
  fact: 'benefits',
  sql: `SELECT count(*) AS value FROM benefits
        WHERE project_id = $1 AND num_nulls(unit, expected_amount) = 0`,
});
