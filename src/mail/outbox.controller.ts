import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { MailPreviewDto, OutboxDto, ProjectOutboxQuery } from './outbox.dto.js';
import { OutboxService } from './outbox.service.js';

@ApiTags('communication')
@Controller('projects/:projectId/outbox')
export class OutboxController {
  constructor(private readonly outbox: OutboxService) {}

  @Get()
  @Allow('people')
  listOutbox(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() { kind, ...query }: ProjectOutboxQuery,
  ): Promise<OutboxDto> {
    return this.outbox.list(project, { kind }, query);
  }

  @Get(':mailId')
  @Allow('people')
  readMail(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('mailId', IdPipe) id: string,
  ): Promise<MailPreviewDto> {
    return this.outbox.preview(project, id);
  }
}
