import { ApiProperty } from '@nestjs/swagger';
import { Code, Flag, Int, Line, Nested, Nullable, OneOf, Optional } from '../common/input.js';
import { COMPLETION_RULES, type CompletionRule } from './completion-rule.js';

export class CourseTitleDto {
  @Line({ max: 200 })
  nl: string;

  @Line({ max: 200 })
  en: string;
}

class CourseFacts {
  @Optional()
  @OneOf(COMPLETION_RULES)
  completionRule?: CompletionRule;

  @Nullable()
  @Int(1, 600)
  validityMonths?: number | null;

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
  @ApiProperty({ type: 'integer', nullable: true })
  validityMonths: number | null;
  unlimited: boolean;
  @ApiProperty({ type: String, nullable: true })
  activityId: string | null;
  createdAt: Date;
  @ApiProperty({ type: 'integer' })
  version: number;
}
