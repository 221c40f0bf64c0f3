import type { Day } from '../common/dates.js';

/** What an organisation must have of Fasewijzer itself before anything is kept about single people. */
export const MONITORING_KINDS = ['works_council_answer', 'dpia'] as const;
export type MonitoringKind = (typeof MONITORING_KINDS)[number];

export const LACK_REASONS = ['missing', 'lapsed', 'negative'] as const;
export type LackReason = (typeof LACK_REASONS)[number];

/** Whether use, confirmations and attendance may be kept per person; if not, only counts are. */
export interface Monitoring {
  allowed: boolean;
  /** Last day on which it is allowed, by what is recorded; null: without end, or not allowed. */
  until: Day | null;
  lacks: { kind: MonitoringKind; reason: LackReason }[];
}
