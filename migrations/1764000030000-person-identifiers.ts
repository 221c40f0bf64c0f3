import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Further names under which a person is known. */
export class PersonIdentifiers1764000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person_identifiers (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        person_id       uuid NOT NULL,
        kind            text NOT NULL CHECK (kind IN ('mail', 'account', 'mbox_sha1sum', 'openid', 'other')),
        value           text NOT NULL,
        home_page       text,
        source          text NOT NULL,
        recorded_at     timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        CONSTRAINT person_identifiers_once
          UNIQUE NULLS NOT DISTINCT (organisation_id, value, kind, home_page),
        FOREIGN KEY (organisation_id, person_id) REFERENCES people (organisation_id, id),
        CHECK ((kind = 'account') = (home_page IS NOT NULL))
      );
      CREATE INDEX person_identifiers_person_idx ON person_identifiers (organisation_id, person_id);

      -- The planner would keep copies of what it samples.
      ALTER TABLE person_identifiers ALTER value SET STATISTICS 0;

      ${fence('person_identifiers')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE person_identifiers');
  }
}
