import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { ProjectPipe } from '../projects/project.pipe.js';
import { RequireCourseDto, RequiredCourseDto } from './required-course.dto.js';
import { RequiredCoursesService } from './required-courses.service.js';

@ApiTags('training')
@Controller('projects/:projectId/required-courses')
export class RequiredCoursesController {
  constructor(private readonly required: RequiredCoursesService) {}

  @Post()
  @Allow('projects')
  requireCourse(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Body() input: RequireCourseDto,
  ): Promise<RequiredCourseDto> {
    return this.required.require(project, input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(RequiredCourseDto) })
  listRequiredCourses(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Query() query: PageQuery,
  ): Promise<Page<RequiredCourseDto>> {
    return this.required.list(project, query);
  }

  @Get(':requiredCourseId')
  @Allow('read')
  getRequiredCourse(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('requiredCourseId', IdPipe) id: string,
  ): Promise<RequiredCourseDto> {
    return this.required.get(project, id);
  }

  @Delete(':requiredCourseId')
  @HttpCode(204)
  @Allow('projects')
  removeRequiredCourse(
    @Param('projectId', ProjectPipe) project: ProjectRef,
    @Param('requiredCourseId', IdPipe) id: string,
  ): Promise<void> {
    return this.required.remove(project, id);
  }
}
