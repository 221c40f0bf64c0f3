import type { Measurement } from '../metrics/measurement.js';
import { measurementOf } from '../metrics/measurement-of.js';
import type { Figures, Metric, PeopleQuery, Population, Split } from '../metrics/metric.js';
import { ratio } from '../metrics/metric.js';
import { DAY } from '../people/audience-members.js';
import { departmentOnDay } from '../people/department-on-day.js';
import { needingTogether, standingOfPeople } from './standing-of-people.js';

/** How many people of a group need something, have it, and are exempt. */
export interface CoverageCounts {
  group: string | null;
  covered: number;
  /** Without who is exempt. */
  required: number;
  exempt: number;
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
    const rows = await database.read<CoverageCounts & { asked?: boolean }>(
      `${sql} ${COUNTS[split ?? 'whole']}`,
      parameters,
    );
    return rows.map(({ asked, ...counts }) => figuresOf(counts, asked));
  },
  together: needingTogether,
  people(population) {
    const { sql, parameters } = coverage(population);
    return { sql: `${sql} SELECT person_id FROM members WHERE needy AND covered`, parameters };
  },
};

/** Counts as a measurement of training coverage. */
export const coverageMeasurement = (counts: CoverageCounts): Measurement =>
  measurementOf(trainingCoverageMetric, figuresOf(counts));

/**
 * SQL of how each person stands with all courses together.
 * @param standing SQL name of the table of `standingOfPeople`, or a part of it
 */
export const membersSql = (standing: string): string => `
  SELECT person_id, bool_or(is_exempt) AS is_exempt, count(*) FILTER (WHERE NOT is_exempt) > 0 AS needy,
    bool_and(is_exempt OR covered) AS covered
  FROM ${standing} GROUP BY person_id`;

/** SQL of the counts over rows of `membersSql`. */
export const MEMBER_COUNTS = `count(*) FILTER (WHERE needy AND covered) AS covered,
  count(*) FILTER (WHERE needy) AS required, count(*) FILTER (WHERE is_exempt) AS exempt`;

function coverage(population: Population): PeopleQuery {
  const { sql, parameters } = standingOfPeople(population);
  return { sql: `WITH ${sql}, members AS (${membersSql('standing')})`, parameters };
}

const COUNTS: Record<Split | 'whole', string> = {
  whole: `SELECT NULL AS "group", ${MEMBER_COUNTS}, EXISTS (SELECT FROM required) AS asked FROM members`,
  department: `SELECT coalesce(department, 'unknown') AS "group", ${MEMBER_COUNTS}
    FROM (SELECT members.*, ${departmentOnDay('members.person_id', DAY)} AS department FROM members) placed
    GROUP BY 1 ORDER BY 1`,
  course: `SELECT code AS "group", count(*) FILTER (WHERE covered) AS covered,
      count(*) FILTER (WHERE NOT is_exempt) AS required, count(*) FILTER (WHERE is_exempt) AS exempt
    FROM standing GROUP BY 1 ORDER BY 1`,
};

/** A group of which all are exempt is as large as those. */
const figuresOf = (
  { group, covered, required, exempt }: CoverageCounts,
  asked?: boolean,
): Figures => ({
  group,
  ...ratio(covered, required, reasonWithout(exempt, asked)),
  people: required === 0 ? exempt : required,
  figures: { exempt },
});

const reasonWithout = (exempt: number, asked: boolean | undefined): string =>
  asked === false ? 'no-required-course' : exempt > 0 ? 'all-waived' : 'no-population';
