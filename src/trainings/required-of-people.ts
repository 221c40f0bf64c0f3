import type { PeopleQuery, Population } from '../metrics/metric.js';
import { audienceMemberships, DAY } from '../people/audience-members.js';

/**
 * Which course is required of whom in the project on `asOf`: the start of a query, with the tables
 * `required (course_id, audience_id)` and `needs (person_id, course_id)`. Its parameters are those of `audienceMemberships`.
 */
export function requiredOfPeople(population: Population): PeopleQuery {
  const { sql, parameters } = audienceMemberships(population);
  return {
    sql: `
      required AS (
        SELECT course_id, audience_id FROM required_courses
        WHERE project_id = $1::uuid AND (valid_from IS NULL OR valid_from <= ${DAY})
          AND ($2::uuid IS NULL OR audience_id IS NULL OR audience_id = $2)),
      needs AS (
        SELECT DISTINCT membership.person_id, required.course_id
        FROM (${sql}) membership
        JOIN required ON required.audience_id IS NULL OR required.audience_id = membership.audience_id)`,
    parameters,
  };
}
