import type { Phase } from '../projects/phase.js';
import type { EvaluatedCriterion } from './evaluated-criterion.js';

/** A gate that was passed, and how what it leans on stands on the day. */
export interface PassedGate {
  phase: Phase;
  /** Criteria that held by evidence or by a waiver when it was passed. */
  leansOn: readonly string[];
  /** The gate's criteria on the day; those that it leans on are enough. */
  criteria: readonly Pick<
    EvaluatedCriterion,
    'key' | 'kind' | 'mandatory' | 'result' | 'title' | 'reason'
  >[];
}

export interface ReopenedGate {
  phase: Phase;
  /** In words for people, one for each criterion that no longer holds. */
  because: string[];
}

/**
 * The passed gates that are open again because evidence or a waiver has run out, and by what. Only evidence
 * has a reason that names it; other reasons are codes, or say nothing without the criterion's title.
 */
export const reopenedGates = (passed: readonly PassedGate[]): ReopenedGate[] =>
  passed
    .map(({ phase, leansOn, criteria }) => ({
      phase,
      because: criteria
        .filter(({ key, mandatory }) => mandatory && leansOn.includes(key))
        .filter(({ result }) => result === 'not_met' || result === 'unknown')
        .map(({ kind, title, reason }) => (kind === 'evidence' && reason ? reason : title)),
    }))
    .filter(({ because }) => because.length > 0);
