import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** What people ask and remark about what they were told, and what was answered. */
export class Questions1764000072000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE questions (
        organisation_id    uuid NOT NULL REFERENCES tenants (id),
        id                 uuid NOT NULL,
        project_id         uuid NOT NULL,
        kind               text NOT NULL CHECK (kind IN ('question', 'remark')),
        text               text NOT NULL,
        communication_id   uuid,
        audience_id        uuid,
        channel            text CHECK (channel IN ('email', 'intranet', 'teams', 'newsletter', 'meeting',
                             'lunch_session', 'video', 'poster', 'manager_conversation')),
        recorded_by        text NOT NULL,
        recorded_at        timestamptz NOT NULL,
        answer             text,
        answered_by        text,
        answer_recorded_by text,
        answered_at        timestamptz,
        version            integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id),
        FOREIGN KEY (organisation_id, communication_id) REFERENCES communications (organisation_id, id),
        FOREIGN KEY (organisation_id, audience_id) REFERENCES audiences (organisation_id, id),
        CONSTRAINT questions_answered CHECK (
          num_nonnulls(answer, answer_recorded_by, answered_at) IN (0, 3)
          AND (answered_by IS NULL OR answer IS NOT NULL))
      );
      CREATE INDEX questions_project_idx ON questions (organisation_id, project_id, recorded_at);
      CREATE INDEX questions_communication_idx ON questions (organisation_id, communication_id)
        WHERE communication_id IS NOT NULL;
      CREATE INDEX questions_audience_idx ON questions (organisation_id, audience_id)
        WHERE audience_id IS NOT NULL;

      ${fence('questions')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE questions');
  }
}
