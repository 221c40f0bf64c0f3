import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Page, pageOf } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from './project-ref.js';
import { ProjectStart } from './project-start.js';
import {
  ProjectDto,
  ProjectQuery,
  StartedProjectDto,
  StartProjectDto,
  UpdateProjectDto,
} from './project.dto.js';
import { ProjectPipe } from './project.pipe.js';
import { ProjectsService } from './projects.service.js';

@ApiTags('project')
@Controller('projects')
export class ProjectsController {
  constructor(
    private readonly projects: ProjectsService,
    private readonly beginning: ProjectStart,
  ) {}

  @Post()
  @Allow('create-projects')
  startProject(@Body() input: StartProjectDto): Promise<StartedProjectDto> {
    return this.beginning.start(input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(ProjectDto) })
  listProjects(@Query() query: ProjectQuery): Promise<Page<ProjectDto>> {
    return this.projects.list(query);
  }

  @Get(':projectId')
  @Allow('read')
  @ApiOkResponse({ type: ProjectDto })
  getProject(@Param('projectId', ProjectPipe) project: ProjectRef): ProjectDto {
    return project;
  }

  @Patch(':projectId')
  @Allow('projects')
  updateProject(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: UpdateProjectDto,
  ): Promise<ProjectDto> {
    return this.projects.update(project, input);
  }
}
