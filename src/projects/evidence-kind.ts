import type { Text } from '../common/text.js';

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

export const EVIDENCE_KIND_NAMES: Record<EvidenceKind, Text> = {
  dpia: { nl: 'DPIA', en: 'DPIA' },
  dpia_prescan: { nl: 'pre-scan DPIA', en: 'DPIA pre-scan' },
  iama: { nl: 'IAMA', en: 'IAMA (human rights and algorithms)' },
  dtia: { nl: 'DTIA', en: 'DTIA (data transfer)' },
  processing_agreement: { nl: 'verwerkersovereenkomst', en: 'processing agreement' },
  works_council_answer: { nl: 'antwoord van de ondernemingsraad', en: 'works council answer' },
  board_decision: { nl: 'bestuursbesluit', en: 'board decision' },
  security_assessment: { nl: 'beveiligingstoets', en: 'security assessment' },
  supplier_assessment: { nl: 'leverancierstoets', en: 'supplier assessment' },
  data_quality_assessment: { nl: 'toets op datakwaliteit', en: 'data quality assessment' },
  data_classification: { nl: 'dataclassificatie', en: 'data classification' },
  access_rights_review: { nl: 'controle van toegangsrechten', en: 'access rights review' },
  algorithm_register_entry: { nl: 'algoritmeregister', en: 'algorithm register entry' },
  public_explanation: { nl: 'uitleg aan het publiek', en: 'public explanation' },
  work_instruction: { nl: 'werkinstructie', en: 'work instruction' },
  evaluation_plan: { nl: 'evaluatieplan', en: 'evaluation plan' },
  other: { nl: 'ander bewijs', en: 'other evidence' },
};

/** What a positive verdict depends on. */
export interface EvidenceCondition {
  text: string;
  owner: string;
  dueDate: string;
}

/** Of the privacy officer, on a DPIA. */
export interface EvidenceAdvice {
  by: string;
  adviceDate: string;
  text: string;
}
