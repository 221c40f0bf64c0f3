import type { Figures, Metric } from '../metrics/metric.js';

export const lessonsMetric: Metric = {
  key: 'aftercare.lessons',
  unit: 'count',
  basis: 'register',
  definitionVersion: 1,
  title: { nl: 'Geleerde lessen', en: 'Lessons learned' },
  definition: {
    nl: 'Lessen die dit project zelf heeft vastgelegd; die van de voorganger tellen niet.',
    en: 'Lessons that this project recorded itself; those of its predecessor do not count.',
  },
  async measure({ projectId, asOf }, { database }) {
    const [row] = await database.read<Figures & Record<string, unknown>>(
      `SELECT count(*) AS value FROM lessons
       WHERE project_id = $1 AND inherited_from_id IS NULL AND ($2::timestamptz IS NULL OR recorded_at <= $2)`,
      [projectId, asOf.current ? null : asOf.at],
    );
    return [row!];
  },
};
