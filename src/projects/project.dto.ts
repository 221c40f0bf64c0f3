import { ApiProperty } from '@nestjs/swagger';
import {
  DateOnly,
  FreeText,
  IdOrCode,
  Items,
  KebabCode,
  Line,
  Nullable,
  OneOf,
  Optional,
  SortOn,
} from '../common/input.js';
import { PageQuery } from '../common/page.dto.js';
import { AudienceInputDto } from './audience-input.dto.js';
import { type Phase, PHASES } from './phase.js';
import type { ProjectRef } from './project-ref.js';
import {
  HORIZONS,
  type Horizon,
  type Outcome,
  OUTCOMES,
  PROJECT_STATUSES,
  type ProjectStatus,
  REQUESTED_STATUSES,
  type RequestedStatus,
} from './project-status.js';
import { PROJECT_TEMPLATES, type ProjectTemplate } from './project-templates.js';
import { TeamMemberInputDto } from './team-member.dto.js';

class ProjectFacts {
  @Nullable()
  @FreeText()
  useCase?: string | null;

  @Nullable()
  @Line({ max: 200 })
  solution?: string | null;

  @Nullable()
  @Line({ max: 200 })
  supplier?: string | null;

  @Nullable()
  @OneOf(HORIZONS)
  horizon?: Horizon | null;

  @Nullable()
  @DateOnly()
  goLiveDate?: string | null;
}

export class StartProjectDto extends ProjectFacts {
  @Optional()
  @KebabCode()
  code?: string;

  @Line({ max: 200 })
  name: string;

  @Nullable()
  @IdOrCode()
  programmeId?: string | null;

  @Nullable()
  @OneOf(PROJECT_TEMPLATES)
  template?: ProjectTemplate | null;

  @Nullable()
  @IdOrCode()
  predecessorId?: string | null;

  @Optional()
  @Items(() => TeamMemberInputDto, { max: 100 })
  team?: TeamMemberInputDto[];

  @Optional()
  @Items(() => AudienceInputDto, { max: 100 })
  audiences?: AudienceInputDto[];
}

export class UpdateProjectDto extends ProjectFacts {
  @Optional()
  @Line({ max: 200 })
  name?: string;

  @Optional()
  @OneOf(REQUESTED_STATUSES)
  status?: RequestedStatus;
}

export class ProjectQuery extends PageQuery {
  @Optional()
  @IdOrCode()
  programmeId?: string;

  @Optional()
  @IdOrCode()
  predecessorId?: string;

  @Optional()
  @OneOf(PHASES)
  phase?: Phase;

  @Optional()
  @OneOf(PROJECT_STATUSES)
  status?: ProjectStatus;

  @Optional()
  @OneOf(HORIZONS)
  horizon?: Horizon;

  @Optional()
  @Line({ max: 100 })
  q?: string;

  @Optional()
  @SortOn('name', 'code', 'createdAt', 'goLiveDate')
  sort?: string;
}

export class ProjectDto implements ProjectRef {
  id: string;
  code: string;
  name: string;
  programmeId: string;
  @ApiProperty({ type: String, nullable: true })
  predecessorId: string | null;
  @ApiProperty({ type: String, nullable: true })
  useCase: string | null;
  @ApiProperty({ type: String, nullable: true })
  solution: string | null;
  @ApiProperty({ type: String, nullable: true })
  supplier: string | null;
  @ApiProperty({ enum: HORIZONS, nullable: true })
  horizon: Horizon | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  goLiveDate: string | null;
  @ApiProperty({ enum: PHASES })
  phase: Phase;
  @ApiProperty({ enum: PROJECT_STATUSES })
  status: ProjectStatus;
  @ApiProperty({ enum: OUTCOMES, nullable: true })
  outcome: Outcome | null;
  @ApiProperty({ type: 'integer' })
  version: number;
  createdAt: Date;
}

export class StartedProjectDto extends ProjectDto {
  @ApiProperty({ nullable: true, allOf: [{ $ref: '#/components/schemas/GateDto' }] })
  gate: object | null;
}
