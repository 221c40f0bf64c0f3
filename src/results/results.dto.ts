import { ApiProperty } from '@nestjs/swagger';
import { SurveyInstrumentDto } from '../instruments/instrument.dto.js';
import { ReleaseDto, ReleasedBoundDto, WITHHELD_REASONS } from '../releases/release.dto.js';
import type { WithheldReason } from '../releases/release.js';
import {
  type Breakdown,
  BREAKDOWNS,
  SURVEY_MODES,
  SURVEY_MOMENTS,
  SURVEY_STATUSES,
  type SurveyMode,
  type SurveyMoment,
  type SurveyStatus,
} from '../surveys/survey-kinds.js';

export class SurveyProjectDto {
  id: string;
  code: string;
  name: string;
}

export class ItemCommentsDto {
  item: string;
  /** In random order; null when they are too few to show. */
  @ApiProperty({ type: [String], nullable: true })
  texts: string[] | null;
  @ApiProperty({ enum: WITHHELD_REASONS, nullable: true })
  reason: WithheldReason | null;
}

export class TrendPointDto {
  surveyId: string;
  code: string;
  @ApiProperty({ enum: SURVEY_MOMENTS })
  moment: SurveyMoment;
  closedAt: Date;
  @ApiProperty({ type: Number, nullable: true })
  value: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  n: number | null;
  @ApiProperty({ type: Number, nullable: true })
  margin: number | null;
  @ApiProperty({ type: ReleasedBoundDto, nullable: true })
  bound: ReleasedBoundDto | null;
  @ApiProperty({ enum: WITHHELD_REASONS, nullable: true })
  reason: WithheldReason | null;
}

export class TrendChangeDto {
  /** Last less first. */
  value: number;
  /** Of the change, 90 %. */
  @ApiProperty({ type: Number, nullable: true })
  margin: number | null;
  /** Whether it is not worse beyond the margin. */
  @ApiProperty({ type: Boolean, nullable: true })
  held: boolean | null;
}

export class TrendDto {
  name: string;
  @ApiProperty({ type: String, nullable: true })
  item: string | null;
  @ApiProperty({ enum: ['higher', 'lower'] })
  better: 'higher' | 'lower';
  @ApiProperty({ type: [TrendPointDto] })
  points: TrendPointDto[];
  /** From the first to the last; null with one measurement, or where one is withheld. */
  @ApiProperty({ type: TrendChangeDto, nullable: true })
  change: TrendChangeDto | null;
}

export class SurveyResultsDto {
  surveyId: string;
  code: string;
  @ApiProperty({ enum: SURVEY_MOMENTS })
  moment: SurveyMoment;
  @ApiProperty({ enum: SURVEY_MODES })
  mode: SurveyMode;
  @ApiProperty({ enum: SURVEY_STATUSES })
  status: SurveyStatus;
  @ApiProperty({ type: SurveyProjectDto })
  project: SurveyProjectDto;
  @ApiProperty({ type: SurveyInstrumentDto })
  instrument: SurveyInstrumentDto;
  @ApiProperty({ type: 'integer' })
  threshold: number;
  @ApiProperty({ enum: BREAKDOWNS })
  breakdown: Breakdown;
  @ApiProperty({ type: Date, nullable: true })
  closesAt: Date | null;
  @ApiProperty({ type: Date, nullable: true })
  closedAt: Date | null;
  @ApiProperty({ type: 'integer', nullable: true })
  invited: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  responses: number | null;
  @ApiProperty({ type: Number, nullable: true })
  responseRate: number | null;
  /** Null before closing. */
  @ApiProperty({ type: ReleaseDto, nullable: true })
  release: ReleaseDto | null;
  @ApiProperty({ type: [ItemCommentsDto] })
  comments: ItemCommentsDto[];
  @ApiProperty({ type: [TrendDto] })
  trend: TrendDto[];
}
