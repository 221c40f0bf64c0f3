import { ApiProperty } from '@nestjs/swagger';
import {
  DateOnly,
  FreeText,
  Items,
  Line,
  Nested,
  Nullable,
  OneOf,
  Optional,
  WebAddress,
} from '../common/input.js';
import { PageQuery } from '../common/page.dto.js';
import { MONITORING_KINDS, type MonitoringKind } from '../organisations/monitoring.js';
import {
  EVIDENCE_KINDS,
  EVIDENCE_VERDICTS,
  type EvidenceAdvice,
  type EvidenceCondition,
  type EvidenceKind,
  type EvidenceVerdict,
  RESIDUAL_RISKS,
  type ResidualRisk,
} from './evidence-kind.js';

export class EvidenceConditionDto implements EvidenceCondition {
  @FreeText({ max: 1000 })
  text: string;

  @Line({ max: 200 })
  owner: string;

  @DateOnly()
  dueDate: string;
}

export class EvidenceAdviceDto implements EvidenceAdvice {
  @Line({ max: 200 })
  by: string;

  @DateOnly()
  adviceDate: string;

  @FreeText()
  text: string;
}

class EvidenceFacts {
  @OneOf(EVIDENCE_VERDICTS)
  verdict: EvidenceVerdict;

  @Optional()
  @Items(() => EvidenceConditionDto, { max: 50 })
  conditions?: EvidenceConditionDto[];

  @DateOnly()
  validFrom: string;

  @Nullable()
  @DateOnly()
  validUntil?: string | null;

  @Nullable()
  @WebAddress()
  url?: string | null;

  @Nullable()
  @FreeText()
  purpose?: string | null;

  @Nullable()
  @FreeText({ max: 1000 })
  legalBasis?: string | null;

  @Nullable()
  @OneOf(RESIDUAL_RISKS)
  residualRisk?: ResidualRisk | null;

  @Nullable()
  @Nested(() => EvidenceAdviceDto)
  advice?: EvidenceAdviceDto | null;
}

export class RecordEvidenceDto extends EvidenceFacts {
  @OneOf(EVIDENCE_KINDS)
  kind: EvidenceKind;
}

export class RecordOrganisationEvidenceDto extends EvidenceFacts {
  @OneOf(MONITORING_KINDS)
  kind: MonitoringKind;
}

export class EvidenceQuery extends PageQuery {
  @Optional()
  @OneOf(EVIDENCE_KINDS)
  kind?: EvidenceKind;
}

export class OrganisationEvidenceQuery extends PageQuery {
  @Optional()
  @OneOf(MONITORING_KINDS)
  kind?: MonitoringKind;
}

export class EvidenceDto {
  id: string;
  @ApiProperty({ enum: EVIDENCE_KINDS })
  kind: EvidenceKind;
  /** Counts from 1 for each kind; a later version takes the place of the one before. */
  @ApiProperty({ type: 'integer' })
  versionNumber: number;
  @ApiProperty({ enum: EVIDENCE_VERDICTS })
  verdict: EvidenceVerdict;
  conditions: EvidenceConditionDto[];
  @ApiProperty({ type: String, format: 'date' })
  validFrom: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validUntil: string | null;
  @ApiProperty({ type: String, nullable: true })
  url: string | null;
  @ApiProperty({ type: String, nullable: true })
  purpose: string | null;
  @ApiProperty({ type: String, nullable: true })
  legalBasis: string | null;
  @ApiProperty({ enum: RESIDUAL_RISKS, nullable: true })
  residualRisk: ResidualRisk | null;
  @ApiProperty({ type: EvidenceAdviceDto, nullable: true })
  advice: EvidenceAdviceDto | null;
  /** The predecessor's evidence that this was taken over from. */
  @ApiProperty({ type: String, nullable: true })
  inheritedFromId: string | null;
  recordedBy: string;
  recordedAt: Date;
  @ApiProperty({ type: Date, nullable: true })
  supersededAt: Date | null;
}
