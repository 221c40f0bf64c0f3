import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** The target groups of projects, and who is on those that are lists. */
export class Audiences1764000005500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audiences (
        organisation_id     uuid NOT NULL REFERENCES tenants (id),
        id                  uuid NOT NULL,
        project_id          uuid NOT NULL,
        name                text NOT NULL,
        kind                text NOT NULL CHECK (kind IN ('people', 'department', 'everyone', 'head_count')),
        department          text CHECK ((department IS NOT NULL) = (kind = 'department')),
        head_count          integer CHECK ((head_count IS NOT NULL) = (kind = 'head_count') AND head_count >= 0),
        valid_from          date NOT NULL,
        valid_to            date CHECK (valid_to >= valid_from),
        impact              text,
        expected_resistance text,
        key_message         text,
        created_at          timestamptz NOT NULL,
        version             integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id)
      );
      CREATE INDEX audiences_project_idx ON audiences (organisation_id, project_id);

      CREATE TABLE audience_members (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        audience_id     uuid NOT NULL,
        person_id       uuid NOT NULL,
        valid_from      date NOT NULL,
        valid_to        date CHECK (valid_to >= valid_from),
        recorded_at     timestamptz NOT NULL,
        superseded_at   timestamptz,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, audience_id) REFERENCES audiences (organisation_id, id),
        FOREIGN KEY (organisation_id, person_id) REFERENCES people (organisation_id, id)
      );
      CREATE UNIQUE INDEX audience_members_current_key
        ON audience_members (organisation_id, audience_id, person_id, valid_from) WHERE superseded_at IS NULL;
      CREATE INDEX audience_members_audience_idx ON audience_members (organisation_id, audience_id);
      CREATE INDEX audience_members_person_idx ON audience_members (organisation_id, person_id);

      ${['audiences', 'audience_members'].map(fence).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audience_members, audiences');
  }
}
