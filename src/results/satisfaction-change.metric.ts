import { context } from '../common/context.js';
import { startOfDay } from '../common/dates.js';
import type { Database } from '../database/database.js';
import type { Figures, Metric, Population } from '../metrics/metric.js';
import { notReleased } from './not-released.js';
import {
  isMeasured,
  type MeasuredSurvey,
  SATISFACTION_SCORES,
  satisfactionFigures,
} from './satisfaction-figures.js';
import { LEAST_THRESHOLD } from '../surveys/survey-kinds.js';

/** The figures say how many answered first and last, and the 90 % margin of the change. */
export const satisfactionChangeMetric: Metric = {
  key: 'aftercare.satisfaction_change',
  unit: 'score',
  basis: 'self_reported',
  definitionVersion: 1,
  title: { nl: 'Verandering in tevredenheid', en: 'Change of satisfaction' },
  definition: {
    nl: 'Laatste min eerste score van dezelfde vraag van dezelfde vragenlijst in dezelfde versie (CSAT, NPS, CES, SUS of UMUX-Lite), in enquêtes die op of na de dag van ingebruikname zijn gesloten; van vragenlijsten die twee keer zijn gevraagd die van de laatste meting. Hoger is beter, ook waar een lage score goed is. Getoond als beide scores getoond worden. Onbekend zonder dag van ingebruikname of tweede meting.',
    en: 'Last less first score of the same item of the same instrument in the same version (CSAT, NPS, CES, SUS or UMUX-Lite), in surveys closed on or after the day of going live; of instruments asked twice, the one of the last measurement. Higher is better, also where a low score is good. Shown when both scores are. Unknown without a day of going live or a second measurement.',
  },
  threshold: LEAST_THRESHOLD,
  released: true,
  async measure(population, { database }) {
    const [project] = await database.read<{ goLive: string | null }>(
      'SELECT go_live_date AS "goLive" FROM projects WHERE id = $1',
      [population.projectId],
    );
    if (!project?.goLive) return [{ value: null, reason: 'no-go-live-date' }];
    const since = startOfDay(project.goLive, context().zone);
    const surveys = await measuredSince(database, population, since);
    const change = satisfactionFigures(surveys);
    if (change) return [change];
    const lacking = { scores: SATISFACTION_SCORES, since };
    const unknown = await notReleased(database, population, lacking);
    return [isMeasured(surveys) && unknown.reason !== 'survey-open' ? ONCE : unknown];
  },
};

const ONCE: Figures = { value: null, reason: 'one-measurement' };

const measuredSince = (
  database: Database,
  { projectId, asOf }: Population,
  since: Date,
): Promise<MeasuredSurvey[]> =>
  database.read<MeasuredSurvey & Record<string, unknown>>(
    `SELECT survey.instrument_code AS instrument, (survey.instrument ->> 'version')::integer AS version,
            survey.opened_at AS "openedAt", survey.closed_at AS "closedAt", release.truth,
            release.published -> 'scores' AS published
     FROM survey_releases release JOIN surveys survey ON survey.id = release.survey_id
     WHERE survey.project_id = $1 AND release.released_at <= $2 AND release.released_at >= $3
     ORDER BY release.released_at, release.survey_id`,
    [projectId, asOf.at, since],
  );
