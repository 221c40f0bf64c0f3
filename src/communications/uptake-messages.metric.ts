import type { Metric } from '../metrics/metric.js';
import { projectSteps } from '../projects/project-steps.js';
import { phaseAt } from '../projects/time-in-phase.js';

export const uptakeMessagesMetric: Metric = {
  key: 'communication.uptake_messages',
  unit: 'count',
  basis: 'register',
  definitionVersion: 1,
  title: { nl: 'Berichten tijdens de ingebruikname', en: 'Messages during uptake' },
  definition: {
    nl: 'Berichten die verstuurd zijn terwijl het project in de fase ingebruikname was.',
    en: 'Messages that were sent while the project was in the phase uptake.',
  },
  async measure({ projectId, asOf }, { database }) {
    const steps = await projectSteps(database, projectId);
    const sent = await database.read<{ sentAt: Date }>(
      'SELECT sent_at AS "sentAt" FROM communications WHERE project_id = $1 AND sent_at <= $2',
      [projectId, asOf.at],
    );
    return [{ value: sent.filter(({ sentAt }) => phaseAt(steps, sentAt) === 'uptake').length }];
  },
};
