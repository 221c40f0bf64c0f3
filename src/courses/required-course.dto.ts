import { ApiProperty } from '@nestjs/swagger';
import { DateOnly, IdOrCode, Nullable, OneOf } from '../common/input.js';
import { TEAM_ROLES, type TeamRole } from '../projects/team-role.js';

export class RequireCourseDto {
  @IdOrCode()
  courseId: string;

  @Nullable()
  @IdOrCode()
  audienceId?: string | null;

  @Nullable()
  @OneOf(TEAM_ROLES)
  teamRole?: TeamRole | null;

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
  @ApiProperty({ enum: TEAM_ROLES, nullable: true })
  teamRole: TeamRole | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validFrom: string | null;
  @ApiProperty({ type: 'integer' })
  version: number;
  createdAt: Date;
}
