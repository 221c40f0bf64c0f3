import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { context } from '../common/context.js';
import { IdPipe } from '../common/id.pipe.js';
import { Allow } from '../identity/allow.js';
import { MailPreviewDto, OutboxDto, OutboxQuery } from '../mail/outbox.dto.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import {
  PreviewQuery,
  QueuedMailsDto,
  SendAgainDto,
  TestMailDto,
} from './communication-mail.dto.js';
import { CommunicationMailsService } from './communication-mails.service.js';

@ApiTags('communication')
@Controller('projects/:projectId/communications/:communicationId')
export class CommunicationMailsController {
  constructor(private readonly mails: CommunicationMailsService) {}

  @Get('preview')
  @Allow('read')
  getCommunicationPreview(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('communicationId', IdPipe) id: string,
    @Query() { language = context().language }: PreviewQuery,
  ): Promise<MailPreviewDto> {
    return this.mails.preview(project, id, language);
  }

  @Post('test-mail')
  @Allow('communications')
  sendTestMail(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('communicationId', IdPipe) id: string,
  ): Promise<TestMailDto> {
    return this.mails.sendTest(project, id);
  }

  @Get('outbox')
  @Allow('read')
  getCommunicationOutbox(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('communicationId', IdPipe) id: string,
    @Query() query: OutboxQuery,
  ): Promise<OutboxDto> {
    return this.mails.list(project, id, query);
  }

  @Post('resending')
  @HttpCode(200)
  @Allow('communications')
  sendAgain(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('communicationId', IdPipe) id: string,
    @Body() { states }: SendAgainDto,
  ): Promise<QueuedMailsDto> {
    return this.mails.sendAgain(project, id, states);
  }
}
