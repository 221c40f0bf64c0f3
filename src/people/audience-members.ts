import type { AsOf } from '../common/as-of.js';
import type { PeopleQuery, Population } from '../metrics/metric.js';
import { departmentOnDay } from './department-on-day.js';

/**
 * Who is in which audience of the project on `asOf`, as a query of `audience_id` and `person_id`; somebody
 * in several audiences stands there several times. Every number about a project's people begins here.
 */
export function audienceMemberships({ projectId, audienceId, asOf }: Population): PeopleQuery {
  return {
    sql: memberships(CHOSEN),
    parameters: [projectId, audienceId ?? null, asOf.day, asOf.at],
  };
}

/** The people in the project's audiences on `asOf`, each once. */
export function audienceMembers(population: Population): PeopleQuery {
  const { sql, parameters } = audienceMemberships(population);
  return { sql: `SELECT DISTINCT person_id FROM (${sql}) membership`, parameters };
}

/** Parameters of the queries above, for what is built on them. */
export const DAY = '$3::date';
export const MOMENT = '$4::timestamptz';

/**
 * Who is in which of these audiences, of whatever projects, as a query like `audienceMemberships`; `$2` is
 * left to what is built on it.
 */
export function membershipsOf(
  audiences: readonly string[],
  second: unknown,
  { day, at }: AsOf,
): PeopleQuery {
  return {
    sql: memberships('audience.id = ANY($1::uuid[])'),
    parameters: [audiences, second, day, at],
  };
}

const CHOSEN = 'audience.project_id = $1::uuid AND ($2::uuid IS NULL OR audience.id = $2)';

const inForce = (row: string): string =>
  `${row}.valid_from <= ${DAY} AND (${row}.valid_to IS NULL OR ${row}.valid_to >= ${DAY})`;

/** The project's audiences without names that count on the day. */
export const HEAD_COUNTS = `SELECT audience.head_count FROM audiences audience
  WHERE ${CHOSEN} AND audience.kind = 'head_count' AND ${inForce('audience')}`;

/** Whom the organisation knows at the moment; who was erased since still counted then. */
export const KNOWN = `(person.erased_at IS NULL OR person.erased_at > ${MOMENT})`;

/** Whether a person with this id is known at the moment: few were ever erased, so they are looked up once for all. */
export const isKnown = (id: string): string =>
  `${id} NOT IN (SELECT person.id FROM people person WHERE person.erased_at <= ${MOMENT})`;

const memberships = (chosen: string): string => `
  SELECT audience.id AS audience_id, member.person_id
  FROM audiences audience JOIN audience_members member ON member.audience_id = audience.id
  WHERE ${chosen} AND audience.kind = 'people' AND member.superseded_at IS NULL
    AND ${inForce('member')} AND ${isKnown('member.person_id')}
  UNION ALL
  SELECT candidate.audience_id, candidate.person_id
  FROM (
    SELECT DISTINCT audience.id AS audience_id, audience.department, placed.person_id
    FROM audiences audience JOIN person_departments placed ON placed.department = audience.department
    WHERE ${chosen} AND audience.kind = 'department' AND ${inForce('audience')}
      AND placed.superseded_at IS NULL AND placed.valid_from <= ${DAY}) candidate
  CROSS JOIN LATERAL ${departmentOnDay('candidate.person_id', DAY)} placed_in
  WHERE placed_in.department = candidate.department AND ${isKnown('candidate.person_id')}
  UNION ALL
  SELECT audience.id, person.id
  FROM audiences audience CROSS JOIN people person
  WHERE ${chosen} AND audience.kind = 'everyone' AND ${inForce('audience')} AND ${KNOWN}`;
