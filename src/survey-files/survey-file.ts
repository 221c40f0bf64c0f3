import { NotFound } from '../common/errors.js';
import type { Database } from '../database/database.js';
import { refuseRows } from '../imports/check-rows.js';
import type { ImportTarget, Load } from '../imports/import-target.js';
import type { Survey } from '../surveys/survey.entity.js';
import { fileHash } from './file-hash.js';
import { limitAnswers, limitDepartments } from './file-limit.js';
import { surveyFileConflict } from './survey-file-conflict.js';
import { surveyOption } from './survey-option.js';
import { holdSurvey, waitingSurvey } from './waiting-survey.js';

/** The survey in each row of a file of another tool's answers. */
export interface OfSurvey {
  surveyId: string;
  /** Whoever changes the survey after its file was read makes the rows mean something else. */
  surveyVersion: number;
}

export const OF_SURVEY = { surveyId: 'uuid', surveyVersion: 'numeric' } as const;

/** SQL over the table of a file's rows. */
export interface SurveyFileSql {
  /** How many answers it holds, as one number. */
  size: (table: string) => string;
  /**
   * What it says, a row with `said` for each part. The parts are no more than what is kept apart, and departments are
   * in small letters: which spelling of one comes first follows from the order.
   */
  parts: (table: string) => string;
}

/**
 * What holds of every file that closes a survey.
 * @param judge of a file whose survey waits for it: what can be told of all its rows together
 */
export const surveyFile = (
  { size, parts }: SurveyFileSql,
  judge: (load: Load, database: Database) => Promise<void> = () => Promise.resolve(),
) =>
  ({
    permission: 'surveys',
    named: { surveyId: surveyOption },
    found: {},
    mergesAtOnce: true,

    async admit(table, { surveyId }, database) {
      await limitAnswers(database, size(table));
      await limitDepartments(database, table);
      await admitResults(database, surveyId!, parts(table));
    },

    async check(load, database) {
      if (await waitingSurvey(database, load)) await judge(load, database);
      else await judgeLateFile(database, load, parts(load.table));
    },
  }) satisfies Partial<ImportTarget>;

/** A survey is asked here or elsewhere, and a closed one knows no other file than its own. */
async function admitResults(database: Database, surveyId: string, parts: string): Promise<void> {
  const [survey] = await database.read<Pick<Survey, 'status' | 'fileHash'>>(
    'SELECT status, file_hash AS "fileHash" FROM surveys WHERE id = $1',
    [surveyId],
  );
  if (!survey) throw NotFound.inBody('/options/surveyId');
  if (survey.status === 'draft') return;
  if (survey.status === 'open') throw surveyFileConflict('survey-asked-here');
  if (!(await isFileOf(database, survey, parts)))
    throw surveyFileConflict('survey-already-has-results');
}

/**
 * Of a file whose survey no longer waits for it: its rows say nothing new when the survey was closed with the same
 * file, and are refused when another came first.
 */
async function judgeLateFile(database: Database, load: Load, parts: string): Promise<void> {
  const named = await holdSurvey(database, load);
  if (!named) return;
  if (named.survey && (await isFileOf(database, named.survey, parts)))
    await database.query(`UPDATE ${load.table} SET outcome = 'unchanged' WHERE outcome IS NULL`);
  else await refuseRows(database, load, 'surveyId', 'conflicting-record', 'true');
}

const isFileOf = async (
  database: Database,
  { fileHash: known }: Pick<Survey, 'fileHash'>,
  parts: string,
): Promise<boolean> => known !== null && (await fileHash(database, parts)) === known;
