import { Injectable } from '@nestjs/common';
import { asOf } from '../common/as-of.js';
import { NotFound } from '../common/errors.js';
import type { Language } from '../common/text.js';
import { CoursesService } from '../courses/courses.service.js';
import { Database } from '../database/database.js';
import { LANGUAGE_OF_PERSON, MailsService } from '../mail/mails.service.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { mayName } from '../people/named-person.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { reminderLetter } from './reminder-letter.js';
import { standingOfPeople } from './standing-of-people.js';
import { trainingCoverageMetric } from './training-coverage.metric.js';
import type { RemindDto, RemindedDto } from './training-gap.dto.js';

interface Lacking {
  personId: string;
  language: Language;
  courses: string[];
}

/** Lets the system write to who lacks a course, so that nobody needs the names. */
@Injectable()
export class TrainingRemindersService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: MetricCatalogue,
    private readonly courses: CoursesService,
    private readonly mails: MailsService,
  ) {}

  /**
   * Queues a mail for each person who lacks a course today. How many shows where the coverage of all and of each
   * course shows, as the numbers of one tell of another, and always to who may see names; a mail of another
   * course has no part in it.
   * @throws NotFound at `/courseId`
   */
  async remind(
    project: ProjectRef,
    { note = null, courseId = null }: RemindDto,
  ): Promise<RemindedDto> {
    const course =
      courseId === null ? null : await this.courses.get(courseId, NotFound.inBody('/courseId'));
    const lacking = await this.lacking(project, course?.id ?? null);
    const sent = await this.mails.queue(
      { projectId: project.id, subjectId: course?.id ?? null, kind: 'training_reminder' },
      lacking.map(({ personId, language, courses }) => ({
        personId,
        language,
        ...reminderLetter({ project: project.name, courses, note }, language),
      })),
    );
    return !mayName() && (await this.isHidden(project))
      ? { queued: null, already: null, suppressed: true }
      : { ...sent, suppressed: false };
  }

  private async isHidden({ id: projectId, programmeId }: ProjectRef): Promise<boolean> {
    const population = { projectId, programmeId, asOf: asOf(undefined) };
    const keys = [trainingCoverageMetric.key];
    const whole = await this.catalogue.publish(keys, population);
    const courses = await this.catalogue.publish(keys, population, 'course');
    return [...whole, ...courses].some(({ suppressed }) => suppressed);
  }

  private lacking(
    { id: projectId, programmeId }: ProjectRef,
    courseId: string | null,
  ): Promise<Lacking[]> {
    const { sql, parameters } = standingOfPeople({ projectId, programmeId, asOf: asOf(undefined) });
    return this.database.query<Lacking & Record<string, unknown>>(
      `WITH ${sql}, lacking AS (
         SELECT person_id, course_id, code FROM standing
         WHERE NOT is_exempt AND NOT covered AND ($6::uuid IS NULL OR course_id = $6))
       SELECT written.id AS "personId", written.language,
         array_agg(CASE written.language WHEN 'nl' THEN course.title_nl ELSE course.title_en END ORDER BY lacking.code) AS courses
       FROM (SELECT person.id, ${LANGUAGE_OF_PERSON} AS language
             FROM people person CROSS JOIN organisations organisation) written
       JOIN lacking ON lacking.person_id = written.id JOIN courses course ON course.id = lacking.course_id
       GROUP BY written.id, written.language ORDER BY written.id`,
      [...parameters, courseId],
    );
  }
}
