import { context } from '../common/context.js';
import type { Figures, Metric, PeopleQuery, Population, Split } from '../metrics/metric.js';
import { ratio } from '../metrics/metric.js';
import { DAY, MOMENT } from '../people/audience-members.js';
import { departmentOnDay } from '../people/department-on-day.js';
import { validRecordSql } from './record-validity.js';
import { requiredOfPeople } from '../courses/required-of-people.js';

interface Counts {
  group: string | null;
  covered: number;
  required: number;
}

/** Members with a valid record for every course required of them ÷ members of whom a course is required. */
export const trainingCoverageMetric: Metric = {
  key: 'training.coverage',
  unit: 'ratio',
  basis: 'named',
  definitionVersion: 1,
  title: { nl: 'Getrainde doelgroep', en: 'Training coverage' },
  definition: {
    nl: 'Leden op de peildatum met een geldige registratie voor elke cursus die van hen gevraagd wordt ÷ leden van wie een cursus gevraagd wordt; per cursus: van die cursus alleen. Onbekend zonder verplichte cursus.',
    en: 'Members on the day with a valid record for every course required of them ÷ members of whom a course is required; by course: of that course alone. Unknown without a required course.',
  },
  splits: ['department', 'course'],
  threshold: 10,
  async measure(population, { database }, split) {
    const { sql, parameters } = coverage(population);
    const rows = await database.read<Counts & Record<string, unknown>>(
      `${sql} ${COUNTS[split ?? 'whole']}`,
      parameters,
    );
    return rows.map(figuresOf);
  },
  people(population) {
    const { sql, parameters } = coverage(population);
    return { sql: `${sql} SELECT person_id FROM members WHERE covered`, parameters };
  },
};

function coverage(population: Population): PeopleQuery {
  const { sql, parameters } = requiredOfPeople(population);
  return {
    sql: `WITH ${sql},
      taken AS (
        SELECT needs.person_id, needs.code, EXISTS (
          SELECT FROM training_records record
          WHERE record.course_id = needs.course_id AND record.person_id = needs.person_id
            AND ${validRecordSql('record', 'needs', ON)}) AS covered
        FROM needs),
      members AS (
        SELECT person_id, bool_and(covered) AS covered FROM taken GROUP BY person_id)`,
    parameters: [...parameters, context().zone],
  };
}

/** The zone comes after the parameters of the memberships. */
const ON = { at: MOMENT, day: DAY, zone: '$5::text' };

const COUNTS: Record<Split | 'whole', string> = {
  whole: `SELECT NULL AS "group", count(*) FILTER (WHERE covered) AS covered, count(*) AS required,
      EXISTS (SELECT FROM required) AS asked
    FROM members`,
  department: `SELECT coalesce(department, 'unknown') AS "group",
      count(*) FILTER (WHERE covered) AS covered, count(*) AS required
    FROM (SELECT covered, ${departmentOnDay('members.person_id', DAY)} AS department FROM members) placed
    GROUP BY 1 ORDER BY 1`,
  course: `SELECT code AS "group", count(*) FILTER (WHERE covered) AS covered, count(*) AS required
    FROM taken GROUP BY 1 ORDER BY 1`,
};

const figuresOf = ({ group, covered, required, asked }: Counts & { asked?: boolean }): Figures => ({
  group,
  ...ratio(covered, required, asked === false ? 'no-required-course' : 'no-population'),
});
