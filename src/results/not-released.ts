import type { Database } from '../database/database.js';
import type { Figures, Population } from '../metrics/metric.js';
import type { ScoreName } from './released-scores.js';
import type { SurveyMoment } from '../surveys/survey-kinds.js';

/** Of which survey a release is lacking; of any, when nothing is named. */
export interface Lacking {
  moment?: SurveyMoment;
  scores?: readonly ScoreName[];
  /** Of those that were closed before, none is meant. */
  since?: Date;
}

/**
 * Why it is unknown: such a survey is open (`survey-open`), too few answered it (`too-few-answers`), or there is none
 * (`no-release`).
 */
export async function notReleased(
  database: Database,
  { projectId, asOf }: Population,
  { moment, scores, since }: Lacking,
): Promise<Figures> {
  const [held] = await database.read<{ isOpen: boolean | null; isClosed: boolean | null }>(
    `SELECT bool_or(closed_at IS NULL OR closed_at > $2) AS "isOpen", bool_or(closed_at <= $2) AS "isClosed"
     FROM surveys
     WHERE project_id = $1 AND least(opened_at, closed_at) <= $2 AND ($3::text IS NULL OR moment = $3)
       AND ($5::timestamptz IS NULL OR closed_at IS NULL OR closed_at >= $5)
       AND ($4::text[] IS NULL OR instrument ->> 'kind' = ANY ($4) OR EXISTS (
         SELECT FROM jsonb_array_elements(instrument -> 'items') item WHERE item ->> 'score' = ANY ($4)))`,
    [projectId, asOf.at, moment ?? null, scores ?? null, since ?? null],
  );
  const reason = held!.isOpen ? 'survey-open' : held!.isClosed ? 'too-few-answers' : 'no-release';
  return { value: null, reason };
}
