import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../common/id.pipe.js';
import { type Page, pageOf, PageQuery } from '../common/page.dto.js';
import { Allow } from '../identity/allow.js';
import { CourseDto, CreateCourseDto, UpdateCourseDto } from './course.dto.js';
import { CoursesService } from './courses.service.js';

@ApiTags('training')
@Controller('courses')
export class CoursesController {
  constructor(private readonly courses: CoursesService) {}

  @Post()
  @Allow('trainings')
  createCourse(@Body() input: CreateCourseDto): Promise<CourseDto> {
    return this.courses.create(input);
  }

  @Get()
  @Allow('read')
  @ApiOkResponse({ type: pageOf(CourseDto) })
  listCourses(@Query() query: PageQuery): Promise<Page<CourseDto>> {
    return this.courses.list(query);
  }

  @Get(':courseId')
  @Allow('read')
  getCourse(@Param('courseId', IdPipe) idOrCode: string): Promise<CourseDto> {
    return this.courses.get(idOrCode);
  }

  @Patch(':courseId')
  @Allow('trainings')
  updateCourse(
    @Param('courseId', IdPipe) idOrCode: string,
    @Body() input: UpdateCourseDto,
  ): Promise<CourseDto> {
    return this.courses.update(idOrCode, input);
  }

  @Delete(':courseId')
  @HttpCode(204)
  @Allow('trainings')
  removeCourse(@Param('courseId', IdPipe) idOrCode: string): Promise<void> {
    return this.courses.remove(idOrCode);
  }
}
