import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Who is to be told what, and when it was planned and sent. */
export class Communications1764000060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE communications (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        project_id      uuid NOT NULL,
        phase           text NOT NULL CHECK (phase IN ('preparation', 'rollout', 'uptake', 'aftercare')),
        channel         text NOT NULL CHECK (channel IN ('email', 'intranet', 'teams', 'newsletter', 'meeting',
                          'lunch_session', 'video', 'poster', 'manager_conversation')),
        title_nl        text NOT NULL,
        title_en        text,
        key_message_nl  text NOT NULL,
        key_message_en  text,
        sender_role     text NOT NULL,
        sender_name     text,
        owner           text,
        planned_at      timestamptz,
        sent_at         timestamptz,
        reached_count   integer CHECK (reached_count >= 0),
        status          text NOT NULL CHECK (status IN ('draft', 'scheduled', 'sent', 'cancelled')),
        template_key    text,
        created_at      timestamptz NOT NULL,
        version         integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id),
        CONSTRAINT communications_sent CHECK ((status = 'sent') = (sent_at IS NOT NULL)),
        CONSTRAINT communications_template_once UNIQUE (organisation_id, project_id, template_key)
      );
      CREATE INDEX communications_project_idx ON communications (organisation_id, project_id);

      CREATE TABLE communication_audiences (
        organisation_id  uuid NOT NULL REFERENCES tenants (id),
        communication_id uuid NOT NULL,
        audience_id      uuid NOT NULL,
        PRIMARY KEY (organisation_id, communication_id, audience_id),
        FOREIGN KEY (organisation_id, communication_id) REFERENCES communications (organisation_id, id),
        FOREIGN KEY (organisation_id, audience_id) REFERENCES audiences (organisation_id, id)
      );
      CREATE INDEX communication_audiences_audience_idx ON communication_audiences (organisation_id, audience_id);

      CREATE TABLE communication_changes (
        organisation_id  uuid NOT NULL REFERENCES tenants (id),
        id               uuid NOT NULL,
        communication_id uuid NOT NULL,
        planned_at       timestamptz,
        status           text NOT NULL,
        recorded_at      timestamptz NOT NULL,
        superseded_at    timestamptz,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, communication_id) REFERENCES communications (organisation_id, id)
      );
      CREATE UNIQUE INDEX communication_changes_current_key
        ON communication_changes (organisation_id, communication_id) WHERE superseded_at IS NULL;
      CREATE INDEX communication_changes_communication_idx
        ON communication_changes (organisation_id, communication_id);

      ${['communications', 'communication_audiences', 'communication_changes'].map(fence).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE communication_changes, communication_audiences, communications');
  }
}
