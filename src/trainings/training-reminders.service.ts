import { Injectable } from '@nestjs/common';
import { asOf } from '../common/as-of.js';
import { NotFound } from '../common/errors.js';
import type { Language } from '../common/text.js';
import { CoursesService } from '../courses/courses.service.js';
import { Database } from '../database/database.js';
import { MailsService } from '../mail/mails.service.js';
import { MetricCatalogue } from '../metrics/metric-catalogue.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { mayName } from '../people/named-person.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { reminderLetter } from './reminder-letter.js';
import { standingOfPeople } from './standing-of-people.js';
import {
  type CoverageCounts,
  coverageMeasurement,
  MEMBER_COUNTS,
  membersSql,
  trainingCoverageMetric,
} from './training-coverage.metric.js';
import type { RemindDto, RemindedDto } from './training-gap.dto.js';

interface Asked extends CoverageCounts {
  lacking: { personId: string; courses: string[] }[];
}

/** Lets the system write to who lacks a course, so that nobody needs the names. */
@Injectable()
export class TrainingRemindersService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: MetricCatalogue,
    private readonly courses: CoursesService,
    private readonly organisations: OrganisationsService,
    private readonly mails: MailsService,
  ) {}

  /**
   * Queues a mail for each person who lacks a course today. How many shows where the coverage of that course, or
   * of all, shows, and always to who may see names; a mail of another course has no part in it.
   * @throws NotFound at `/courseId`
   */
  async remind(
    project: ProjectRef,
    { note = null, courseId = null }: RemindDto,
  ): Promise<RemindedDto> {
    const course =
      courseId === null ? null : await this.courses.get(courseId, NotFound.inBody('/courseId'));
    const { language } = await this.organisations.get();
    const { lacking, ...counts } = await this.ask(project, course?.id ?? null, language);
    const sent = await this.mails.queue(
      {
        projectId: project.id,
        subjectId: course?.id ?? null,
        kind: 'training_reminder',
        language,
      },
      lacking.map(({ personId, courses }) => ({
        personId,
        ...reminderLetter({ project: project.name, courses, note }, language),
      })),
    );
    return this.isHidden(counts)
      ? { queued: null, already: null, suppressed: true }
      : { ...sent, suppressed: false };
  }

  private isHidden(counts: CoverageCounts): boolean {
    const [shown] = this.catalogue.shown(trainingCoverageMetric.key, [coverageMeasurement(counts)]);
    return shown!.suppressed && !mayName();
  }

  private async ask(
    { id: projectId, programmeId }: ProjectRef,
    courseId: string | null,
    language: Language,
  ): Promise<Asked> {
    const { sql, parameters } = standingOfPeople({ projectId, programmeId, asOf: asOf(undefined) });
    const [asked] = await this.database.query<Asked & Record<string, unknown>>(
      `WITH ${sql},
         asked AS (SELECT * FROM standing WHERE $6::uuid IS NULL OR course_id = $6),
         members AS (${membersSql('asked')}),
         lacking AS (
           SELECT asked.person_id,
             array_agg(CASE $7::text WHEN 'nl' THEN course.title_nl ELSE course.title_en END ORDER BY asked.code) AS courses
           FROM asked JOIN courses course ON course.id = asked.course_id
           WHERE NOT asked.is_exempt AND NOT asked.covered GROUP BY asked.person_id)
       SELECT NULL AS "group", ${MEMBER_COUNTS},
         coalesce((SELECT json_agg(json_build_object('personId', person_id, 'courses', courses) ORDER BY person_id)
                   FROM lacking), '[]') AS lacking
       FROM members`,
      [...parameters, courseId, language],
    );
    return asked!;
  }
}
