import { context } from '../common/context.js';
import { requiredOfPeople } from '../courses/required-of-people.js';
import type { Instruments, PeopleQuery, Population, Together } from '../metrics/metric.js';
import { DAY, MOMENT } from '../people/audience-members.js';
import { exemptionInForce } from './exemption-in-force.js';
import { validRecordSql, validSinceSql } from './record-validity.js';

/**
 * How each person of the project stands with each course required of them on `asOf`: the start of a query,
 * with the tables of `requiredOfPeople`, and `standing` of `person_id`, `course_id`, `code`, `is_exempt`
 * and `covered`; who is exempt is not asked whether covered. Its last parameter is the organisation's zone.
 */
export function standingOfPeople(population: Population): PeopleQuery {
  const { sql, parameters } = requiredOfPeople(population);
  return {
    sql: `${sql},
      exempt AS MATERIALIZED (
        SELECT DISTINCT exemption.person_id, exemption.course_id
        FROM exemptions exemption
        WHERE exemption.course_id IN (SELECT course_id FROM required) AND ${exemptionInForce('exemption', DAY)}),
      recent AS MATERIALIZED (
        SELECT course.id AS course_id, ${validSinceSql('course', { day: DAY, zone: ZONE })} AS since
        FROM courses course WHERE course.id IN (SELECT course_id FROM required)),
      standing AS (
        SELECT needs.person_id, needs.course_id, needs.code, needs.is_exempt,
          NOT needs.is_exempt AND EXISTS (
            SELECT FROM training_records record
            WHERE record.course_id = needs.course_id AND record.person_id = needs.person_id
              AND ${validRecordSql('record', 'needs', { at: MOMENT, since: 'needs.since' })}) AS covered
        FROM (
          SELECT person_id, course_id, code, completion_rule, since,
            (person_id, course_id) IN (SELECT person_id, course_id FROM exempt) AS is_exempt
          FROM needs JOIN recent USING (course_id) ORDER BY course_id, person_id) needs)`,
    parameters: [...parameters, context().zone],
  };
}

/**
 * SQL of which courses each person needs, and which of those without exemption.
 * @param standing SQL name of the table of `standingOfPeople`, with what identifies a row of it in `by`
 */
export const coursesOfPeople = (standing: string, by = 'person_id'): string => `
  SELECT ${by}, array_agg(code ORDER BY code) AS groups,
    coalesce(array_agg(code ORDER BY code) FILTER (WHERE NOT is_exempt), '{}') AS counted
  FROM ${standing} GROUP BY ${by}`;

/** How many people need exactly the same courses. */
export async function needingTogether(
  population: Population,
  { database }: Instruments,
): Promise<Together[]> {
  const { sql, parameters } = standingOfPeople(population);
  return database.read<Together & Record<string, unknown>>(
    `WITH ${sql}
     SELECT groups, counted, count(*) AS people FROM (${coursesOfPeople('standing')}) needing GROUP BY 1, 2`,
    parameters,
  );
}

/** The zone comes after the parameters of the memberships. */
export const ZONE = '$5::text';
