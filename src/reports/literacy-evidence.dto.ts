import { ApiProperty } from '@nestjs/swagger';
import { DayOrInstant, Optional } from '../common/input.js';
import {
  LITERACY_LEVELS,
  type LiteracyLevel,
  MODALITIES,
  type Modality,
} from '../courses/course-kinds.js';
import { AI_ROLES, type AiProfile } from '../projects/ai-profile.js';
import { RISK_GROUPS, type RiskGroup } from '../projects/ai-facts.js';
import { TEAM_ROLES, type TeamRole } from '../projects/team-role.js';

export class LiteracyEvidenceQuery {
  @Optional()
  @DayOrInstant()
  asOf?: string;
}

/** One measure for one group of people in one project. */
export class LiteracyMeasureDto {
  projectCode: string;
  projectName: string;
  /** Null where it has changed since `asOf`. */
  @ApiProperty({ type: String, nullable: true })
  useCase: string | null;
  @ApiProperty({ enum: AI_ROLES, nullable: true })
  aiRole: AiProfile['role'];
  @ApiProperty({ enum: RISK_GROUPS, nullable: true })
  riskGroup: RiskGroup | null;
  courseCode: string;
  /** In the caller's language. */
  courseTitle: string;
  @ApiProperty({ enum: LITERACY_LEVELS, nullable: true })
  literacyLevel: LiteracyLevel | null;
  @ApiProperty({ enum: MODALITIES, nullable: true })
  modality: Modality | null;
  @ApiProperty({ type: String, nullable: true })
  provider: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  durationMinutes: number | null;
  /** Name of the audience; null for a role in the team, and while there is no audience. */
  @ApiProperty({ type: String, nullable: true })
  audience: string | null;
  @ApiProperty({ enum: TEAM_ROLES, nullable: true })
  teamRole: TeamRole | null;
  /** From when it is required; null: on all days. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validFrom: string | null;
  @ApiProperty({ type: 'integer', nullable: true })
  required: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  covered: number | null;
  @ApiProperty({ type: 'integer', nullable: true })
  exempt: number | null;
  suppressed: boolean;
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;
}

export class LiteracyEvidenceDto {
  asOf: Date;
  @ApiProperty({ type: [LiteracyMeasureDto] })
  items: LiteracyMeasureDto[];
}
