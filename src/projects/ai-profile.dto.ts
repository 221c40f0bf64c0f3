import { ApiProperty } from '@nestjs/swagger';
import { Flag, FreeText, Nested, Nullable, OneOf } from '../common/input.js';
import {
  RISK_GROUPS,
  USAGE_SOURCES,
  WORKS_COUNCIL_RIGHTS,
  type WorksCouncilRight,
} from './ai-facts.js';
import { AI_ROLES, AI_TYPES, type AiProfile, type WorksCouncil } from './ai-profile.js';

export class WorksCouncilRightDto implements WorksCouncil {
  @OneOf(WORKS_COUNCIL_RIGHTS)
  right: WorksCouncilRight;

  @Nullable()
  @FreeText({ max: 1000 })
  reason?: string | null;
}

/** The whole profile; what is left out or null is not yet known. */
export class AiProfileInputDto implements Partial<AiProfile> {
  @Nullable()
  @OneOf(AI_ROLES)
  role?: AiProfile['role'];

  @Nullable()
  @OneOf(AI_TYPES)
  type?: AiProfile['type'];

  @Nullable()
  @OneOf(RISK_GROUPS)
  riskGroup?: AiProfile['riskGroup'];

  @Nullable()
  @Flag()
  transparencyObligation?: boolean | null;

  @Nullable()
  @Flag()
  affectsCitizens?: boolean | null;

  @Nullable()
  @Flag()
  usedInDecisions?: boolean | null;

  @Nullable()
  @Flag()
  generative?: boolean | null;

  @Nullable()
  @Flag()
  processesPersonalData?: boolean | null;

  @Nullable()
  @Flag()
  searchesCompanyData?: boolean | null;

  @Nullable()
  @Flag()
  hasSupplier?: boolean | null;

  @Nullable()
  @Nested(() => WorksCouncilRightDto)
  worksCouncilRight?: WorksCouncilRightDto | null;

  @Nullable()
  @OneOf(USAGE_SOURCES)
  usageSource?: AiProfile['usageSource'];
}

export class AiProfileDto implements AiProfile {
  @ApiProperty({ enum: AI_ROLES, nullable: true })
  role: AiProfile['role'];
  @ApiProperty({ enum: AI_TYPES, nullable: true })
  type: AiProfile['type'];
  @ApiProperty({ enum: RISK_GROUPS, nullable: true })
  riskGroup: AiProfile['riskGroup'];
  @ApiProperty({ type: Boolean, nullable: true })
  transparencyObligation: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true })
  affectsCitizens: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true })
  usedInDecisions: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true })
  generative: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true })
  processesPersonalData: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true })
  searchesCompanyData: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true })
  hasSupplier: boolean | null;
  @ApiProperty({ type: WorksCouncilRightDto, nullable: true })
  worksCouncilRight: WorksCouncilRightDto | null;
  @ApiProperty({ enum: USAGE_SOURCES, nullable: true })
  usageSource: AiProfile['usageSource'];
  /** Of the project. */
  @ApiProperty({ type: 'integer' })
  version: number;
}
