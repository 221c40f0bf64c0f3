import { ApiProperty } from '@nestjs/swagger';
import { NumbersByCode, FlagsByCode, OneOf, Optional } from '../common/input.js';
import { type Preset, PRESETS } from './gate-policy.js';

export class PutGatePolicyDto {
  @OneOf(PRESETS)
  preset: Preset;

  @Optional()
  @NumbersByCode()
  thresholds?: Record<string, number>;

  @Optional()
  @FlagsByCode()
  mandatory?: Record<string, boolean>;
}

export class PolicyCriterionDto {
  key: string;
  phase: string;
  title: string;
  kind: string;
  mandatory: boolean;
  @ApiProperty({ type: Number, nullable: true })
  threshold: number | null;
}

export class GatePolicyDto {
  @ApiProperty({ enum: PRESETS })
  preset: Preset;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  thresholds: Record<string, number>;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'boolean' } })
  mandatory: Record<string, boolean>;
  @ApiProperty({ type: [PolicyCriterionDto] })
  criteria: PolicyCriterionDto[];
  @ApiProperty({ type: 'integer' })
  version: number;
}
