import type { Day } from '../common/dates.js';
import type { EvidenceKind, EvidenceVerdict, ResidualRisk } from '../projects/evidence-kind.js';
import { isNegative, isValidOn } from '../projects/evidence-validity.js';
import type { EvidenceDemand } from './criterion.js';

/** One version of a piece of evidence, of the project or shared by its programme. */
export interface EvidenceVersion {
  id: string;
  kind: EvidenceKind;
  verdict: EvidenceVerdict;
  validFrom: Day;
  /** Its last valid day; null: it does not end. */
  validUntil: Day | null;
  /** Only of a DPIA. */
  residualRisk: ResidualRisk | null;
  recordedAt: Date;
}

export type EvidenceState =
  | 'valid'
  | 'negative'
  /** A DPIA that leaves a high risk: prior consultation comes first, then a new version. */
  | 'high_risk'
  | 'lapsed'
  | 'not_yet'
  | 'lacking';

interface EvidenceStanding {
  state: EvidenceState;
  /** The version that decides; null when there is none. */
  version: EvidenceVersion | null;
}

/** How the demand stands on `day`: the latest version that is valid on that day decides. */
export function evidenceOnDay(
  versions: readonly EvidenceVersion[],
  demand: EvidenceDemand,
  day: Day,
): EvidenceStanding {
  const newestFirst = versions.toSorted(newest);
  const current = newestFirst.filter((version) => isValidOn(version, day));
  const own = current.find(({ kind }) => kind === demand.kind);
  const other = current.find(({ kind }) => kind === demand.orPositive);
  const deciding = [own, other]
    .filter((version) => version !== undefined)
    .filter(({ kind, verdict }) => kind === demand.kind || verdict === 'positive')
    .toSorted(newest)[0];
  if (deciding) return { state: verdictOf(deciding), version: deciding };
  const outdated = newestFirst.find(({ kind }) => kind === demand.kind);
  if (!outdated) return { state: 'lacking', version: null };
  return { state: outdated.validFrom > day ? 'not_yet' : 'lapsed', version: outdated };
}

function verdictOf(version: EvidenceVersion): EvidenceState {
  if (!isNegative(version)) return 'valid';
  return version.verdict === 'negative' ? 'negative' : 'high_risk';
}

const newest = (a: EvidenceVersion, b: EvidenceVersion): number =>
  b.recordedAt.getTime() - a.recordedAt.getTime() || (a.id < b.id ? 1 : -1);
