import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../identity/allow.js';
import { ProgrammePipe, type ProgrammeRef } from '../projects/programme.pipe.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import {
  MetricsQuery,
  ProgrammeMetricsDto,
  ProjectMetricsDto,
  ProjectMetricsQuery,
} from './metrics.dto.js';
import { PublishedMetricsService } from './published-metrics.service.js';

@ApiTags('numbers')
@Controller()
export class MetricsController {
  constructor(private readonly metrics: PublishedMetricsService) {}

  @Get('projects/:projectId/metrics')
  @Allow('read')
  listProjectMetrics(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: ProjectMetricsQuery,
  ): Promise<ProjectMetricsDto> {
    return this.metrics.ofProject(project, query);
  }

  @Get('programmes/:programmeId/metrics')
  @Allow('read')
  listProgrammeMetrics(
    @Param('programmeId', ProgrammePipe) programme: ProgrammeRef,
    @Query() query: MetricsQuery,
  ): Promise<ProgrammeMetricsDto> {
    return this.metrics.ofProgramme(programme, query);
  }
}
