import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Courses with all that is known of them, and courses asked of roles in a project's team. */
export class CoursesInFull1764000021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE courses
        ADD COLUMN provider         text,
        ADD COLUMN modality         text
          CHECK (modality IN ('e_learning', 'classroom', 'webinar', 'blended', 'on_the_job')),
        ADD COLUMN duration_minutes integer CHECK (duration_minutes > 0),
        ADD COLUMN literacy_level   text CHECK (literacy_level IN ('aware', 'capable', 'fluent', 'expert')),
        ADD COLUMN yearly_start     text CHECK (yearly_start ~ '^[01][0-9]-[0-3][0-9]$' AND yearly_start <> '02-29'),
        ADD CONSTRAINT courses_one_validity CHECK (validity_months IS NULL OR yearly_start IS NULL);

      ALTER TABLE team_members
        ADD COLUMN person_id uuid,
        ADD CONSTRAINT team_members_person_fkey
          FOREIGN KEY (organisation_id, person_id) REFERENCES people (organisation_id, id);
      CREATE INDEX team_members_person_idx ON team_members (organisation_id, person_id);

      -- Who had which role from when to when; the team itself only knows the present.
      CREATE TABLE team_terms (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        project_id      uuid NOT NULL,
        team_member_id  uuid NOT NULL,
        role            text NOT NULL,
        person_id       uuid NOT NULL,
        started_at      timestamptz NOT NULL,
        ended_at        timestamptz,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id),
        FOREIGN KEY (organisation_id, person_id) REFERENCES people (organisation_id, id)
      );
      CREATE UNIQUE INDEX team_terms_current_key ON team_terms (organisation_id, team_member_id)
        WHERE ended_at IS NULL;
      CREATE INDEX team_terms_project_idx ON team_terms (organisation_id, project_id, role);
      CREATE INDEX team_terms_person_idx ON team_terms (organisation_id, person_id);

      ALTER TABLE required_courses
        ADD COLUMN team_role text,
        ADD CONSTRAINT required_courses_of_one CHECK (audience_id IS NULL OR team_role IS NULL),
        DROP CONSTRAINT required_courses_once,
        ADD CONSTRAINT required_courses_once
          UNIQUE NULLS NOT DISTINCT (organisation_id, project_id, course_id, audience_id, team_role);

      ${fence('team_terms')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One organisation at a time: the fence stands here too.
      DO $$
      DECLARE tenant uuid;
      BEGIN
        FOR tenant IN SELECT id FROM tenants LOOP
          PERFORM set_config('app.organisation_id', tenant::text, true);
          DELETE FROM required_courses WHERE team_role IS NOT NULL;
        END LOOP;
      END $$;
      ALTER TABLE required_courses
        DROP CONSTRAINT required_courses_once,
        DROP CONSTRAINT required_courses_of_one,
        DROP COLUMN team_role,
        ADD CONSTRAINT required_courses_once
          UNIQUE NULLS NOT DISTINCT (organisation_id, project_id, course_id, audience_id);
      DROP TABLE team_terms;
      ALTER TABLE team_members DROP COLUMN person_id;
      ALTER TABLE courses
        DROP COLUMN provider, DROP COLUMN modality, DROP COLUMN duration_minutes,
        DROP COLUMN literacy_level, DROP COLUMN yearly_start;
    `);
  }
}
