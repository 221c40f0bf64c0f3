import { Injectable } from '@nestjs/common';
import { asOf } from '../common/as-of.js';
import { NotFound } from '../common/errors.js';
import type { Language } from '../common/text.js';
import { CoursesService } from '../courses/courses.service.js';
import { Database } from '../database/database.js';
import { MailsService } from '../mail/mails.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { mayName } from '../people/named-person.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { reminderLetter } from './reminder-letter.js';
import { standingOfPeople } from './standing-of-people.js';
import { trainingCoverageMetric } from './training-coverage.metric.js';
import type { RemindDto, RemindedDto } from './training-gap.dto.js';

interface Lacking {
  personId: string;
  courses: string[];
  /** How many people need a course that is reminded of. */
  required: number;
}

/** Lets the system write to who lacks a course, so that nobody needs the names. */
@Injectable()
export class TrainingRemindersService {
  constructor(
    private readonly database: Database,
    private readonly courses: CoursesService,
    private readonly organisations: OrganisationsService,
    private readonly mails: MailsService,
  ) {}

  /**
   * Queues a mail for each person who lacks a course today. Of few people it does not say how many, except to
   * who may see names.
   * @throws NotFound at `/courseId`
   */
  async remind(
    project: ProjectRef,
    { note = null, courseId = null }: RemindDto,
  ): Promise<RemindedDto> {
    const course =
      courseId === null ? null : await this.courses.get(courseId, NotFound.inBody('/courseId'));
    const { language } = await this.organisations.get();
    const lacking = await this.lacking(project, course?.id ?? null, language);
    const queued = await this.mails.queue(
      { projectId: project.id, kind: 'training_reminder', language },
      lacking.map(({ personId, courses }) => ({
        personId,
        ...reminderLetter({ project: project.name, courses, note }, language),
      })),
    );
    const required = lacking[0]?.required ?? 0;
    const isFew = required > 0 && required < trainingCoverageMetric.threshold!;
    return isFew && !mayName()
      ? { queued: null, already: null, suppressed: true }
      : { queued, already: lacking.length - queued, suppressed: false };
  }

  private lacking(
    { id: projectId, programmeId }: ProjectRef,
    courseId: string | null,
    language: Language,
  ): Promise<Lacking[]> {
    const { sql, parameters } = standingOfPeople({ projectId, programmeId, asOf: asOf(undefined) });
    return this.database.query<Lacking & Record<string, unknown>>(
      `WITH ${sql},
         asked AS (SELECT * FROM standing WHERE NOT waived AND ($6::uuid IS NULL OR course_id = $6))
       SELECT asked.person_id AS "personId",
         array_agg(CASE $7::text WHEN 'nl' THEN course.title_nl ELSE course.title_en END ORDER BY asked.code) AS courses,
         (SELECT count(DISTINCT person_id) FROM asked) AS required
       FROM asked JOIN courses course ON course.id = asked.course_id
       WHERE NOT asked.covered GROUP BY asked.person_id ORDER BY asked.person_id`,
      [...parameters, courseId, language],
    );
  }
}
