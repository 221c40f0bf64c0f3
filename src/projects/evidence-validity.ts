import type { Day } from '../common/dates.js';
import type { Fault } from '../common/errors.js';
import type { EvidenceKind, EvidenceVerdict, ResidualRisk } from './evidence-kind.js';

interface Verdict {
  kind: EvidenceKind;
  verdict: EvidenceVerdict;
  residualRisk: ResidualRisk | null;
}

interface Validity {
  validFrom: Day;
  validUntil: Day | null;
}

/** Whether it says no; a DPIA that leaves a high risk does so until prior consultation (GDPR, article 36). */
export const isNegative = ({ kind, verdict, residualRisk }: Verdict): boolean =>
  verdict === 'negative' || (kind === 'dpia' && residualRisk === 'high');

/** Whether `day` lies in its validity; both ends belong to it. */
export const isValidOn = ({ validFrom, validUntil }: Validity, day: Day): boolean =>
  validFrom <= day && (validUntil === null || day <= validUntil);

/** What a follow-up takes over: of each kind the latest version that is valid, unless that says no. */
export function inheritable<T extends Verdict & Validity & { versionNumber: number }>(
  versions: readonly T[],
  day: Day,
): T[] {
  const latest = new Map<EvidenceKind, T>();
  for (const version of versions.filter((one) => isValidOn(one, day))) {
    const known = latest.get(version.kind);
    if (!known || known.versionNumber < version.versionNumber) latest.set(version.kind, version);
  }
  return [...latest.values()].filter((version) => !isNegative(version));
}

/** What is wrong with a version as somebody records it: its days, and conditions where they do not belong. */
export function evidenceFaults({
  verdict,
  conditions = [],
  validFrom,
  validUntil,
}: Pick<Verdict, 'verdict'> & {
  conditions?: readonly unknown[];
  validFrom: Day;
  validUntil?: Day | null;
}): Fault[] {
  const faults: Fault[] = [];
  if (validUntil && validUntil < validFrom)
    faults.push({ in: 'body', location: '/validUntil', code: 'before-start' });
  if (verdict === 'positive_with_conditions' && conditions.length === 0)
    faults.push({ in: 'body', location: '/conditions', code: 'required' });
  if (verdict !== 'positive_with_conditions' && conditions.length > 0)
    faults.push({ in: 'body', location: '/conditions', code: 'not-valid' });
  return faults;
}
