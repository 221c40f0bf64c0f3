import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { InvalidInput, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { AudiencesService } from '../people/audiences.service.js';
import type { ProjectRef } from '../projects/project-ref.js';
import type { TeamRole } from '../projects/team-role.js';
import { CoursesService } from './courses.service.js';
import { ONE_GROUP } from './courses.texts.js';
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
    const { audienceId, teamRole = null } = input;
    if (typeof audienceId === 'string' && teamRole !== null) throw twoGroups();
    const course = await this.courses.get(input.courseId, NotFound.inBody('/courseId'));
    const audience =
      typeof audienceId === 'string'
        ? await this.audiences.get(project, audienceId, NotFound.inBody('/audienceId'))
        : null;
    const id = newId();
    await this.database.repository(RequiredCourse).insert({
      id,
      projectId: project.id,
      courseId: course.id,
      audienceId: audience?.id ?? null,
      teamRole,
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

  /** Asks the predecessor's courses of all audiences, and of the same roles, of the project that follows it. */
  async inherit(predecessor: ProjectRef, follower: ProjectRef): Promise<void> {
    const courses = await this.database.query<{ courseId: string; teamRole: TeamRole | null }>(
      `SELECT DISTINCT course_id AS "courseId", team_role AS "teamRole"
       FROM required_courses WHERE project_id = $1 ORDER BY 1, 2`,
      [predecessor.id],
    );
    if (courses.length === 0) return;
    await this.database.repository(RequiredCourse).insert(
      courses.map(({ courseId, teamRole }) => ({
        id: newId(),
        projectId: follower.id,
        courseId,
        audienceId: null,
        teamRole,
        validFrom: null,
        createdAt: now(),
      })),
    );
  }
}

const twoGroups = (): InvalidInput =>
  new InvalidInput(
    (['audienceId', 'teamRole'] as const).map((field) => ({
      in: 'body',
      location: `/${field}`,
      code: 'one-of',
      detail: ONE_GROUP,
    })),
  );

const SELECT = `SELECT required.id, required.course_id AS "courseId", course.code AS "courseCode",
    required.audience_id AS "audienceId", required.team_role AS "teamRole", required.valid_from AS "validFrom", required.version,
    required.created_at AS "createdAt"
  FROM required_courses required JOIN courses course ON course.id = required.course_id
  WHERE required.project_id = $1`;
