import type { PeopleQuery, Population } from '../metrics/metric.js';
import { audienceMemberships, DAY, isKnown, MOMENT } from '../people/audience-members.js';
import { requiredOnDay } from './required-on-day.js';

/**
 * Which course is required of whom in the project on `asOf`: the start of a query, with the tables `membership`
 * (who is in which audience), `required` (which course of which audience or role) and `needs` (who needs which
 * course, with its code, rule and validity). Its parameters are those of `audienceMemberships`. Who has a role in
 * the team needs what is required of that role, also in no audience; of one audience only what is required of that
 * counts.
 */
export function requiredOfPeople(population: Population): PeopleQuery {
  const { sql, parameters } = audienceMemberships(population);
  return {
    sql: `
      required AS MATERIALIZED (
        SELECT asked.audience_id, asked.team_role, asked.course_id
        FROM required_courses asked
        WHERE ${requiredOnDay('asked', '$1::uuid', DAY)}
          AND ($2::uuid IS NULL OR asked.team_role IS NULL AND (asked.audience_id IS NULL OR asked.audience_id = $2))),
      membership AS (${sql}),
      asked_of AS (
        SELECT membership.person_id, required.course_id
        FROM membership JOIN required ON required.team_role IS NULL
          AND (required.audience_id IS NULL OR required.audience_id = membership.audience_id)
        UNION
        SELECT term.person_id, required.course_id
        FROM team_terms term JOIN required ON required.team_role = term.role
        WHERE term.project_id = $1::uuid AND term.started_at <= ${MOMENT}
          AND (term.ended_at IS NULL OR term.ended_at > ${MOMENT})
          AND ${isKnown('term.person_id')}),
      needs AS (
        SELECT asked_of.person_id, asked_of.course_id, course.code, course.completion_rule,
               course.validity_months, course.yearly_start
        FROM asked_of JOIN courses course ON course.id = asked_of.course_id)`,
    parameters,
  };
}
