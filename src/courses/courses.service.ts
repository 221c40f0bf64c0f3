import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { Conflict, InvalidInput, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { UnfinishedImports } from '../imports/unfinished-imports.js';
import { CourseArrivals } from './course-arrivals.js';
import type { CourseDto, CreateCourseDto, UpdateCourseDto } from './course.dto.js';
import { Course } from './course.entity.js';
import { CONFLICTS, ONE_VALIDITY } from './courses.texts.js';

@Injectable()
export class CoursesService {
  constructor(
    private readonly database: Database,
    private readonly arrivals: CourseArrivals,
    private readonly imports: UnfinishedImports,
  ) {}

  async create(input: CreateCourseDto): Promise<CourseDto> {
    const { title, yearlyWindow, completionRule, unlimited = false, ...facts } = input;
    refuseTwoValidities(input);
    const id = newId();
    await this.database.repository(Course).insert({
      ...facts,
      id,
      completionRule: completionRule ?? 'completed_or_passed',
      unlimited,
      titleNl: title.nl,
      titleEn: title.en,
      yearlyStart: yearlyWindow?.startMonthDay ?? null,
      createdAt: now(),
    });
    if (facts.activityId) await this.arrivals.announce();
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

  async update(idOrCode: string, input: UpdateCourseDto): Promise<CourseDto> {
    const { title, yearlyWindow, ...facts } = input;
    const course = await this.get(idOrCode);
    const { id } = course;
    refuseTwoValidities({ ...course, ...input });
    await this.database.change(Course, id, {
      ...facts,
      ...(yearlyWindow !== undefined && { yearlyStart: yearlyWindow?.startMonthDay ?? null }),
      ...(title && { titleNl: title.nl, titleEn: title.en }),
    });
    if (input.activityId) await this.arrivals.announce();
    return this.get(id);
  }

  /** Which of these courses there are; until the transaction ends they stay. */
  async keep(ids: readonly string[]): Promise<Set<string>> {
    const kept = await this.database.query<{ id: string }>(
      'SELECT id FROM courses WHERE id = ANY ($1) ORDER BY id FOR KEY SHARE',
      [ids],
    );
    return new Set(kept.map(({ id }) => id));
  }

  /** @throws Conflict while a record or a project refers to it, or a file that may is being worked off */
  async remove(idOrCode: string): Promise<void> {
    const { id } = await this.get(idOrCode);
    if ((await this.imports.hold()).length > 0)
      throw new Conflict('file-at-work', CONFLICTS['file-at-work']);
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

function refuseTwoValidities({
  validityMonths,
  yearlyWindow,
}: Pick<CreateCourseDto, 'validityMonths' | 'yearlyWindow'>): void {
  if (typeof validityMonths !== 'number' || !yearlyWindow) return;
  throw new InvalidInput(
    (['validityMonths', 'yearlyWindow'] as const).map((field) => ({
      in: 'body',
      location: `/${field}`,
      code: 'one-of',
      detail: ONE_VALIDITY,
    })),
  );
}

const SELECT = `SELECT id, code, json_build_object('nl', title_nl, 'en', title_en) AS title,
    completion_rule AS "completionRule", provider, modality, duration_minutes AS "durationMinutes",
    literacy_level AS "literacyLevel", validity_months AS "validityMonths",
    CASE WHEN yearly_start IS NOT NULL THEN json_build_object('startMonthDay', yearly_start) END AS "yearlyWindow", unlimited,
    activity_id AS "activityId", created_at AS "createdAt", version
  FROM courses`;
