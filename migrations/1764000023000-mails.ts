import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** What waits to be mailed: to a person, never to an address, so that whoever is erased gets nothing. */
export class Mails1764000023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mails (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        person_id       uuid NOT NULL,
        project_id      uuid NOT NULL,
        kind            text NOT NULL CHECK (kind IN ('training_reminder')),
        queued_day      date NOT NULL,
        language        text NOT NULL CHECK (language IN ('nl', 'en')),
        subject         text NOT NULL,
        body            text NOT NULL,
        state           text NOT NULL CHECK (state IN ('queued')),
        created_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        -- Two clicks send once.
        CONSTRAINT mails_once_a_day UNIQUE (organisation_id, project_id, kind, queued_day, person_id),
        FOREIGN KEY (organisation_id, person_id) REFERENCES people (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id)
      );
      CREATE INDEX mails_person_idx ON mails (organisation_id, person_id);

      ${fence('mails')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mails');
  }
}
