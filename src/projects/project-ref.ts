import type { Phase } from './phase.js';
import type { Horizon, Outcome, ProjectStatus } from './project-status.js';

/** A project as it stands, also as the API answers it. */
export interface ProjectRef {
  id: string;
  code: string;
  name: string;
  programmeId: string;
  predecessorId: string | null;
  useCase: string | null;
  solution: string | null;
  supplier: string | null;
  horizon: Horizon | null;
  goLiveDate: string | null;
  phase: Phase;
  status: ProjectStatus;
  /** What the last decision said; null until then. */
  outcome: Outcome | null;
  version: number;
  createdAt: Date;
}

/** The columns of a ProjectRef. */
export const PROJECT_COLUMNS = `id, code, name, programme_id AS "programmeId", predecessor_id AS "predecessorId",
  use_case AS "useCase", solution, supplier, horizon, go_live_date AS "goLiveDate", phase, status, outcome,
  version, created_at AS "createdAt"`;
