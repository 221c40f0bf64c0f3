import type { Database } from '../database/database.js';
import type { InstrumentScore } from '../instruments/scores-of.js';
import type { Population } from '../metrics/metric.js';
import type { ReleasedScore } from '../releases/release.js';

export type ScoreName = InstrumentScore['name'];

/** When answers came in; a survey of another tool has only a closing. */
export interface AnsweringTime {
  openedAt: Date | null;
  closedAt: Date;
}

/** What one release says of some scores: of all respondents what is true, and what is shown, of departments too. */
export interface ReleasedScores extends AnsweringTime {
  truth: InstrumentScore[];
  published: ReleasedScore[];
}

/** The latest release on the moment with any of these scores. */
export async function latestScores(
  database: Database,
  { projectId, asOf }: Population,
  names: readonly ScoreName[],
): Promise<ReleasedScores | undefined> {
  const [latest] = await database.read<ReleasedScores & Record<string, unknown>>(
    `SELECT survey.opened_at AS "openedAt", survey.closed_at AS "closedAt", truth.scores AS truth,
            (SELECT coalesce(jsonb_agg(score ORDER BY place), '[]')
             FROM jsonb_array_elements(release.published -> 'scores') WITH ORDINALITY shown (score, place)
             WHERE score ->> 'name' = ANY ($3)) AS published
     FROM survey_releases release JOIN surveys survey ON survey.id = release.survey_id
     CROSS JOIN LATERAL (SELECT jsonb_agg(score) AS scores FROM jsonb_array_elements(release.truth) score
                         WHERE score ->> 'name' = ANY ($3)) truth
     WHERE survey.project_id = $1 AND release.released_at <= $2 AND truth.scores IS NOT NULL
     ORDER BY release.released_at DESC, release.survey_id DESC LIMIT 1`,
    [projectId, asOf.at, names],
  );
  return latest;
}

/** The period as an ISO 8601 interval. */
export const answeringWindow = ({ openedAt, closedAt }: AnsweringTime): string | null =>
  openedAt && `${openedAt.toISOString()}/${closedAt.toISOString()}`;
