import { factMetric } from './fact-metric.js';

export const criteriaJudgedMetric = factMetric({
  key: 'project.criteria_judged',
  title: { nl: 'Acceptatiecriteria gehaald', en: 'Acceptance criteria met' },
  definition: {
    nl: '1 als elk acceptatiecriterium is beoordeeld en gehaald, anders 0; de teller is wat is gehaald.',
    en: '1 when every acceptance criterion is judged and met, else 0; the numerator is what is met.',
  },
  fact: 'acceptance_criteria',
  sql: `SELECT (count(*) > 0 AND count(*) = count(*) FILTER (WHERE verdict = 'met'))::int AS value,
               count(*) FILTER (WHERE verdict = 'met') AS numerator, count(*) AS denominator,
               CASE WHEN count(*) = 0 THEN 'no-criteria' END AS reason
        FROM acceptance_criteria WHERE project_id = $1`,
});
