import { ApiProperty } from '@nestjs/swagger';
import { FreeText, KebabCode, Line, Nullable, Optional } from '../common/input.js';
import type { Strategy } from './strategy.js';

export class CreateProgrammeDto {
  @Optional()
  @KebabCode()
  code?: string;

  @Line({ max: 200 })
  name: string;

  @Nullable()
  @Line({ max: 200 })
  sponsor?: string | null;
}

export class UpdateProgrammeDto {
  @Optional()
  @Line({ max: 200 })
  name?: string;

  @Nullable()
  @Line({ max: 200 })
  sponsor?: string | null;
}

export class ProgrammeDto {
  id: string;
  code: string;
  name: string;
  @ApiProperty({ type: String, nullable: true })
  sponsor: string | null;
  @ApiProperty({ type: 'integer' })
  version: number;
  createdAt: Date;
}

/** The answers to the five questions; what is left out or null has no answer. */
export class StrategyInputDto {
  @Nullable()
  @FreeText()
  businessObjectives?: string | null;

  @Nullable()
  @FreeText()
  visionAndRoadmap?: string | null;

  @Nullable()
  @FreeText()
  peopleAndCulture?: string | null;

  @Nullable()
  @FreeText()
  technologyAndTools?: string | null;

  @Nullable()
  @FreeText()
  flexibility?: string | null;
}

export class StrategyDto implements Strategy {
  @ApiProperty({ type: String, nullable: true })
  businessObjectives: string | null;
  @ApiProperty({ type: String, nullable: true })
  visionAndRoadmap: string | null;
  @ApiProperty({ type: String, nullable: true })
  peopleAndCulture: string | null;
  @ApiProperty({ type: String, nullable: true })
  technologyAndTools: string | null;
  @ApiProperty({ type: String, nullable: true })
  flexibility: string | null;
  /** Of the programme. */
  @ApiProperty({ type: 'integer' })
  version: number;
}
