import { factMetric } from './fact-metric.js';

export const goLiveDateMetric = factMetric({
  key: 'project.go_live_date',
  title: { nl: 'Datum van ingebruikname bekend', en: 'Go-live date known' },
  definition: {
    nl: '1 als de datum van ingebruikname is vastgelegd, anders 0.',
    en: '1 when the go-live date is set, else 0.',
  },
  fact: 'project',
  sql: 'SELECT (go_live_date IS NOT NULL)::int AS value FROM projects WHERE id = $1',
});
