import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** An organisation's own import profiles, rows that are not finished yet, and how a file was written. */
export class OwnProfiles1764000008500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_profiles (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        code            text NOT NULL,
        title           text NOT NULL,
        target          text NOT NULL,
        columns         jsonb NOT NULL,
        statuses        jsonb NOT NULL,
        date_pattern    text,
        zone            text,
        language        text,
        delimiter       text,
        encoding        text,
        created_at      timestamptz NOT NULL,
        version         integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisation_id, id),
        UNIQUE (organisation_id, code)
      );
      ${fence('import_profiles')}

      ALTER TABLE imports
        ADD COLUMN own_profile_id uuid,
        ADD COLUMN rows_incomplete bigint NOT NULL DEFAULT 0,
        ADD COLUMN delimiter text,
        ADD FOREIGN KEY (organisation_id, own_profile_id) REFERENCES import_profiles (organisation_id, id);
      CREATE INDEX imports_own_profile_idx ON imports (organisation_id, own_profile_id)
        WHERE own_profile_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE imports
        DROP COLUMN own_profile_id, DROP COLUMN rows_incomplete, DROP COLUMN delimiter;
      DROP TABLE import_profiles;
    `);
  }
}
