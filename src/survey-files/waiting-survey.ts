import type { Database } from '../database/database.js';
import type { Load } from '../imports/import-target.js';
import { Survey } from '../surveys/survey.entity.js';
import { surveyFileConflict } from './survey-file-conflict.js';

/** The survey as a file's rows name it; `survey` is held until the transaction ends, if it is still there. */
interface NamedSurvey {
  /** Which version of it the rows mean. */
  version: number;
  survey: Survey | undefined;
}

/** Undefined when no row could be read. */
export async function holdSurvey(
  database: Database,
  { table }: Pick<Load, 'table'>,
): Promise<NamedSurvey | undefined> {
  const [told] = await database.query<{ id: string; version: number }>(
    `SELECT survey_id AS id, survey_version::integer AS version FROM ${table}
     WHERE survey_id IS NOT NULL LIMIT 1`,
  );
  if (!told) return undefined;
  const [survey] = await database.repository(Survey).find({
    where: { id: told.id },
    lock: { mode: 'pessimistic_write' },
  });
  return { version: told.version, survey };
}

/**
 * The survey that waits for a file, held until the transaction ends; undefined when it is no longer as it was when
 * the file was read.
 */
export async function waitingSurvey(
  database: Database,
  load: Pick<Load, 'table'>,
): Promise<Survey | undefined> {
  const named = await holdSurvey(database, load);
  return named?.survey?.status === 'draft' && named.survey.version === named.version
    ? named.survey
    : undefined;
}

/**
 * The survey to close with what a file holds; undefined when no row was accepted.
 * @throws Conflict when it is no longer as it was when the file was read
 */
export async function surveyToClose(
  database: Database,
  { table }: Pick<Load, 'table'>,
): Promise<Survey | undefined> {
  const [accepted] = await database.query(`SELECT FROM ${table} WHERE outcome IS NULL LIMIT 1`);
  if (!accepted) return undefined;
  const survey = await waitingSurvey(database, { table });
  if (!survey) throw surveyFileConflict('survey-already-has-results');
  return survey;
}
