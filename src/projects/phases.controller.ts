import { Body, Controller, Get, Param, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { listOf, type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { PhaseDto, PlanPhaseDto, TransitionDto } from './phase.dto.js';
import type { Phase } from './phase.js';
import { PhasePipe } from './phase.pipe.js';
import { PhasesService } from './phases.service.js';
import type { ProjectRef } from './project-ref.js';
import { ProjectPipe } from './project.pipe.js';

@ApiTags('project')
@Controller('projects/:projectId')
export class PhasesController {
  constructor(private readonly phases: PhasesService) {}

  @Get('phases')
  @Allow('read')
  @ApiOkResponse({ type: listOf(PhaseDto) })
  async listPhases(
    @Param('projectId', ProjectPipe) project: ProjectRef,
  ): Promise<{ items: PhaseDto[] }> {
    return { items: await this.phases.plan(project) };
  }

  @Patch('phases/:phase')
  @Allow('projects')
  planPhase(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('phase', PhasePipe) phase: Phase,
    @Body() input: PlanPhaseDto,
  ): Promise<PhaseDto> {
    return this.phases.updatePlan(project, phase, input);
  }

  @Get('transitions')
  @Allow('read')
  @ApiOkResponse({ type: pageOf(TransitionDto) })
  listTransitions(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: PageQuery,
  ): Promise<Page<TransitionDto>> {
    return this.phases.transitions(project, query);
  }
}
