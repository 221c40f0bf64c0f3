import type { Database } from '../database/database.js';

/**
 * Stores the answers to a survey in random order: the remarks apart from the rest, each in an order of its own.
 * @param from SQL of rows with `department` and `answers`
 * @param openItems keys of the items that ask a remark
 */
export async function keepAnswers(
  database: Database,
  surveyId: string,
  from: string,
  openItems: readonly string[],
): Promise<void> {
  await database.query(
    `INSERT INTO survey_responses (id, survey_id, department, answers)
     SELECT gen_random_uuid(), $1, department, answers - $2::text[]
     FROM (SELECT department, answers FROM (${from}) given ORDER BY gen_random_uuid()) shuffled`,
    [surveyId, openItems],
  );
  await database.query(
    `INSERT INTO survey_comments (id, survey_id, item, text)
     SELECT gen_random_uuid(), $1, item, text
     FROM (SELECT given.key AS item, given.value AS text
           FROM (${from}) response CROSS JOIN LATERAL jsonb_each_text(response.answers) given
           WHERE given.key = ANY ($2::text[]) ORDER BY gen_random_uuid()) shuffled`,
    [surveyId, openItems],
  );
}
