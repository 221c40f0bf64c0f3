import type { Database } from '../database/database.js';
import type { ImportTarget, Load } from '../imports/import-target.js';
import { itemKeys } from '../instruments/item-keys.js';
import { keepAnswers } from '../surveys/keep-answers.js';
import type { SurveyClosingService } from '../surveys/survey-closing.service.js';
import { answerWarnings } from './answer-warnings.js';
import { fileHash } from './file-hash.js';
import { OF_SURVEY, type OfSurvey, surveyFile, type SurveyFileSql } from './survey-file.js';
import { surveyToClose, waitingSurvey } from './waiting-survey.js';

/** What one respondent answered elsewhere. */
export interface SurveyResponseRow extends OfSurvey {
  /** Null: not said, or not asked. */
  department: string | null;
  /** JSON of the answers by item, in the order of the instrument. */
  answers: string;
  /** JSON of the remarks by item: apart, as they are kept. */
  remarks: string;
}

/**
 * The answers of a survey that was asked elsewhere: all of them at once, with the last batch, as its closing. Nobody's
 * place in the file is kept, neither are the ids of its rows.
 */
export const surveyResponsesTarget = (
  closing: SurveyClosingService,
): ImportTarget<SurveyResponseRow> => ({
  ...surveyFile(SQL),
  fields: {
    ...OF_SURVEY,
    department: 'text',
    answers: 'text',
    remarks: 'text',
  },
  tables: ['survey_responses'],

  async warnings(load, database) {
    const survey = await waitingSurvey(database, load);
    return survey ? answerWarnings(survey, await respondents(database, load)) : [];
  },

  async merge(load, _lines, database) {
    const survey = await surveyToClose(database, load);
    if (!survey) return;
    const isEnough = (await respondents(database, load)) >= survey.threshold;
    if (isEnough)
      await keepAnswers(
        database,
        survey.id,
        `SELECT department, answers::jsonb || remarks::jsonb AS answers FROM ${load.table} WHERE outcome IS NULL`,
        itemKeys(survey.instrument, 'text'),
      );
    await closing.release(survey, {
      source: load.source,
      // Of answers that are destroyed no trace is left, and a hash of few can be guessed.
      fileHash: isEnough ? await fileHash(database, SQL.parts(load.table)) : null,
    });
  },
});

const SQL: SurveyFileSql = {
  size: (table) => `SELECT count(*) AS size FROM ${table}`,
  parts: (table) => `
    SELECT jsonb_build_array(lower(department), answers::jsonb)::text AS said FROM ${table} WHERE answers IS NOT NULL
    UNION ALL
    SELECT jsonb_build_array(given.key, given.value)::text
    FROM ${table} CROSS JOIN LATERAL jsonb_each(remarks::jsonb) given WHERE remarks IS NOT NULL`,
};

async function respondents(database: Database, { table }: Load): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `SELECT count(*) AS count FROM ${table} WHERE outcome IS NULL`,
  );
  return row!.count;
}
