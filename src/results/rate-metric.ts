import type { Text } from '../common/text.js';
import type { Database } from '../database/database.js';
import type { Metric, Population } from '../metrics/metric.js';
import { notReleased } from './not-released.js';
import { type Answered, rateFigures } from './rate-figures.js';
import { LEAST_THRESHOLD, type SurveyMoment } from '../surveys/survey-kinds.js';

interface RateMetric {
  key: string;
  title: Text;
  definition: Text;
  /** Absent: of any. */
  moment?: SurveyMoment;
}

/** The response of the project's latest release, or of that of one moment. */
export const rateMetric = ({ moment, ...about }: RateMetric): Metric => ({
  ...about,
  unit: 'ratio',
  basis: 'aggregate',
  definitionVersion: 1,
  threshold: LEAST_THRESHOLD,
  released: true,
  async measure(population, { database }) {
    const latest = await latestAnswered(database, population, moment);
    return [latest ? rateFigures(latest) : await notReleased(database, population, { moment })];
  },
});

async function latestAnswered(
  database: Database,
  { projectId, asOf }: Population,
  moment?: SurveyMoment,
): Promise<Answered | undefined> {
  const [latest] = await database.read<Answered & Record<string, unknown>>(
    `SELECT release.responses, release.invited, survey.opened_at AS "openedAt", survey.closed_at AS "closedAt"
     FROM survey_releases release JOIN surveys survey ON survey.id = release.survey_id
     WHERE survey.project_id = $1 AND release.released_at <= $2 AND ($3::text IS NULL OR survey.moment = $3)
     ORDER BY release.released_at DESC, release.survey_id DESC LIMIT 1`,
    [projectId, asOf.at, moment ?? null],
  );
  return latest;
}
