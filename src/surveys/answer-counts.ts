import type { Database } from '../database/database.js';
import type { Answers } from '../instruments/answers.js';
import { pointsOf } from '../instruments/points-of.js';
import { hasWholePoints } from '../instruments/whole-points.js';
import type { AnswerCount, AnswerCounts } from '../releases/answer-counts.js';
import { pointsAsNumbers } from './points-as-numbers.js';
import type { Survey } from './survey.entity.js';

/** How often each answer was given, counted by the database. */
export async function answerCounts(
  database: Database,
  { id, instrument, breakdown }: Pick<Survey, 'id' | 'instrument' | 'breakdown'>,
): Promise<AnswerCounts> {
  const of = [id, breakdown === 'department'];
  const respondents = await database.query<AnswerCounts['respondents'][number]>(
    `SELECT CASE WHEN $2 THEN department END AS department, count(*) AS count
     FROM survey_responses WHERE survey_id = $1 GROUP BY 1`,
    of,
  );
  const rows = await database.query<AnswerCount & { value: string }>(
    `SELECT CASE WHEN $2 THEN response.department END AS department, given.key AS item, one.value, count(*) AS count
     FROM survey_responses response CROSS JOIN LATERAL jsonb_each(response.answers) given
     CROSS JOIN LATERAL jsonb_array_elements_text(
       CASE jsonb_typeof(given.value) WHEN 'array' THEN given.value ELSE jsonb_build_array(given.value) END) one
     WHERE response.survey_id = $1 GROUP BY 1, 2, 3`,
    of,
  );
  return {
    respondents,
    answers: [
      ...pointsAsNumbers(instrument, rows),
      ...(await wholePoints(database, instrument, of)),
    ],
  };
}

/** The points of each respondent over the whole instrument, where it has them. */
async function wholePoints(
  database: Database,
  instrument: Survey['instrument'],
  of: unknown[],
): Promise<AnswerCount[]> {
  if (!hasWholePoints(instrument.kind)) return [];
  const patterns = await database.query<{
    department: string | null;
    answers: Answers;
    count: number;
  }>(
    `SELECT CASE WHEN $2 THEN department END AS department, answers, count(*) AS count
     FROM survey_responses WHERE survey_id = $1 GROUP BY 1, 2`,
    of,
  );
  return patterns.flatMap(({ department, answers, count }) => {
    const value = pointsOf(instrument, answers);
    return value === null ? [] : [{ department, item: null, value, count }];
  });
}
