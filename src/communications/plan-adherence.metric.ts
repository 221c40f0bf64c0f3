import type { Metric } from '../metrics/metric.js';
import { ratio } from '../metrics/metric.js';

/** Sent no later than planned + 1 day ÷ planned up to the moment, cancelled ones apart. */
export const planAdherenceMetric: Metric = {
  key: 'communication.plan_adherence',
  unit: 'ratio',
  basis: 'register',
  definitionVersion: 1,
  title: { nl: 'Op tijd verstuurd', en: 'Sent on time' },
  definition: {
    nl: 'Berichten die uiterlijk een dag na hun geplande moment verstuurd zijn ÷ berichten die tot en met de peildatum gepland stonden, zoals het plan toen was; geannuleerde tellen niet mee. Onbekend als niets gepland stond.',
    en: 'Messages sent no later than a day after their planned moment ÷ messages planned up to and including the day, as the plan was then; cancelled ones do not count. Unknown when nothing was planned.',
  },
  async measure({ projectId, asOf }, { database }) {
    const [row] = await database.read<{ onTime: number; planned: number }>(
      `SELECT count(*) AS planned, count(*) FILTER (WHERE communication.sent_at <= $2
           AND communication.sent_at <= change.planned_at + interval '1 day') AS "onTime"
       FROM communications communication JOIN communication_changes change
         ON change.communication_id = communication.id
       WHERE communication.project_id = $1 AND change.planned_at <= $2 AND change.status <> 'cancelled'
         AND change.recorded_at <= $2 AND (change.superseded_at IS NULL OR change.superseded_at > $2)`,
      [projectId, asOf.at],
    );
    return [ratio(row!.onTime, row!.planned, 'nothing-planned')];
  },
};
