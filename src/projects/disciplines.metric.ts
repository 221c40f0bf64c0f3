import { factMetric } from './fact-metric.js';

export const disciplinesMetric = factMetric({
  key: 'project.disciplines',
  title: { nl: 'Disciplines in het team', en: 'Disciplines on the team' },
  definition: {
    nl: 'Hoeveel van de drie disciplines data, IT en business in het team zitten.',
    en: 'How many of the three disciplines data, IT and business are on the team.',
  },
  fact: 'team',
  sql: `SELECT count(DISTINCT role) AS value, count(DISTINCT role) AS numerator, 3 AS denominator
        FROM team_members
        WHERE project_id = $1 AND role IN ('data_specialist', 'it_specialist', 'business_stakeholder')`,
});
