import type { Day } from '../common/dates.js';

export const EVIDENCE_KINDS = [
  'dpia',
  'dpia_prescan',
  'iama',
  'dtia',
  'processing_agreement',
  'works_council_answer',
  'board_decision',
  'security_assessment',
  'supplier_assessment',
  'data_quality_assessment',
  'data_classification',
  'access_rights_review',
  'algorithm_register_entry',
  'public_explanation',
  'work_instruction',
  'evaluation_plan',
  'other',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const EVIDENCE_VERDICTS = ['positive', 'positive_with_conditions', 'negative'] as const;
export type EvidenceVerdict = (typeof EVIDENCE_VERDICTS)[number];

export const RESIDUAL_RISKS = ['low', 'medium', 'high'] as const;
export type ResidualRisk = (typeof RESIDUAL_RISKS)[number];

export interface EvidenceCondition {
  text: string;
  owner: string;
  dueDate: Day;
}

export interface EvidenceAdvice {
  by: string;
  adviceDate: Day;
  text: string;
}

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
