import type { Figures, Metric } from '../metrics/metric.js';

export const predecessorScaledMetric: Metric = {
  key: 'project.predecessor_scaled',
  unit: 'count',
  basis: 'register',
  definitionVersion: 1,
  title: { nl: 'Voorganger eindigde in opschaling', en: 'Predecessor ended in scaling up' },
  definition: {
    nl: '1 als het laatste besluit over de voorganger opschalen was, anders 0; onbekend zonder voorganger.',
    en: '1 when the last decision on the predecessor was to scale up, else 0; unknown without one.',
  },
  async measure({ projectId, asOf }, { database }) {
    const [row] = await database.read<Figures & Record<string, unknown>>(
      `SELECT CASE WHEN p.predecessor_id IS NOT NULL THEN EXISTS (
                SELECT 1 FROM projects q JOIN transitions t ON t.project_id = q.id AND t.kind = 'complete'
                WHERE q.id = p.predecessor_id AND q.outcome = 'scale_up' AND t.occurred_at <= $2)::int END AS value,
              CASE WHEN p.predecessor_id IS NULL THEN 'no-predecessor' END AS reason
       FROM projects p WHERE p.id = $1`,
      [projectId, asOf.at],
    );
    return [row!];
  },
};
