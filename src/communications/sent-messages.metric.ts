import type { Metric } from '../metrics/metric.js';

/** How many messages of a kind have been sent. */
const sentMessages = (
  texts: Pick<Metric, 'key' | 'title' | 'definition'>,
  condition: string,
): Metric => ({
  ...texts,
  unit: 'count',
  basis: 'register',
  definitionVersion: 1,
  async measure({ projectId, asOf }, { database }) {
    const [row] = await database.read<{ value: number }>(
      `SELECT count(*) AS value FROM communications
       WHERE project_id = $1 AND sent_at <= $2 AND ${condition}`,
      [projectId, asOf.at],
    );
    return [row!];
  },
});

export const sponsorMessagesMetric = sentMessages(
  {
    key: 'communication.sponsor_messages',
    title: { nl: 'Berichten van de opdrachtgever', en: 'Messages of the sponsor' },
    definition: {
      nl: 'Berichten van het project die in naam van de opdrachtgever verstuurd zijn.',
      en: 'Messages of the project that were sent in the name of the sponsor.',
    },
  },
  `sender_role = 'sponsor'`,
);

export const uptakeMessagesMetric = sentMessages(
  {
    key: 'communication.uptake_messages',
    title: { nl: 'Berichten tijdens de ingebruikname', en: 'Messages during uptake' },
    definition: {
      nl: 'Berichten van het project voor de fase ingebruikname die verstuurd zijn.',
      en: 'Messages of the project for the phase uptake that were sent.',
    },
  },
  `phase = 'uptake'`,
);
