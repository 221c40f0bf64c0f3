import { ApiProperty } from '@nestjs/swagger';
import { OneOf } from '../common/input.js';
import { type Phase, PHASES } from '../projects/phase.js';
import { CommunicationDto } from './communication.dto.js';
import { GAP_KINDS, type GapKind } from './plan-gaps.js';
import { PLAN_TEMPLATE_NAMES, type PlanTemplate } from './plan-templates.js';

export class TakeOverPlanDto {
  @OneOf(PLAN_TEMPLATE_NAMES)
  template: PlanTemplate;
}

export class PlanGapDto {
  @ApiProperty({ enum: GAP_KINDS })
  kind: GapKind;
  title: string;
  @ApiProperty({ type: String, nullable: true })
  audienceId: string | null;
  @ApiProperty({ enum: PHASES, nullable: true })
  phase: Phase | null;
  @ApiProperty({ type: String, nullable: true })
  communicationId: string | null;
}

export class CommunicationPlanDto {
  @ApiProperty({ type: String, format: 'date', nullable: true })
  goLiveDate: string | null;
  @ApiProperty({ type: [CommunicationDto] })
  items: CommunicationDto[];
  @ApiProperty({ type: [PlanGapDto] })
  gaps: PlanGapDto[];
}
