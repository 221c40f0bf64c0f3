import { ApiProperty } from '@nestjs/swagger';
import { DateOnly, FreeText, Line, Nullable, OneOf, Optional } from '../common/input.js';

const VERDICTS = ['met', 'not_met'] as const;

export class AddAcceptanceCriterionDto {
  @FreeText({ max: 1000 })
  statement: string;
}

export class UpdateAcceptanceCriterionDto {
  @Optional()
  @FreeText({ max: 1000 })
  statement?: string;
}

export class RecordAgreementDto {
  @Line({ max: 200 })
  by: string;

  @DateOnly()
  agreedDate: string;
}

export class RecordVerdictDto {
  @OneOf(VERDICTS)
  verdict: (typeof VERDICTS)[number];

  @Nullable()
  @FreeText()
  note?: string | null;
}

export class AgreementDto {
  by: string;
  @ApiProperty({ type: String, format: 'date' })
  agreedDate: string;
  recordedBy: string;
  recordedAt: Date;
  /** Whether the legal adviser on the team recorded it; else somebody recorded it on their behalf. */
  byAdviser: boolean;
}

export class VerdictDto {
  @ApiProperty({ enum: VERDICTS })
  verdict: (typeof VERDICTS)[number];
  @ApiProperty({ type: String, nullable: true })
  note: string | null;
  recordedBy: string;
  recordedAt: Date;
}

export class AcceptanceCriterionDto {
  id: string;
  statement: string;
  @ApiProperty({ type: AgreementDto, nullable: true })
  agreement: AgreementDto | null;
  @ApiProperty({ type: VerdictDto, nullable: true })
  verdict: VerdictDto | null;
  @ApiProperty({ type: 'integer' })
  version: number;
  createdAt: Date;
}
