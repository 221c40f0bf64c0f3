import { ApiProperty } from '@nestjs/swagger';
import { SCORE_NAMES } from '../instruments/scores-of.js';
import { ScoreScaleDto } from '../metrics/metric.dto.js';
import {
  type Release,
  type ReleasedScore,
  WITHHELD_REASONS,
  type WithheldReason,
} from './release.js';

export { WITHHELD_REASONS };

/** In place of a value that is withheld. */
export class ReleasedBoundDto {
  @ApiProperty({ enum: ['>=', '<='] })
  operator: '>=' | '<=';
  value: number;
}

export class ReleasedScoreDto implements ReleasedScore {
  @ApiProperty({ enum: SCORE_NAMES })
  name: ReleasedScore['name'];
  @ApiProperty({ type: String, nullable: true })
  item: string | null;
  @ApiProperty({ type: String, nullable: true })
  group: string | null;
  @ApiProperty({ type: Number, nullable: true })
  value: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  numerator: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  n: number | null;
  @ApiProperty({ type: Number, nullable: true })
  margin: number | null;
  @ApiProperty({ type: ScoreScaleDto })
  scale: ScoreScaleDto;
  @ApiProperty({ enum: ['higher', 'lower'] })
  better: 'higher' | 'lower';
  @ApiProperty({ type: Number, nullable: true })
  susEquivalent: number | null;
  @ApiProperty({ type: ReleasedBoundDto, nullable: true })
  bound: ReleasedBoundDto | null;
  @ApiProperty({ enum: WITHHELD_REASONS, nullable: true })
  reason: WithheldReason | null;
}

export class ReleasedStepDto {
  @ApiProperty({ type: 'array', items: { oneOf: [{ type: 'number' }, { type: 'string' }] } })
  values: (number | string)[];
  @ApiProperty({ type: 'integer', nullable: true })
  count: number | null;
  @ApiProperty({ enum: WITHHELD_REASONS, nullable: true })
  reason: WithheldReason | null;
}

export class ReleasedDistributionDto {
  @ApiProperty({ type: String, nullable: true })
  item: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  n: number | null;
  @ApiProperty({ type: [ReleasedStepDto], nullable: true })
  steps: ReleasedStepDto[] | null;
  @ApiProperty({ enum: WITHHELD_REASONS, nullable: true })
  reason: WithheldReason | null;
}

export class ReleaseDto implements Release {
  @ApiProperty({ type: 'integer', nullable: true })
  responses: number | null;
  @ApiProperty({ enum: ['too-few-answers'], nullable: true })
  reason: 'too-few-answers' | null;
  @ApiProperty({ type: [ReleasedScoreDto] })
  scores: ReleasedScoreDto[];
  @ApiProperty({ type: [ReleasedDistributionDto] })
  distributions: ReleasedDistributionDto[];
}
