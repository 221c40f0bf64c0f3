import { factMetric } from './fact-metric.js';

export const criteriaAgreedMetric = factMetric({
  key: 'project.criteria_agreed',
  unit: 'ratio',
  title: { nl: 'Acceptatiecriteria afgestemd', en: 'Acceptance criteria agreed' },
  definition: {
    nl: 'Afgestemde acceptatiecriteria ÷ alle acceptatiecriteria; 0 zolang er geen zijn.',
    en: 'Acceptance criteria agreed ÷ all acceptance criteria; 0 as long as there are none.',
  },
  fact: 'acceptance_criteria',
  sql: `SELECT coalesce(count(agreed_date)::float8 / nullif(count(*), 0), 0) AS value,
               count(agreed_date) AS numerator, count(*) AS denominator,
               CASE WHEN count(*) = 0 THEN 'no-criteria' END AS reason
        FROM acceptance_criteria WHERE project_id = $1`,
});
