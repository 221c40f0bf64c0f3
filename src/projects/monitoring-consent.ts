import { addDays, type Day } from '../common/dates.js';
import {
  type LackReason,
  type Monitoring,
  MONITORING_KINDS,
  type MonitoringKind,
} from '../organisations/monitoring.js';
import type { EvidenceVerdict, ResidualRisk } from './evidence-kind.js';
import { isNegative, isValidOn } from './evidence-validity.js';

export interface ConsentVersion {
  kind: MonitoringKind;
  versionNumber: number;
  verdict: EvidenceVerdict;
  residualRisk: ResidualRisk | null;
  validFrom: Day;
  validUntil: Day | null;
}

/**
 * Whether `versions`, the organisation's own evidence, allow to keep something about single people on `day`.
 * Of each kind the latest version that has begun decides: what it replaced never counts again.
 */
export function monitoringConsent(versions: readonly ConsentVersion[], day: Day): Monitoring {
  const lacks = lacksOn(versions, day);
  const allowed = lacks.length === 0;
  return { allowed, until: allowed ? lastDay(versions, day) : null, lacks };
}

function lacksOn(versions: readonly ConsentVersion[], day: Day): Monitoring['lacks'] {
  return MONITORING_KINDS.flatMap((kind) => {
    const reason = lackOf(
      versions.filter((version) => version.kind === kind),
      day,
    );
    return reason ? [{ kind, reason }] : [];
  });
}

function lackOf(versions: readonly ConsentVersion[], day: Day): LackReason | null {
  const [latest] = versions
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((a, b) => b.versionNumber - a.versionNumber);
  if (!latest) return 'missing';
  if (!isValidOn(latest, day)) return 'lapsed';
  return isNegative(latest) ? 'negative' : null;
}

function lastDay(versions: readonly ConsentVersion[], day: Day): Day | null {
  const changes = versions
    .flatMap(({ validFrom, validUntil }) =>
      validUntil === null ? [validFrom] : [validFrom, addDays(validUntil, 1)],
    )
    .filter((change) => change > day)
    .toSorted();
  const off = changes.find((change) => lacksOn(versions, change).length > 0);
  return off === undefined ? null : addDays(off, -1);
}
