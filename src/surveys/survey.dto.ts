import { ApiProperty } from '@nestjs/swagger';
import {
  Flag,
  IdOrCode,
  Instant,
  Int,
  KebabCode,
  Lines,
  Nullable,
  OneOf,
  Optional,
} from '../common/input.js';
import { PageQuery } from '../common/page.dto.js';
import {
  type Breakdown,
  BREAKDOWNS,
  LEAST_COMMENT_THRESHOLD,
  LEAST_THRESHOLD,
  SURVEY_MODES,
  SURVEY_MOMENTS,
  SURVEY_STATUSES,
  type SurveyMode,
  type SurveyMoment,
  type SurveyStatus,
} from './survey-kinds.js';

const HIGHEST_THRESHOLD = 1000;

class SurveyChoices {
  /** Absent: all audiences of the project. */
  @Optional()
  @Lines({ max: 100, length: 64, min: 1 })
  audienceIds?: string[];

  @Optional()
  @Int(LEAST_THRESHOLD, HIGHEST_THRESHOLD)
  threshold?: number;

  @Optional()
  @Flag()
  comments?: boolean;

  @Optional()
  @Int(LEAST_COMMENT_THRESHOLD, HIGHEST_THRESHOLD)
  commentThreshold?: number;

  @Optional()
  @OneOf(BREAKDOWNS)
  breakdown?: Breakdown;

  @Nullable()
  @Lines({ max: 100, length: 200, min: 1 })
  departments?: string[] | null;

  @Nullable()
  @Instant()
  closesAt?: Date | null;

  @Nullable()
  @Int(1, 10_000_000)
  invitedElsewhere?: number | null;
}

export class CreateSurveyDto extends SurveyChoices {
  @Optional()
  @KebabCode()
  code?: string;

  @IdOrCode()
  instrument: string;

  @OneOf(SURVEY_MOMENTS)
  moment: SurveyMoment;

  @Optional()
  @OneOf(SURVEY_MODES)
  mode?: SurveyMode;
}

export class UpdateSurveyDto extends SurveyChoices {
  @Optional()
  @IdOrCode()
  instrument?: string;

  @Optional()
  @OneOf(SURVEY_MOMENTS)
  moment?: SurveyMoment;

  @Optional()
  @OneOf(SURVEY_MODES)
  mode?: SurveyMode;
}

export class SurveyQuery extends PageQuery {
  @Optional()
  @OneOf(SURVEY_MOMENTS)
  moment?: SurveyMoment;

  @Optional()
  @OneOf(SURVEY_STATUSES)
  status?: SurveyStatus;
}

export class SurveyDto {
  id: string;
  projectId: string;
  code: string;
  @ApiProperty({ enum: SURVEY_MOMENTS })
  moment: SurveyMoment;
  @ApiProperty({ enum: SURVEY_MODES })
  mode: SurveyMode;
  instrument: string;
  @ApiProperty({ type: 'integer' })
  instrumentVersion: number;
  @ApiProperty({ type: [String] })
  audienceIds: string[];
  @ApiProperty({ type: 'integer' })
  threshold: number;
  comments: boolean;
  @ApiProperty({ type: 'integer' })
  commentThreshold: number;
  @ApiProperty({ enum: BREAKDOWNS })
  breakdown: Breakdown;
  @ApiProperty({ type: [String] })
  departments: string[];
  @ApiProperty({ enum: SURVEY_STATUSES })
  status: SurveyStatus;
  /** Null: not known. */
  @ApiProperty({ type: 'integer', nullable: true })
  invited: number | null;
  /** Null when fewer than the threshold answered a survey that is closed. */
  @ApiProperty({ type: 'integer', nullable: true })
  responses: number | null;
  @ApiProperty({ type: Number, nullable: true })
  responseRate: number | null;
  /** Profile by which another tool's answers came in. */
  @ApiProperty({ type: String, nullable: true })
  source: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  invitedElsewhere: number | null;
  @ApiProperty({ type: Date, nullable: true })
  openedAt: Date | null;
  @ApiProperty({ type: Date, nullable: true })
  closesAt: Date | null;
  @ApiProperty({ type: Date, nullable: true })
  closedAt: Date | null;
  createdAt: Date;
  @ApiProperty({ type: 'integer' })
  version: number;
}
