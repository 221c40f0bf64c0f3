import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Who need not take which course; only ever added to. */
export class Exemptions1764000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exemptions (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        course_id       uuid NOT NULL,
        person_id       uuid NOT NULL,
        reason          text NOT NULL,
        valid_from      date NOT NULL,
        valid_until     date CHECK (valid_until >= valid_from),
        source          text NOT NULL,
        external_id     text,
        recorded_at     timestamptz NOT NULL,
        superseded_at   timestamptz,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, course_id) REFERENCES courses (organisation_id, id),
        FOREIGN KEY (organisation_id, person_id) REFERENCES people (organisation_id, id)
      );
      -- The natural key: source and external id, else source, course, person and first day.
      CREATE UNIQUE INDEX exemptions_external_key ON exemptions (organisation_id, source, external_id)
        WHERE superseded_at IS NULL AND external_id IS NOT NULL;
      CREATE UNIQUE INDEX exemptions_day_key
        ON exemptions (organisation_id, course_id, person_id, valid_from, source)
        WHERE superseded_at IS NULL AND external_id IS NULL;
      CREATE INDEX exemptions_course_idx ON exemptions (organisation_id, course_id, person_id);
      CREATE INDEX exemptions_person_idx ON exemptions (organisation_id, person_id);

      ${fence('exemptions')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE exemptions');
  }
}
