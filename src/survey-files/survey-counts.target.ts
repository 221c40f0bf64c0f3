import type { Database } from '../database/database.js';
import { markDuplicates } from '../imports/check-rows.js';
import type { ImportTarget, Load } from '../imports/import-target.js';
import type { AnswerCount, AnswerCounts } from '../releases/answer-counts.js';
import { pointsAsNumbers } from '../surveys/points-as-numbers.js';
import { answerWarnings } from './answer-warnings.js';
import { countedRespondents } from './counted-respondents.js';
import type { SurveyClosingService } from '../surveys/survey-closing.service.js';
import type { Survey } from '../surveys/survey.entity.js';
import { fileHash } from './file-hash.js';
import { OF_SURVEY, type OfSurvey, surveyFile, type SurveyFileSql } from './survey-file.js';
import { surveyToClose, waitingSurvey } from './waiting-survey.js';

/** How often one answer was given elsewhere. */
export interface SurveyCountRow extends OfSurvey {
  /** Null: not said. Also where the survey is not broken down: there counts of departments add up. */
  department: string | null;
  item: string;
  /** A point of the scale or the key of a choice. */
  value: string;
  count: number;
}

/**
 * The answers of a survey that was asked elsewhere and comes as counts: published as they would be at closing, and not
 * stored. A count that can't be read makes all of them wrong, so then nothing is.
 */
export const surveyCountsTarget = (
  closing: SurveyClosingService,
): ImportTarget<SurveyCountRow> => ({
  ...surveyFile(SQL, judgeTogether),
  fields: {
    ...OF_SURVEY,
    department: 'text',
    item: 'text',
    value: 'text',
    count: 'numeric',
  },
  tables: ['survey_releases'],

  async warnings(load, database) {
    const survey = await waitingSurvey(database, load);
    if (!survey) return [];
    const [refused] = await database.query(
      `SELECT FROM ${load.table} WHERE outcome = 'refused' LIMIT 1`,
    );
    if (refused) return ['counts-incomplete'];
    return answerWarnings(survey, sumOf(await countsOf(database, load, survey)));
  },

  async merge(load, _lines, database) {
    const survey = await surveyToClose(database, load);
    if (!survey) return;
    const counts = await countsOf(database, load, survey);
    const isEnough = sumOf(counts) >= survey.threshold;
    await closing.release(survey, {
      source: load.source,
      fileHash: isEnough ? await fileHash(database, SQL.parts(load.table)) : null,
      counts: isEnough ? counts : { respondents: [], answers: [] },
    });
  },
});

const SQL: SurveyFileSql = {
  size: (table) => `SELECT coalesce(sum(count), 0)::bigint AS size FROM ${table}`,
  parts: (table) => `
    SELECT jsonb_build_array(lower(department), item, value, count)::text AS said FROM ${table} WHERE item IS NOT NULL`,
};

async function judgeTogether(load: Load, database: Database): Promise<void> {
  await markDuplicates(database, load, {
    key: [`coalesce(s.department, '')`, 's.item', 's.value'],
    content: ['s.count'],
    field: 'count',
  });
  await database.query(
    `UPDATE ${load.table} SET outcome = 'incomplete'
     WHERE outcome IS NULL AND EXISTS (SELECT FROM ${load.table} WHERE outcome = 'refused')`,
  );
}

async function countsOf(
  database: Database,
  { table }: Load,
  { instrument, breakdown }: Pick<Survey, 'instrument' | 'breakdown'>,
): Promise<AnswerCounts> {
  const rows = await database.query<AnswerCount & { value: string }>(
    `SELECT CASE WHEN $1 THEN department END AS department, item, value, sum(count)::bigint AS count
     FROM ${table} WHERE outcome IS NULL GROUP BY 1, 2, 3 HAVING sum(count) > 0`,
    [breakdown === 'department'],
  );
  const answers = pointsAsNumbers(instrument, rows);
  return { respondents: countedRespondents(instrument, answers), answers };
}

const sumOf = ({ respondents }: AnswerCounts): number =>
  respondents.reduce((sum, { count }) => sum + count, 0);
