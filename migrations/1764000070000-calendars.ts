import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Feeds of dates, each behind an address of which only the hash is kept. */
export class Calendars1764000070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendars (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        account         text NOT NULL,
        project_id      uuid,
        language        text NOT NULL CHECK (language IN ('nl', 'en')),
        hash            text NOT NULL,
        expires_at      timestamptz NOT NULL,
        created_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        UNIQUE (organisation_id, hash),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id)
      );
      CREATE INDEX calendars_account_idx ON calendars (organisation_id, account);
      CREATE INDEX calendars_project_idx ON calendars (organisation_id, project_id);

      ${fence('calendars')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendars');
  }
}
