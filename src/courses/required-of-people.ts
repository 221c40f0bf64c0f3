import type { PeopleQuery, Population } from '../metrics/metric.js';
import { audienceMemberships, DAY } from '../people/audience-members.js';

/**
 * Which course is required of whom in the project on `asOf`: the start of a query, with the tables `required`
 * and `needs`, both with `code`, `completion_rule` and `validity_months` of the course. Its parameters are
 * those of `audienceMemberships`.
 */
export function requiredOfPeople(population: Population): PeopleQuery {
  const { sql, parameters } = audienceMemberships(population);
  return {
    sql: `
      required AS MATERIALIZED (
        SELECT asked.audience_id, asked.course_id, course.code, course.completion_rule, course.validity_months
        FROM required_courses asked JOIN courses course ON course.id = asked.course_id
        WHERE asked.project_id = $1::uuid AND (asked.valid_from IS NULL OR asked.valid_from <= ${DAY})
          AND ($2::uuid IS NULL OR asked.audience_id IS NULL OR asked.audience_id = $2)),
      needs AS MATERIALIZED (
        SELECT DISTINCT membership.person_id, required.course_id, required.code,
               required.completion_rule, required.validity_months
        FROM (${sql}) membership
        JOIN required ON required.audience_id IS NULL OR required.audience_id = membership.audience_id)`,
    parameters,
  };
}
