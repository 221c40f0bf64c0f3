import type { Figures, Metric, PeopleQuery, Population, Split } from '../metrics/metric.js';
import { ratio } from '../metrics/metric.js';
import { DAY } from '../people/audience-members.js';
import { departmentOnDay } from '../people/department-on-day.js';
import { standingOfPeople } from './standing-of-people.js';

interface Counts {
  group: string | null;
  covered: number;
  required: number;
  waived: number;
  asked?: boolean;
}

/** Members with a valid record for every course required of them ÷ members of whom a course is required. */
export const trainingCoverageMetric: Metric = {
  key: 'training.coverage',
  unit: 'ratio',
  basis: 'named',
  definitionVersion: 1,
  title: { nl: 'Getrainde doelgroep', en: 'Training coverage' },
  definition: {
    nl: 'Leden op de peildatum met een geldige registratie voor elke cursus die van hen gevraagd wordt ÷ leden van wie een cursus gevraagd wordt; per cursus: van die cursus alleen. Wie voor een cursus is vrijgesteld, heeft die niet nodig; wie niets meer nodig heeft, telt niet mee. Onbekend zonder verplichte cursus.',
    en: 'Members on the day with a valid record for every course required of them ÷ members of whom a course is required; by course: of that course alone. Who is exempt from a course does not need it; who needs nothing any more does not count. Unknown without a required course.',
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
    return { sql: `${sql} SELECT person_id FROM members WHERE needy AND covered`, parameters };
  },
};

function coverage(population: Population): PeopleQuery {
  const { sql, parameters } = standingOfPeople(population);
  return {
    sql: `WITH ${sql},
      members AS (
        SELECT person_id, bool_or(waived) AS waived, count(*) FILTER (WHERE NOT waived) > 0 AS needy,
          bool_and(waived OR covered) AS covered
        FROM standing GROUP BY person_id)`,
    parameters,
  };
}

const SUMS = `count(*) FILTER (WHERE needy AND covered) AS covered, count(*) FILTER (WHERE needy) AS required,
  count(*) FILTER (WHERE waived) AS waived`;

const COUNTS: Record<Split | 'whole', string> = {
  whole: `SELECT NULL AS "group", ${SUMS}, EXISTS (SELECT FROM required) AS asked FROM members`,
  department: `SELECT coalesce(department, 'unknown') AS "group", ${SUMS}
    FROM (SELECT members.*, ${departmentOnDay('members.person_id', DAY)} AS department FROM members) placed
    GROUP BY 1 ORDER BY 1`,
  course: `SELECT code AS "group", count(*) FILTER (WHERE covered) AS covered,
      count(*) FILTER (WHERE NOT waived) AS required, count(*) FILTER (WHERE waived) AS waived
    FROM standing GROUP BY 1 ORDER BY 1`,
};

const figuresOf = ({ group, covered, required, waived, asked }: Counts): Figures => ({
  group,
  ...ratio(covered, required, reasonWithout(waived, asked)),
  figures: { waived },
});

const reasonWithout = (waived: number, asked: boolean | undefined): string =>
  asked === false ? 'no-required-course' : waived > 0 ? 'all-waived' : 'no-population';
