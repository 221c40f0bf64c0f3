import type { Figures, Metric } from '../metrics/metric.js';

export const sponsorMessagesMetric: Metric = {
  key: 'communication.sponsor_messages',
  unit: 'count',
  basis: 'register',
  definitionVersion: 1,
  title: { nl: 'Berichten van de opdrachtgever', en: 'Messages of the sponsor' },
  definition: {
    nl: 'Berichten van het project die in naam van de opdrachtgever verstuurd zijn.',
    en: 'Messages of the project that were sent in the name of the sponsor.',
  },
  async measure({ projectId, asOf }, { database }) {
    const [row] = await database.read<Figures & Record<string, unknown>>(
      `SELECT count(*) AS value FROM communications
       WHERE project_id = $1 AND sent_at <= $2 AND sender_role = 'sponsor'`,
      [projectId, asOf.at],
    );
    return [row!];
  },
};
