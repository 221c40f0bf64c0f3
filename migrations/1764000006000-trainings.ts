import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Courses, and the records of who took them: only ever added to. */
export class Trainings1764000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE courses (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        code            text NOT NULL,
        title_nl        text NOT NULL,
        title_en        text NOT NULL,
        completion_rule text NOT NULL CHECK (completion_rule IN ('passed', 'completed', 'completed_or_passed')),
        validity_months integer CHECK (validity_months BETWEEN 1 AND 600),
        unlimited       boolean NOT NULL,
        activity_id     text,
        created_at      timestamptz NOT NULL,
        version         integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisation_id, id),
        UNIQUE (organisation_id, code),
        UNIQUE (organisation_id, activity_id)
      );

      CREATE TABLE training_records (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        person_id       uuid NOT NULL,
        course_id       uuid NOT NULL,
        status          text NOT NULL CHECK (status IN ('completed', 'passed', 'failed')),
        completed_at    timestamptz NOT NULL,
        score           numeric,
        source          text NOT NULL,
        external_id     text,
        recorded_at     timestamptz NOT NULL,
        superseded_at   timestamptz,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, person_id) REFERENCES people (organisation_id, id),
        FOREIGN KEY (organisation_id, course_id) REFERENCES courses (organisation_id, id)
      );
      -- The natural key: source and external id, else source, person, course and moment.
      CREATE UNIQUE INDEX training_records_external_key
        ON training_records (organisation_id, source, external_id)
        WHERE superseded_at IS NULL AND external_id IS NOT NULL;
      CREATE UNIQUE INDEX training_records_moment_key
        ON training_records (organisation_id, course_id, person_id, completed_at, source)
        WHERE superseded_at IS NULL AND external_id IS NULL;
      -- Answers who took a course, and what a person took, without reading the rows themselves.
      CREATE INDEX training_records_coverage_idx
        ON training_records (organisation_id, course_id, person_id)
        INCLUDE (status, completed_at, superseded_at);

      ${['courses', 'training_records'].map(fence).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE training_records, courses');
  }
}
