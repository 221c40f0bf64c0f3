import type { Database } from '../database/database.js';
import type { Step } from './time-in-phase.js';

/** The steps of a project, in their order. */
export const projectSteps = (
  database: Pick<Database, 'read'>,
  projectId: string,
): Promise<Step[]> =>
  database.read<Step & Record<string, unknown>>(
    `SELECT id, kind, to_phase AS "toPhase", occurred_at AS "occurredAt"
     FROM transitions WHERE project_id = $1 ORDER BY number`,
    [projectId],
  );
