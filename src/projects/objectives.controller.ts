import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from './project-ref.js';
import { ProjectPipe } from './project.pipe.js';
import { ObjectiveDto, AddObjectiveDto, UpdateObjectiveDto } from './objective.dto.js';
import { ObjectivesService } from './objectives.service.js';

@ApiTags('preparation')
@Controller('projects/:projectId/objectives')
export class ObjectivesController {
  constructor(private readonly objectives: ObjectivesService) {}

  @Post()
  @Allow('projects')
  addObjective(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: AddObjectiveDto,
  ): Promise<ObjectiveDto> {
    return this.objectives.add(project, input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(ObjectiveDto) })
  listObjectives(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: PageQuery,
  ): Promise<Page<ObjectiveDto>> {
    return this.objectives.list(project, query);
  }

  @Get(':objectiveId')
  @Allow('read')
  getObjective(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('objectiveId', IdPipe) id: string,
  ): Promise<ObjectiveDto> {
    return this.objectives.get(project, id);
  }

  @Patch(':objectiveId')
  @Allow('projects')
  updateObjective(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('objectiveId', IdPipe) id: string,
    @Body() input: UpdateObjectiveDto,
  ): Promise<ObjectiveDto> {
    return this.objectives.update(project, id, input);
  }

  @Delete(':objectiveId')
  @HttpCode(204)
  @Allow('projects')
  removeObjective(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('objectiveId', IdPipe) id: string,
  ): Promise<void> {
    return this.objectives.remove(project, id);
  }
}
