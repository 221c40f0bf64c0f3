import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { CourseArrivals } from './course-arrivals.js';
import type { CourseDto, CreateCourseDto, UpdateCourseDto } from './course.dto.js';
import { Course } from './course.entity.js';

@Injectable()
export class CoursesService {
  constructor(
    private readonly database: Database,
    private readonly arrivals: CourseArrivals,
  ) {}

  async create(input: CreateCourseDto): Promise<CourseDto> {
    const { code, title, validityMonths = null, activityId = null } = input;
    const { completionRule = 'completed_or_passed', unlimited = false } = input;
    const made = { code, completionRule, validityMonths, unlimited, activityId };
    const id = newId();
    await this.database
      .repository(Course)
      .insert({ ...made, id, titleNl: title.nl, titleEn: title.en, createdAt: now() });
    if (activityId !== null) await this.arrivals.announce();
    return this.get(id);
  }

  list(query: PageQuery): Promise<Page<CourseDto>> {
    return this.database.page(query, 'code', SELECT);
  }

  /** The course with this id or code. */
  async get(idOrCode: string, fault = NotFound.inPath('courseId')): Promise<CourseDto> {
    const [course] = await this.database.read<CourseDto>(
      `${SELECT} WHERE ${isUuid(idOrCode) ? 'id' : 'code'} = $1`,
      [idOrCode],
    );
    if (!course) throw fault;
    return course;
  }

  async update(idOrCode: string, { title, ...input }: UpdateCourseDto): Promise<CourseDto> {
    const { id } = await this.get(idOrCode);
    await this.database.change(Course, id, {
      ...input,
      ...(title && { titleNl: title.nl, titleEn: title.en }),
    });
    if (input.activityId) await this.arrivals.announce();
    return this.get(id);
  }

  /** @throws Conflict while a record or a project refers to it */
  async remove(idOrCode: string): Promise<void> {
    const { id } = await this.get(idOrCode);
    await this.database.remove(Course, id);
  }

  /** The ids of courses named by code or id, in the same order; undefined for none. */
  async idsOf(names: readonly string[]): Promise<(string | undefined)[]> {
    const rows = await this.database.read<{ id: string | null }>(
      `SELECT coalesce(coded.id, known.id) AS id
       FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS named (code, id, place)
       LEFT JOIN courses coded ON coded.code = named.code
       LEFT JOIN courses known ON known.id = named.id
       ORDER BY named.place`,
      [names, names.map((name) => (isUuid(name) ? name : null))],
    );
    return rows.map(({ id }) => id ?? undefined);
  }
}

const SELECT = `SELECT id, code, json_build_object('nl', title_nl, 'en', title_en) AS title,
    completion_rule AS "completionRule", validity_months AS "validityMonths", unlimited,
    activity_id AS "activityId", created_at AS "createdAt", version
  FROM courses`;
