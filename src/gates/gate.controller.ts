import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { asOf } from '../common/as-of.js';
import { listOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { GateDto, GateQuery, GateSummaryDto } from './gate.dto.js';
import { GateService } from './gate.service.js';

@ApiTags('gate')
@Controller('projects/:projectId')
export class GateController {
  constructor(private readonly gates: GateService) {}

  @Get('gate')
  @Allow('read')
  getGate(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: GateQuery,
  ): Promise<GateDto> {
    return this.gates.get(project, asOf(query.asOf));
  }

  @Get('gates')
  @Allow('read')
  @ApiOkResponse({ type: listOf(GateSummaryDto) })
  async listGates(
    @Param('projectId', ProjectPipe) project: ProjectRef,
  ): Promise<{ items: GateSummaryDto[] }> {
    return { items: await this.gates.summaries(project) };
  }
}
