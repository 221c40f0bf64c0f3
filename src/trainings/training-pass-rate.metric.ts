import type { Metric, Split, Together } from '../metrics/metric.js';
import { ratio } from '../metrics/metric.js';
import { DAY, MOMENT } from '../people/audience-members.js';
import { departmentOnDay } from '../people/department-on-day.js';
import { requiredOfPeople } from '../courses/required-of-people.js';

/** Results passed ÷ results passed or failed, of the courses required of the project's people. */
export const trainingPassRateMetric: Metric = {
  key: 'training.pass_rate',
  unit: 'ratio',
  basis: 'named',
  definitionVersion: 1,
  title: { nl: 'Geslaagd', en: 'Pass rate' },
  definition: {
    nl: 'Geslaagd ÷ (geslaagd + gezakt): de uitslagen tot de peildatum van de leden, voor de cursussen die van hen gevraagd worden. Onbekend zonder uitslag.',
    en: 'Passed ÷ (passed + failed): the results of the members up to the day, for the courses required of them. Unknown without a result.',
  },
  splits: ['department', 'course'],
  threshold: 10,
  async measure(population, { database }, split) {
    const { sql, parameters } = requiredOfPeople(population);
    const rows = await database.read<{
      group: string | null;
      passed: number;
      results: number;
      people: number;
      asked: boolean;
    }>(
      `WITH ${sql}, ${RESULTS}
       SELECT ${GROUP[split ?? 'whole']} AS "group", coalesce(sum(passed), 0)::bigint AS passed,
              coalesce(sum(given), 0)::bigint AS results,
              count(DISTINCT person_id) FILTER (WHERE given > 0) AS people, EXISTS (SELECT FROM required) AS asked
       FROM results ${split ? 'GROUP BY 1 ORDER BY 1' : ''}`,
      parameters,
    );
    return rows.map(({ group, passed, results, people, asked }) => ({
      group,
      people,
      ...ratio(passed, results, asked ? 'no-result' : 'no-required-course'),
    }));
  },
  async together(population, { database }) {
    const { sql, parameters } = requiredOfPeople(population);
    return database.read<Together & Record<string, unknown>>(
      `WITH ${sql}, ${RESULTS}
       SELECT groups, groups AS counted, count(*) AS people
       FROM (SELECT array_agg(code ORDER BY code) AS groups FROM results WHERE given > 0 GROUP BY person_id) taking
       GROUP BY 1`,
      parameters,
    );
  },
};

const RESULTS = `results AS (
  SELECT needs.person_id, needs.code, result.passed, result.given
  FROM needs CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE record.status = 'passed') AS passed, count(*) AS given
    FROM training_records record
    WHERE record.course_id = needs.course_id AND record.person_id = needs.person_id
      AND record.superseded_at IS NULL AND record.status IN ('passed', 'failed')
      AND record.completed_at <= ${MOMENT}) result)`;

const GROUP: Record<Split | 'whole', string> = {
  whole: 'NULL',
  department: `coalesce(${departmentOnDay('results.person_id', DAY)}, 'unknown')`,
  course: 'code',
};
