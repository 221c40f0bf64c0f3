import { ApiProperty } from '@nestjs/swagger';
import {
  Code,
  Flag,
  Int,
  Line,
  MonthDay,
  Nested,
  Nullable,
  OneOf,
  Optional,
} from '../common/input.js';
import { COMPLETION_RULES, type CompletionRule } from './completion-rule.js';
import { LITERACY_LEVELS, type LiteracyLevel, MODALITIES, type Modality } from './course-kinds.js';

export class CourseTitleDto {
  @Line({ max: 200 })
  nl: string;

  @Line({ max: 200 })
  en: string;
}

/** A record is valid up to the day before the next start. */
export class YearlyWindowDto {
  @MonthDay()
  startMonthDay: string;
}

class CourseFacts {
  @Nullable()
  @Line({ max: 200 })
  provider?: string | null;

  @Nullable()
  @OneOf(MODALITIES)
  modality?: Modality | null;

  @Nullable()
  @Int(1, 100_000)
  durationMinutes?: number | null;

  @Nullable()
  @OneOf(LITERACY_LEVELS)
  literacyLevel?: LiteracyLevel | null;

  @Optional()
  @OneOf(COMPLETION_RULES)
  completionRule?: CompletionRule;

  @Nullable()
  @Int(1, 600)
  validityMonths?: number | null;

  @Nullable()
  @Nested(() => YearlyWindowDto)
  yearlyWindow?: YearlyWindowDto | null;

  @Optional()
  @Flag()
  unlimited?: boolean;

  @Nullable()
  @Line({ max: 2000 })
  activityId?: string | null;
}

export class CreateCourseDto extends CourseFacts {
  @Code()
  code: string;

  @Nested(() => CourseTitleDto)
  title: CourseTitleDto;
}

export class UpdateCourseDto extends CourseFacts {
  @Optional()
  @Nested(() => CourseTitleDto)
  title?: CourseTitleDto;
}

export class CourseDto {
  id: string;
  code: string;
  title: CourseTitleDto;
  @ApiProperty({ enum: COMPLETION_RULES })
  completionRule: CompletionRule;
  @ApiProperty({ type: String, nullable: true })
  provider: string | null;
  @ApiProperty({ enum: MODALITIES, nullable: true })
  modality: Modality | null;
  @ApiProperty({ type: 'integer', nullable: true })
  durationMinutes: number | null;
  @ApiProperty({ enum: LITERACY_LEVELS, nullable: true })
  literacyLevel: LiteracyLevel | null;
  @ApiProperty({ type: 'integer', nullable: true })
  validityMonths: number | null;
  @ApiProperty({ type: YearlyWindowDto, nullable: true })
  yearlyWindow: YearlyWindowDto | null;
  unlimited: boolean;
  @ApiProperty({ type: String, nullable: true })
  activityId: string | null;
  createdAt: Date;
  @ApiProperty({ type: 'integer' })
  version: number;
}
