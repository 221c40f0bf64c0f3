import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { LessonDto, AddLessonDto, UpdateLessonDto } from './lesson.dto.js';
import { LessonsService } from './lessons.service.js';

@ApiTags('aftercare')
@Controller('projects/:projectId/lessons')
export class LessonsController {
  constructor(private readonly lessons: LessonsService) {}

  @Post()
  @Allow('projects')
  addLesson(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: AddLessonDto,
  ): Promise<LessonDto> {
    return this.lessons.add(project, input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(LessonDto) })
  listLessons(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: PageQuery,
  ): Promise<Page<LessonDto>> {
    return this.lessons.list(project, query);
  }

  @Get(':lessonId')
  @Allow('read')
  getLesson(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('lessonId', IdPipe) id: string,
  ): Promise<LessonDto> {
    return this.lessons.get(project, id);
  }

  @Patch(':lessonId')
  @Allow('projects')
  updateLesson(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('lessonId', IdPipe) id: string,
    @Body() input: UpdateLessonDto,
  ): Promise<LessonDto> {
    return this.lessons.update(project, id, input);
  }

  @Delete(':lessonId')
  @HttpCode(204)
  @Allow('projects')
  removeLesson(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('lessonId', IdPipe) id: string,
  ): Promise<void> {
    return this.lessons.remove(project, id);
  }
}
