import { factMetric } from './fact-metric.js';

export const operationsOwnersMetric = factMetric({
  key: 'project.operations_owners',
  title: { nl: 'Eigenaren in beheer', en: 'Operations owners' },
  definition: {
    nl: 'Teamleden die de toepassing na het project in beheer hebben.',
    en: 'Team members who own the application in operations after the project.',
  },
  fact: 'team',
  sql: `SELECT count(*) AS value FROM team_members WHERE project_id = $1 AND role = 'operations_owner'`,
});
