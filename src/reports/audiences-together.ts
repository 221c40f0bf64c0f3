import type { AsOf } from '../common/as-of.js';
import type { Database } from '../database/database.js';
import { DAY, membershipsOf } from '../people/audience-members.js';
import { exemptionInForce } from '../trainings/exemption-in-force.js';

/** How many people are in exactly these audiences, and exempt from exactly these courses. */
export interface AudiencesTogether {
  audiences: string[];
  /** Codes. */
  exempt: string[];
  people: number;
}

/** How the audiences share people, and who of them is exempt from which of the courses. */
export function audiencesTogether(
  database: Database,
  audiences: readonly string[],
  courses: readonly string[],
  when: AsOf,
): Promise<AudiencesTogether[]> {
  const { sql, parameters } = membershipsOf(audiences, courses, when);
  return database.read<AudiencesTogether & Record<string, unknown>>(
    `WITH placed AS (
       SELECT person_id, array_agg(DISTINCT audience_id::text ORDER BY audience_id::text) AS audiences
       FROM (${sql}) membership GROUP BY person_id),
     exempted AS (
       SELECT exemption.person_id, array_agg(DISTINCT course.code ORDER BY course.code) AS exempt
       FROM exemptions exemption JOIN courses course ON course.id = exemption.course_id
       WHERE course.code = ANY($2::text[]) AND ${exemptionInForce('exemption', DAY)}
       GROUP BY exemption.person_id)
     SELECT audiences, coalesce(exempt, '{}') AS exempt, count(*) AS people
     FROM placed LEFT JOIN exempted USING (person_id) GROUP BY 1, 2`,
    parameters,
  );
}
