import { factMetric } from './fact-metric.js';

export const sponsorsMetric = factMetric({
  key: 'project.sponsors',
  title: { nl: 'Opdrachtgevers', en: 'Sponsors' },
  definition: {
    nl: 'Teamleden met de rol opdrachtgever.',
    en: 'Team members in the role of sponsor.',
  },
  fact: 'team',
  sql: `SELECT count(*) AS value FROM team_members WHERE project_id = $1 AND role = 'sponsor'`,
});
