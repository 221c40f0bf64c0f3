import { NotFound } from '../common/errors.js';
import type { Database } from '../database/database.js';
import { refuseRows } from '../imports/check-rows.js';
import type { Lines, Load } from '../imports/import-target.js';
import type { ImportWarning } from '../imports/imports.texts.js';
import { fileFault } from '../tables/file-fault.js';
import { surveyConflict } from './survey-conflict.js';
import { Survey } from './survey.entity.js';

/** Most answers that one file may hold: so many come from no organisation. */
const MOST_ANSWERS = 1_000_000;

/** The survey in each row of a file of another tool's answers. */
export interface OfSurvey {
  surveyId: string;
  /** Whoever changes the survey after its file was read makes the rows mean something else. */
  surveyVersion: number;
}

/** SQL over the table of a file's rows. */
export interface SurveyFileSql {
  /** How many answers it holds, as one number. */
  size: (table: string) => string;
  /** What it says, a row with `said` for each part. The parts are no more than what is kept apart. */
  parts: (table: string) => string;
}

/**
 * Throws what forbids a file before it is taken in: a survey is asked here or elsewhere, and a closed one knows no
 * other file than its own.
 */
export async function admitFile(
  database: Database,
  surveyId: string,
  table: string,
  { size, parts }: SurveyFileSql,
): Promise<void> {
  const [file] = await database.read<{ size: number }>(size(table));
  if (file!.size > MOST_ANSWERS) throw tooManyAnswers();
  const [survey] = await database.read<Pick<Survey, 'status' | 'fileHash'>>(
    'SELECT status, file_hash AS "fileHash" FROM surveys WHERE id = $1',
    [surveyId],
  );
  if (!survey) throw NotFound.inBody('/options/surveyId');
  if (survey.status === 'draft') return;
  if (survey.status === 'open') throw surveyConflict('survey-asked-here');
  const { fileHash } = survey;
  if (fileHash === null || (await hashOf(database, parts(table))) !== fileHash)
    throw surveyConflict('survey-already-has-results');
}

/** SHA-256 of all that a file says, in whatever order; null when no row could be read. */
export async function hashOf(database: Database, parts: string): Promise<string | null> {
  const [file] = await database.read<{ hash: string | null }>(
    `SELECT encode(sha256(string_agg(part, ''::bytea ORDER BY part)), 'hex') AS hash
     FROM (SELECT sha256(convert_to(said, 'UTF8')) AS part FROM (${parts}) file) parts`,
  );
  return file!.hash;
}

/**
 * The survey that waits for a file, held until the transaction ends; undefined when it is no longer as it was when
 * the file was read.
 */
export async function waitingSurvey(
  database: Database,
  { table }: Pick<Load, 'table'>,
): Promise<Survey | undefined> {
  const told = await surveyOf(database, table);
  const survey = told && (await held(database, told.id));
  return survey?.status === 'draft' && survey.version === told?.version ? survey : undefined;
}

/**
 * Of a file whose survey no longer waits for it: its rows say nothing new when the survey was closed with the same
 * file, and are refused when another came first.
 */
export async function judgeLateFile(
  database: Database,
  load: Load,
  { parts }: SurveyFileSql,
): Promise<void> {
  const told = await surveyOf(database, load.table);
  if (!told) return;
  const survey = await held(database, told.id);
  const hash = survey?.fileHash ?? null;
  if (hash !== null && (await hashOf(database, parts(load.table))) === hash)
    await database.query(`UPDATE ${load.table} SET outcome = 'unchanged' WHERE outcome IS NULL`);
  else await refuseRows(database, load, 'surveyId', 'conflicting-record', 'true');
}

/**
 * The survey to close with what the file holds, once its last rows have come; undefined before, and when no row was
 * accepted.
 * @throws Conflict when it is no longer as it was when the file was read
 */
export async function surveyToClose(
  database: Database,
  { table }: Load,
  { to }: Lines,
): Promise<Survey | undefined> {
  const [more] = await database.query(`SELECT FROM ${table} WHERE line > $1 LIMIT 1`, [to]);
  if (more) return undefined;
  const [accepted] = await database.query(`SELECT FROM ${table} WHERE outcome IS NULL LIMIT 1`);
  if (!accepted) return undefined;
  const survey = await waitingSurvey(database, { table });
  if (!survey) throw surveyConflict('survey-already-has-results');
  return survey;
}

/** What somebody should know before so many answers close a survey. */
export function answerWarnings(
  { threshold, invitedElsewhere }: Pick<Survey, 'threshold' | 'invitedElsewhere'>,
  respondents: number,
): ImportWarning[] {
  if (respondents === 0) return [];
  if (respondents < threshold) return ['too-few-answers'];
  if (invitedElsewhere === null) return ['invited-unknown'];
  return respondents > invitedElsewhere ? ['more-than-invited'] : [];
}

async function surveyOf(
  database: Database,
  table: string,
): Promise<{ id: string; version: number } | undefined> {
  const [told] = await database.query<{ id: string; version: number }>(
    `SELECT survey_id AS id, survey_version::integer AS version FROM ${table}
     WHERE survey_id IS NOT NULL LIMIT 1`,
  );
  return told;
}

async function held(database: Database, id: string): Promise<Survey | undefined> {
  const [survey] = await database.repository(Survey).find({
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  return survey;
}

const tooManyAnswers = (): Error =>
  fileFault('too-many-answers', {
    nl: `Een bestand heeft hoogstens ${MOST_ANSWERS} antwoorden.`,
    en: `A file has at most ${MOST_ANSWERS} answers.`,
  });
