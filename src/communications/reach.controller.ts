import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { ReachDto } from './reach.dto.js';
import { ReachService } from './reach.service.js';

@ApiTags('communication')
@Controller('projects/:projectId/communications/:communicationId/reach')
export class ReachController {
  constructor(private readonly reach: ReachService) {}

  @Get()
  @Allow('read')
  getCommunicationReach(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('communicationId', IdPipe) id: string,
  ): Promise<ReachDto> {
    return this.reach.of(project, id);
  }
}
