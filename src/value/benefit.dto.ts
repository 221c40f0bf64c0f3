import { ApiProperty } from '@nestjs/swagger';
import { Decimal, FreeText, Line, Nullable, OneOf, Optional } from '../common/input.js';
import { BENEFIT_HORIZONS, BENEFIT_KINDS, PERIODS } from './benefit-kind.js';

class BenefitFacts {
  @Nullable()
  @FreeText()
  description?: string | null;

  @Nullable()
  @Line({ max: 100 })
  unit?: string | null;

  @Nullable()
  @Decimal(-1e15, 1e15)
  baseline?: number | null;

  /** How much of the unit is expected in each period. */
  @Nullable()
  @Decimal(-1e15, 1e15)
  expectedAmount?: number | null;

  @Nullable()
  @OneOf(PERIODS)
  period?: string | null;
}

export class AddBenefitDto extends BenefitFacts {
  @Line({ max: 200 })
  title: string;

  @OneOf(BENEFIT_KINDS)
  kind: string;

  @OneOf(BENEFIT_HORIZONS)
  horizon: string;
}

export class UpdateBenefitDto extends BenefitFacts {
  @Optional()
  @Line({ max: 200 })
  title?: string;

  @Optional()
  @OneOf(BENEFIT_KINDS)
  kind?: string;

  @Optional()
  @OneOf(BENEFIT_HORIZONS)
  horizon?: string;
}

export class BenefitDto {
  id: string;
  title: string;
  @ApiProperty({ type: String, nullable: true })
  description: string | null;
  @ApiProperty({ enum: BENEFIT_KINDS })
  kind: string;
  @ApiProperty({ enum: BENEFIT_HORIZONS })
  horizon: string;
  @ApiProperty({ type: String, nullable: true })
  unit: string | null;
  @ApiProperty({ type: Number, nullable: true })
  baseline: number | null;
  @ApiProperty({ type: Number, nullable: true })
  expectedAmount: number | null;
  @ApiProperty({ enum: PERIODS, nullable: true })
  period: string | null;
  @ApiProperty({ type: 'integer' })
  version: number;
  createdAt: Date;
}
