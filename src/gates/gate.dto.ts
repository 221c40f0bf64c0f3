import { ApiProperty } from '@nestjs/swagger';
import { DayOrInstant, Optional } from '../common/input.js';
import { type Role, ROLES } from '../identity/roles.js';
import { EVIDENCE_KINDS, type EvidenceKind } from '../projects/evidence-kind.js';
import { type Phase, PHASES } from '../projects/phase.js';
import {
  type CriterionKind,
  type ComputedCriterion,
  type Question,
  QUESTIONS,
} from './criterion.js';
import type { EvaluatedCriterion } from './evaluated-criterion.js';
import type { GateEvaluation } from './evaluate-gate.js';
import { RESULTS, type Result } from './readiness.js';

const GATE_STATES = ['ready', 'not_ready', 'unknown', 'under_review'] as const;

export class GateQuery {
  @Optional()
  @DayOrInstant()
  asOf?: string;
}

export class NextStepDto {
  text: string;
  @ApiProperty({ enum: ROLES })
  role: Role;
  operationId: string;
  href: string;
}

export class GateCriterionDto implements EvaluatedCriterion {
  key: string;
  @ApiProperty({ enum: ['computed', 'evidence', 'manual'] })
  kind: CriterionKind;
  @ApiProperty({ enum: QUESTIONS, nullable: true })
  question: Question | null;
  mandatory: boolean;
  @ApiProperty({ enum: RESULTS })
  result: Result;
  title: string;
  @ApiProperty({ type: String, nullable: true })
  source: string | null;
  @ApiProperty({ type: String, nullable: true })
  metric: string | null;
  @ApiProperty({ enum: ['>=', '<=', '='], nullable: true })
  operator: ComputedCriterion['operator'] | null;
  @ApiProperty({ type: Number, nullable: true })
  threshold: number | null;
  @ApiProperty({ type: Number, nullable: true })
  value: number | null;
  @ApiProperty({ type: Number, nullable: true })
  numerator: number | null;
  @ApiProperty({ type: Number, nullable: true })
  denominator: number | null;
  suppressed: boolean;
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
  @ApiProperty({ enum: EVIDENCE_KINDS, isArray: true, nullable: true })
  kinds: EvidenceKind[] | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validUntil: string | null;
  @ApiProperty({ type: String, nullable: true })
  note: string | null;
  conditional: boolean;
  @ApiProperty({ type: NextStepDto, nullable: true })
  next: NextStepDto | null;
}

export class ReadinessDto {
  @ApiProperty({ type: 'integer' })
  met: number;
  @ApiProperty({ type: 'integer' })
  waived: number;
  @ApiProperty({ type: 'integer' })
  notMet: number;
  @ApiProperty({ type: 'integer' })
  unknown: number;
  @ApiProperty({ type: 'integer' })
  notApplicable: number;
  @ApiProperty({ type: Number, nullable: true })
  value: number | null;
}

/** The way out of a phase on a moment; in a review: the frozen snapshot of submission. */
export class GateDto implements GateEvaluation {
  @ApiProperty({ enum: PHASES })
  phase: Phase;
  @ApiProperty({ enum: PHASES, nullable: true })
  next: Phase | null;
  @ApiProperty({ enum: GATE_STATES })
  state: (typeof GATE_STATES)[number];
  @ApiProperty({ type: String, format: 'date-time' })
  asOf: string;
  readiness: ReadinessDto;
  @ApiProperty({ type: [GateCriterionDto] })
  criteria: GateCriterionDto[];
}

export class GateSummaryDto {
  @ApiProperty({ enum: PHASES })
  phase: Phase;
  @ApiProperty({ enum: ['ahead', 'current', 'passed', 'reopened'] })
  state: 'ahead' | 'current' | 'passed' | 'reopened';
  @ApiProperty({ type: Date, nullable: true })
  passedAt: Date | null;
  @ApiProperty({ type: String, nullable: true })
  reviewId: string | null;
  @ApiProperty({ type: [String] })
  reopenedBecause: string[];
}
