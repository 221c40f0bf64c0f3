import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Which courses a project asks of its audiences. */
export class RequiredCourses1764000006500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE required_courses (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        project_id      uuid NOT NULL,
        course_id       uuid NOT NULL,
        audience_id     uuid,
        valid_from      date,
        created_at      timestamptz NOT NULL,
        version         integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisation_id, id),
        CONSTRAINT required_courses_once
          UNIQUE NULLS NOT DISTINCT (organisation_id, project_id, course_id, audience_id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id),
        FOREIGN KEY (organisation_id, course_id) REFERENCES courses (organisation_id, id),
        FOREIGN KEY (organisation_id, audience_id) REFERENCES audiences (organisation_id, id)
      );
      CREATE INDEX required_courses_course_idx ON required_courses (organisation_id, course_id);

      ${fence('required_courses')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE required_courses');
  }
}
