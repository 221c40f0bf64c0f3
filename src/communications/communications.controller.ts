import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { CommunicationMailsService, isCancelling } from './communication-mails.service.js';
import { CommunicationPlanDto, TakeOverPlanDto } from './communication-plan.dto.js';
import { CommunicationPlanService } from './communication-plan.service.js';
import {
  CommunicationDto,
  CommunicationQuery,
  PlanCommunicationDto,
  SendingDto,
  UpdateCommunicationDto,
} from './communication.dto.js';
import { CommunicationsService } from './communications.service.js';

@ApiTags('communication')
@Controller('projects/:projectId')
export class CommunicationsController {
  constructor(
    private readonly communications: CommunicationsService,
    private readonly plan: CommunicationPlanService,
    private readonly mails: CommunicationMailsService,
  ) {}

  @Post('communication-plan')
  @HttpCode(200)
  @Allow('communications')
  takeOverPlan(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() { template }: TakeOverPlanDto,
  ): Promise<CommunicationPlanDto> {
    return this.plan.takeOver(project, template);
  }

  @Get('communication-plan')
  @Allow('read')
  getCommunicationPlan(
    @Param('projectId', ProjectPipe) project: ProjectRef,
  ): Promise<CommunicationPlanDto> {
    return this.plan.show(project);
  }

  @Post('communications')
  @Allow('communications')
  planCommunication(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: PlanCommunicationDto,
  ): Promise<CommunicationDto> {
    return this.communications.plan(project, input);
  }

  @Get('communications')
  @Allow('read')
  @ApiOkResponse({ type: pageOf(CommunicationDto) })
  listCommunications(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: CommunicationQuery,
  ): Promise<Page<CommunicationDto>> {
    return this.communications.list(project, query);
  }

  @Get('communications/:communicationId')
  @Allow('read')
  getCommunication(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('communicationId', IdPipe) id: string,
  ): Promise<CommunicationDto> {
    return this.communications.get(project, id);
  }

  @Patch('communications/:communicationId')
  @Allow('communications')
  updateCommunication(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('communicationId', IdPipe) id: string,
    @Body() input: UpdateCommunicationDto,
  ): Promise<CommunicationDto> {
    return isCancelling(input)
      ? this.mails.cancel(project, id)
      : this.communications.update(project, id, input);
  }

  @Delete('communications/:communicationId')
  @HttpCode(204)
  @Allow('communications')
  removeCommunication(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('communicationId', IdPipe) id: string,
  ): Promise<void> {
    return this.communications.remove(project, id);
  }

  @Post('communications/:communicationId/sending')
  @HttpCode(200)
  @Allow('communications')
  sendCommunication(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('communicationId', IdPipe) id: string,
    @Body() input: SendingDto,
  ): Promise<CommunicationDto> {
    return this.mails.send(project, id, input);
  }
}
