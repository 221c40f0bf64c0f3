import { factMetric } from './fact-metric.js';

export const objectivesMetric = factMetric({
  key: 'project.objectives',
  title: { nl: 'Doelstellingen', en: 'Objectives' },
  definition: {
    nl: 'Doelstellingen met een nulwaarde, een streefwaarde en een uiterste datum.',
    en: 'Objectives with a baseline, a target and a deadline.',
  },
  fact: 'objectives',
  sql: `SELECT count(*) AS value FROM objectives
        WHERE project_id = $1 AND num_nulls(baseline, target, deadline_date) = 0`,
});
