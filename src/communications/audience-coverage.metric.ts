import type { Metric } from '../metrics/metric.js';
import { ratio } from '../metrics/metric.js';

/** Audiences with a sent message ÷ audiences. */
export const audienceCoverageMetric: Metric = {
  key: 'communication.audience_coverage',
  unit: 'ratio',
  basis: 'register',
  definitionVersion: 1,
  title: { nl: 'Doelgroepen met een bericht', en: 'Audiences with a message' },
  definition: {
    nl: 'Doelgroepen van het project op de peildatum aan wie toen een bericht was verstuurd ÷ alle doelgroepen op die dag. Onbekend zonder doelgroep.',
    en: 'Audiences of the project on the day to whom a message had been sent ÷ all audiences on that day. Unknown without an audience.',
  },
  async measure({ projectId, audienceId, asOf }, { database }) {
    const [row] = await database.read<{ told: number; audiences: number }>(
      `SELECT count(*) AS audiences, count(*) FILTER (WHERE EXISTS (
         SELECT FROM communication_audiences addressed
         JOIN communications communication ON communication.id = addressed.communication_id
         WHERE addressed.audience_id = audience.id AND communication.sent_at <= $4)) AS told
       FROM audiences audience
       WHERE project_id = $1 AND ($2::uuid IS NULL OR id = $2)
         AND valid_from <= $3::date AND (valid_to IS NULL OR valid_to >= $3)`,
      [projectId, audienceId ?? null, asOf.day, asOf.at],
    );
    return [ratio(row!.told, row!.audiences, 'no-audience')];
  },
};
