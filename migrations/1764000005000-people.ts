import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** People and the departments they worked in. */
export class People1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE people (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        hr_number       text,
        mail            text CHECK (mail = lower(mail)),
        given_name      text,
        family_name     text,
        source          text NOT NULL,
        recorded_at     timestamptz NOT NULL,
        erased_at       timestamptz,
        version         integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisation_id, id),
        UNIQUE (organisation_id, hr_number),
        UNIQUE (organisation_id, mail),
        CHECK (hr_number IS NOT NULL OR erased_at IS NOT NULL),
        CHECK (erased_at IS NULL OR num_nonnulls(hr_number, mail, given_name, family_name) = 0)
      );

      -- The planner would keep copies of what it samples; these are all unique, or never looked for.
      ALTER TABLE people ALTER hr_number SET STATISTICS 0, ALTER mail SET STATISTICS 0,
        ALTER given_name SET STATISTICS 0, ALTER family_name SET STATISTICS 0;

      CREATE TABLE person_departments (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        person_id       uuid NOT NULL,
        department      text NOT NULL,
        valid_from      date NOT NULL,
        source          text NOT NULL,
        dated           boolean NOT NULL,
        recorded_at     timestamptz NOT NULL,
        superseded_at   timestamptz,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, person_id) REFERENCES people (organisation_id, id)
      );
      CREATE UNIQUE INDEX person_departments_current_key
        ON person_departments (organisation_id, person_id, valid_from, source) WHERE superseded_at IS NULL;
      -- Not partial: before a table has statistics the planner tells partial indexes badly apart.
      CREATE INDEX person_departments_department_idx ON person_departments (organisation_id, department);
      CREATE INDEX person_departments_person_idx ON person_departments (organisation_id, person_id);

      ${['people', 'person_departments'].map(fence).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE person_departments, people');
  }
}
