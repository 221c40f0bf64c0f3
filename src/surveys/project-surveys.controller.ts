import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Page, pageOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { CreateSurveyDto, SurveyDto, SurveyQuery } from './survey.dto.js';
import { SurveysService } from './surveys.service.js';

@ApiTags('survey')
@Controller('projects/:projectId/surveys')
export class ProjectSurveysController {
  constructor(private readonly surveys: SurveysService) {}

  @Post()
  @Allow('surveys')
  createSurvey(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: CreateSurveyDto,
  ): Promise<SurveyDto> {
    return this.surveys.create(project, input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(SurveyDto) })
  listSurveys(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: SurveyQuery,
  ): Promise<Page<SurveyDto>> {
    return this.surveys.list(project, query);
  }
}
