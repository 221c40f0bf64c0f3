import type { Text } from '../common/text.js';
import type { Unit } from '../metrics/measurement.js';
import type { Figures, Metric } from '../metrics/metric.js';
import type { Fact } from './fact-history.js';

interface FactMetric {
  key: string;
  unit?: Unit;
  title: Text;
  definition: Text;
  /** The fact that it counts; before that changed last, the metric is unknown. */
  fact: Fact;
  /** One statement that answers one row of figures for the project `$1`. */
  sql: string;
}

/** A metric over an undated fact of a project. */
export const factMetric = ({ fact, sql, unit = 'count', ...texts }: FactMetric): Metric => ({
  ...texts,
  unit,
  basis: 'register',
  definitionVersion: 1,
  async measure({ projectId, asOf }, { database }) {
    const [row] = await database.read<Figures & { changedLater: boolean }>(
      `SELECT figures.*, EXISTS (SELECT 1 FROM fact_changes
         WHERE project_id = $1 AND fact = $2 AND changed_at > $3) AS "changedLater"
       FROM (${sql}) figures`,
      [projectId, fact, asOf.current ? null : asOf.at],
    );
    const { changedLater, ...figures } = row!;
    return [changedLater ? NO_HISTORY : figures];
  },
});

export const NO_HISTORY: Figures = { value: null, reason: 'no-history' };
