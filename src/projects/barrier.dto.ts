import { ApiProperty } from '@nestjs/swagger';
import { FreeText, Line, Nullable, OneOf, Optional } from '../common/input.js';
import { BARRIER_KINDS, SEVERITIES } from './barrier-kind.js';

export class AddBarrierDto {
  @OneOf(BARRIER_KINDS)
  kind: string;

  @OneOf(SEVERITIES)
  severity: string;

  @FreeText()
  description: string;

  @Nullable()
  @FreeText()
  mitigation?: string | null;

  @Nullable()
  @Line({ max: 200 })
  owner?: string | null;
}

export class UpdateBarrierDto {
  @Optional()
  @OneOf(BARRIER_KINDS)
  kind?: string;

  @Optional()
  @OneOf(SEVERITIES)
  severity?: string;

  @Optional()
  @FreeText()
  description?: string;

  @Nullable()
  @FreeText()
  mitigation?: string | null;

  @Nullable()
  @Line({ max: 200 })
  owner?: string | null;
}

export class BarrierDto {
  id: string;
  @ApiProperty({ enum: BARRIER_KINDS })
  kind: string;
  @ApiProperty({ enum: SEVERITIES })
  severity: string;
  description: string;
  @ApiProperty({ type: String, nullable: true })
  mitigation: string | null;
  @ApiProperty({ type: String, nullable: true })
  owner: string | null;
  @ApiProperty({ type: 'integer' })
  version: number;
  createdAt: Date;
}
