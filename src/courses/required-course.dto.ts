import { ApiProperty } from '@nestjs/swagger';
import { DateOnly, IdOrCode, Nullable } from '../common/input.js';

export class RequireCourseDto {
  @IdOrCode()
  courseId: string;

  @Nullable()
  @IdOrCode()
  audienceId?: string | null;

  @Nullable()
  @DateOnly()
  validFrom?: string | null;
}

export class RequiredCourseDto {
  id: string;
  courseId: string;
  courseCode: string;
  @ApiProperty({ type: String, nullable: true })
  audienceId: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validFrom: string | null;
  @ApiProperty({ type: 'integer' })
  version: number;
  createdAt: Date;
}
