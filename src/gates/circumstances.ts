import type { Day } from '../common/dates.js';
import type { Language } from '../common/text.js';
import type { Measurement } from '../metrics/measurement.js';
import type { KnownFacts } from './applies-when.js';
import type { EvidenceVersion } from './evidence-on-day.js';
import type { Waiver } from './waiver-on-day.js';

/** Somebody's answer to a manual criterion. */
export interface ManualCheck {
  criterionKey: string;
  met: boolean;
  note: string | null;
}

/** All that is known of a project on a day. */
export interface Circumstances {
  facts: KnownFacts;
  /** True numbers by metric; `suppressed` says that they may not be shown. */
  measurements: ReadonlyMap<string, Measurement>;
  evidence: readonly EvidenceVersion[];
  manualChecks: readonly ManualCheck[];
  waivers: readonly Waiver[];
  day: Day;
  language: Language;
  /** Ids or codes for the addresses of what to do. */
  addresses: { project: string; programme: string; predecessor: string | null };
}
