import { ApiProperty } from '@nestjs/swagger';
import { Line, Nullable, OneOf, Optional } from '../common/input.js';
import { TEAM_ROLES, type TeamRole } from './team-role.js';

export class TeamMemberInputDto {
  @OneOf(TEAM_ROLES)
  role: TeamRole;

  @Line({ max: 200 })
  name: string;

  @Nullable()
  @Line({ max: 200 })
  account?: string | null;

  @Nullable()
  @Line({ max: 254 })
  person?: string | null;
}

export class UpdateTeamMemberDto {
  @Optional()
  @OneOf(TEAM_ROLES)
  role?: TeamRole;

  @Optional()
  @Line({ max: 200 })
  name?: string;

  @Nullable()
  @Line({ max: 200 })
  account?: string | null;

  @Nullable()
  @Line({ max: 254 })
  person?: string | null;
}

export class TeamMemberDto {
  id: string;
  @ApiProperty({ enum: TEAM_ROLES })
  role: TeamRole;
  name: string;
  @ApiProperty({ type: String, nullable: true })
  account: string | null;
  @ApiProperty({ type: String, nullable: true })
  personId: string | null;
  @ApiProperty({ type: 'integer' })
  version: number;
  createdAt: Date;
}
