import { Injectable } from '@nestjs/common';
import { asOf } from '../common/as-of.js';
import { InvalidInput, NotFound } from '../common/errors.js';
import { isUuid } from '../common/ids.js';
import { CoursesService } from '../courses/courses.service.js';
import { Database } from '../database/database.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import type { Population } from '../metrics/metric.js';
import { DAY, MOMENT } from '../people/audience-members.js';
import { departmentOnDay } from '../people/department-on-day.js';
import { mayName, namedPerson } from '../people/named-person.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { type CountedGroup, shownGaps, type TogetherInDepartment } from './gap-counts.js';
import { countsSql, validUntilSql } from './record-validity.js';
import { coursesOfPeople, standingOfPeople, ZONE } from './standing-of-people.js';
import { trainingCoverageMetric } from './training-coverage.metric.js';
import type {
  PeopleGapsDto,
  PersonGapDto,
  TrainingGapsDto,
  TrainingGapsQuery,
} from './training-gap.dto.js';

/** Who still needs which course: counts for everybody, names for who may see them. */
@Injectable()
export class TrainingGapsService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: MetricCatalogue,
    private readonly courses: CoursesService,
  ) {}

  async of(project: ProjectRef, query: TrainingGapsQuery): Promise<TrainingGapsDto> {
    const { cursor, limit = 100, courseId } = query;
    if (cursor !== undefined && !isUuid(cursor))
      throw new InvalidInput([{ in: 'query', location: 'cursor', code: 'not-valid' }]);
    const when = asOf(query.asOf);
    const course = courseId
      ? await this.courses.get(courseId, NotFound.inQuery('courseId'))
      : undefined;
    const population = { projectId: project.id, programmeId: project.programmeId, asOf: when };
    const { counted, together } = await this.count(population);
    const courses = shownGaps(
      counted,
      (...given) => this.catalogue.shown(trainingCoverageMetric.key, ...given),
      together,
    );
    return {
      asOf: when.at,
      courses: courses.filter((one) => course === undefined || one.course === course.code),
      people: mayName() ? await this.people(population, limit, cursor, course?.id) : null,
    };
  }

  /** By course, and by course and department, with who needs the same; what shows of one depends on the others. */
  private async count(population: Population): Promise<Counted> {
    const { sql, parameters } = standingOfPeople(population);
    const [found] = await this.database.read<Counted & Record<string, unknown>>(
      `WITH ${sql},
         placed AS MATERIALIZED (
           SELECT person_id, code, is_exempt, covered,
             coalesce(${departmentOnDay('standing.person_id', DAY)}, 'unknown') AS department
           FROM standing),
         counted AS (
           SELECT code AS course, CASE WHEN grouping(department) = 0 THEN department END AS "group",
             count(*) FILTER (WHERE NOT is_exempt) AS required, count(*) FILTER (WHERE covered) AS covered,
             count(*) FILTER (WHERE is_exempt) AS exempt
           FROM placed GROUP BY GROUPING SETS ((code), (code, department))),
         together AS (
           SELECT department, groups, counted, count(*) AS people
           FROM (${coursesOfPeople('placed', 'person_id, department')}) needing GROUP BY 1, 2, 3)
       SELECT coalesce((SELECT json_agg(counted ORDER BY course, "group" NULLS FIRST) FROM counted), '[]') AS counted,
         coalesce((SELECT json_agg(together) FROM together), '[]') AS together`,
      parameters,
    );
    return found!;
  }

  private async people(
    population: Population,
    limit: number,
    cursor: string | undefined,
    courseId: string | undefined,
  ): Promise<PeopleGapsDto> {
    const { sql, parameters } = standingOfPeople(population);
    const found = await this.database.read<PersonGapDto & Record<string, unknown>>(
      `WITH ${sql},
         lacking AS (
           SELECT person_id FROM standing
           WHERE NOT is_exempt AND NOT covered AND ($6::uuid IS NULL OR person_id > $6)
             AND ($7::uuid IS NULL OR course_id = $7)
           GROUP BY person_id ORDER BY person_id LIMIT $8)
       SELECT lacking.person_id AS "personId", ${namedPerson('lacking.person_id', 'true')},
         ${departmentOnDay('lacking.person_id', DAY)} AS department,
         (SELECT json_agg(json_build_object('course', missing.code, 'reason', ${REASON},
            'validUntil', taken.valid_until) ORDER BY missing.code)
          FROM standing JOIN needs missing USING (person_id, course_id)
          CROSS JOIN LATERAL (
            SELECT max(${validUntilSql('record', 'missing', ZONE)}) FILTER (WHERE ${countsSql('record', 'missing')})
                AS valid_until,
              bool_or(record.status = 'failed') AS failed, count(*) > 0 AS taken
            FROM training_records record
            WHERE record.course_id = missing.course_id AND record.person_id = missing.person_id
              AND record.superseded_at IS NULL AND record.completed_at <= ${MOMENT}) taken
          WHERE standing.person_id = lacking.person_id AND NOT standing.is_exempt AND NOT standing.covered
            AND ($7::uuid IS NULL OR standing.course_id = $7)) AS courses
       FROM lacking ORDER BY lacking.person_id`,
      [...parameters, cursor ?? null, courseId ?? null, limit + 1],
    );
    const items = found.slice(0, limit);
    return { items, nextCursor: found.length > limit ? items.at(-1)!.personId : null };
  }
}

interface Counted {
  counted: CountedGroup[];
  together: TogetherInDepartment[];
}

const REASON = `CASE WHEN taken.valid_until IS NOT NULL THEN 'lapsed' WHEN taken.failed THEN 'failed'
  WHEN taken.taken THEN 'not_counting' ELSE 'never_done' END`;
