import { ApiProperty } from '@nestjs/swagger';
import { DayOrInstant, FreeText, IdOrCode, Nullable, Optional } from '../common/input.js';
import { CursorQuery } from '../common/page.dto.js';
import { MemberPersonDto } from '../people/audience.dto.js';

export class TrainingGapsQuery extends CursorQuery {
  @Optional()
  @DayOrInstant()
  asOf?: string;

  @Optional()
  @IdOrCode()
  courseId?: string;
}

/** Why somebody lacks a course. */
const GAP_REASONS = ['never_done', 'not_counting', 'failed', 'lapsed'] as const;

/** Counts of one course; null where they would say something about few people. */
class GapCounts {
  @ApiProperty({ type: 'integer', nullable: true })
  required: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  covered: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  missing: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  exempt: number | null;
  suppressed: boolean;
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

export class DepartmentGapDto extends GapCounts {
  department: string;
}

export class CourseGapDto extends GapCounts {
  course: string;
  @ApiProperty({ type: [DepartmentGapDto] })
  departments: DepartmentGapDto[];
}

export class MissingCourseDto {
  course: string;
  @ApiProperty({ enum: GAP_REASONS })
  reason: (typeof GAP_REASONS)[number];
  /** The last day on which it held; null unless it lapsed. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validUntil: string | null;
}

export class PersonGapDto {
  personId: string;
  /** Null for whom was erased since. */
  @ApiProperty({ type: MemberPersonDto, nullable: true })
  person: MemberPersonDto | null;
  @ApiProperty({ type: String, nullable: true })
  department: string | null;
  @ApiProperty({ type: [MissingCourseDto] })
  courses: MissingCourseDto[];
}

export class PeopleGapsDto {
  @ApiProperty({ type: [PersonGapDto] })
  items: PersonGapDto[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class TrainingGapsDto {
  asOf: Date;
  @ApiProperty({ type: [CourseGapDto] })
  courses: CourseGapDto[];
  /** Null for who may not see names. */
  @ApiProperty({ type: PeopleGapsDto, nullable: true })
  people: PeopleGapsDto | null;
}

export class RemindDto {
  @Nullable()
  @FreeText({ max: 1000 })
  note?: string | null;

  @Nullable()
  @IdOrCode()
  courseId?: string | null;
}

export class RemindedDto {
  @ApiProperty({ type: 'integer', nullable: true })
  queued: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  already: number | null;
  suppressed: boolean;
}
