import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Patch,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from './project-ref.js';
import { ProjectPipe } from './project.pipe.js';
import {
  AcceptanceCriterionDto,
  AddAcceptanceCriterionDto,
  RecordAgreementDto,
  RecordVerdictDto,
  UpdateAcceptanceCriterionDto,
} from './acceptance-criterion.dto.js';
import { AcceptanceCriteriaService } from './acceptance-criteria.service.js';

@ApiTags('preparation')
@Controller('projects/:projectId/acceptance-criteria')
export class AcceptanceCriteriaController {
  constructor(private readonly criteria: AcceptanceCriteriaService) {}

  @Post()
  @Allow('projects')
  addAcceptanceCriterion(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: AddAcceptanceCriterionDto,
  ): Promise<AcceptanceCriterionDto> {
    return this.criteria.add(project, input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(AcceptanceCriterionDto) })
  listAcceptanceCriteria(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: PageQuery,
  ): Promise<Page<AcceptanceCriterionDto>> {
    return this.criteria.list(project, query);
  }

  @Get(':criterionId')
  @Allow('read')
  getAcceptanceCriterion(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('criterionId', IdPipe) id: string,
  ): Promise<AcceptanceCriterionDto> {
    return this.criteria.get(project, id);
  }

  @Patch(':criterionId')
  @Allow('projects')
  updateAcceptanceCriterion(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('criterionId', IdPipe) id: string,
    @Body() input: UpdateAcceptanceCriterionDto,
  ): Promise<AcceptanceCriterionDto> {
    return this.criteria.update(project, id, input);
  }

  @Put(':criterionId/agreement')
  @Allow('projects')
  recordAgreement(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('criterionId', IdPipe) id: string,
    @Body() input: RecordAgreementDto,
  ): Promise<AcceptanceCriterionDto> {
    return this.criteria.agree(project, id, input);
  }

  @Put(':criterionId/verdict')
  @Allow('projects')
  recordVerdict(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('criterionId', IdPipe) id: string,
    @Body() input: RecordVerdictDto,
  ): Promise<AcceptanceCriterionDto> {
    return this.criteria.judge(project, id, input);
  }

  @Delete(':criterionId')
  @HttpCode(204)
  @Allow('projects')
  removeAcceptanceCriterion(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('criterionId', IdPipe) id: string,
  ): Promise<void> {
    return this.criteria.remove(project, id);
  }
}
