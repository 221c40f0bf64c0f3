import { factMetric } from './fact-metric.js';

export const useCaseMetric = factMetric({
  key: 'project.use_case',
  title: { nl: 'Vraagstuk beschreven', en: 'Use case described' },
  definition: {
    nl: '1 als het concrete beleids- of uitvoeringsvraagstuk is beschreven, anders 0.',
    en: '1 when the concrete policy or execution problem is described, else 0.',
  },
  fact: 'project',
  sql: 'SELECT (use_case IS NOT NULL)::int AS value FROM projects WHERE id = $1',
});
