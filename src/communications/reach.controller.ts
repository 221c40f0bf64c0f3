import { Controller, Delete, Get, HttpCode, Param } from '@nestjs/common';
import { HasNoVersion } from '../common/if-match.js';
import { ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { ReachDto } from './reach.dto.js';
import { ReachService } from './reach.service.js';

@ApiTags('communication')
@Controller('projects/:projectId/communications/:communicationId')
export class ReachController {
  constructor(private readonly reach: ReachService) {}

  @Get('reach')
  @Allow('read')
  getCommunicationReach(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('communicationId', IdPipe) id: string,
  ): Promise<ReachDto> {
    return this.reach.of(project, id);
  }

  @Delete('attendance')
  @HttpCode(204)
  @HasNoVersion()
  @Allow('communications')
  removeAttendance(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('communicationId', IdPipe) id: string,
  ): Promise<void> {
    return this.reach.removeAttendance(project, id);
  }
}
