import { requiredOfPeople } from '../courses/required-of-people.js';
import type { PeopleQuery, Population } from '../metrics/metric.js';
import { MOMENT } from '../people/audience-members.js';

/** SQL of whether a session is for the people of the project $1. */
export const isForProject = (session: string): string =>
  `(${session}.project_id IS NULL OR ${session}.project_id = $1::uuid)`;

/**
 * The places that the project's people had on `asOf`, in sessions of the project or of a course it requires:
 * the start of a query, with the tables of `requiredOfPeople`, and `places` of `person_id`, `course_id` and
 * `status` with what is needed of the course. Its parameters are those of `audienceMemberships`.
 */
export function placesOfPeople(population: Population): PeopleQuery {
  const { sql, parameters } = requiredOfPeople(population);
  return {
    sql: `${sql},
      places AS MATERIALIZED (
        SELECT enrolment.person_id, session.course_id, change.status, course.code, course.completion_rule,
               course.validity_months, course.yearly_start
        FROM sessions session
        JOIN courses course ON course.id = session.course_id
        JOIN enrolments enrolment ON enrolment.session_id = session.id
        JOIN enrolment_changes change ON change.enrolment_id = enrolment.id
          AND change.recorded_at <= ${MOMENT} AND (change.superseded_at IS NULL OR change.superseded_at > ${MOMENT})
        WHERE (session.project_id = $1::uuid
            OR session.project_id IS NULL AND session.course_id IN (SELECT course_id FROM required))
          AND enrolment.person_id IN (SELECT person_id FROM membership))`,
    parameters,
  };
}
