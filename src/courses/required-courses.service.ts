import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { AudiencesService } from '../people/audiences.service.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { CoursesService } from './courses.service.js';
import type { RequireCourseDto, RequiredCourseDto } from './required-course.dto.js';
import { RequiredCourse } from './required-course.entity.js';

@Injectable()
export class RequiredCoursesService {
  constructor(
    private readonly database: Database,
    private readonly courses: CoursesService,
    private readonly audiences: AudiencesService,
  ) {}

  /** @throws NotFound at `/courseId` or `/audienceId`, Conflict when it is required already */
  async require(project: ProjectRef, input: RequireCourseDto): Promise<RequiredCourseDto> {
    const course = await this.courses.get(input.courseId, NotFound.inBody('/courseId'));
    const audience =
      typeof input.audienceId === 'string'
        ? await this.audiences.get(project, input.audienceId, NotFound.inBody('/audienceId'))
        : null;
    const id = newId();
    await this.database.repository(RequiredCourse).insert({
      id,
      projectId: project.id,
      courseId: course.id,
      audienceId: audience?.id ?? null,
      validFrom: input.validFrom ?? null,
      createdAt: now(),
    });
    return this.get(project, id);
  }

  list(project: ProjectRef, query: PageQuery): Promise<Page<RequiredCourseDto>> {
    return this.database.page(query, '"createdAt", id', SELECT, [project.id]);
  }

  async get(project: ProjectRef, id: string): Promise<RequiredCourseDto> {
    const [found] = isUuid(id)
      ? await this.database.read<RequiredCourseDto>(`${SELECT} AND required.id = $2`, [
          project.id,
          id,
        ])
      : [];
    if (!found) throw NotFound.inPath('requiredCourseId');
    return found;
  }

  async remove(project: ProjectRef, id: string): Promise<void> {
    const required = await this.get(project, id);
    await this.database.remove(RequiredCourse, required.id);
  }

  /** Asks the predecessor's courses of all audiences of the project that follows it. */
  async inherit(predecessor: ProjectRef, follower: ProjectRef): Promise<void> {
    const courses = await this.database.query<{ courseId: string }>(
      'SELECT DISTINCT course_id AS "courseId" FROM required_courses WHERE project_id = $1 ORDER BY 1',
      [predecessor.id],
    );
    if (courses.length === 0) return;
    await this.database.repository(RequiredCourse).insert(
      courses.map(({ courseId }) => ({
        id: newId(),
        projectId: follower.id,
        courseId,
        audienceId: null,
        validFrom: null,
        createdAt: now(),
      })),
    );
  }
}

const SELECT = `SELECT required.id, required.course_id AS "courseId", course.code AS "courseCode",
    required.audience_id AS "audienceId", required.valid_from AS "validFrom", required.version,
    required.created_at AS "createdAt"
  FROM required_courses required JOIN courses course ON course.id = required.course_id
  WHERE required.project_id = $1`;
