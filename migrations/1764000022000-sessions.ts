import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Planned trainings, who has a seat in them, and each change of that with its moment. */
export class Sessions1764000022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sessions (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        course_id       uuid NOT NULL,
        project_id      uuid,
        starts_at       timestamptz NOT NULL,
        ends_at         timestamptz NOT NULL CHECK (ends_at > starts_at),
        zone            text NOT NULL,
        place           text,
        link            text,
        capacity        integer CHECK (capacity >= 0),
        status          text NOT NULL CHECK (status IN ('planned', 'cancelled')),
        -- Always equal to the rows of enrolments: whoever changes those holds this row.
        seats_taken     integer NOT NULL DEFAULT 0 CHECK (seats_taken >= 0),
        waiting         integer NOT NULL DEFAULT 0 CHECK (waiting >= 0),
        last_number     integer NOT NULL DEFAULT 0,
        changed_at      timestamptz NOT NULL,
        created_at      timestamptz NOT NULL,
        version         integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, course_id) REFERENCES courses (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id),
        CONSTRAINT sessions_somewhere CHECK (place IS NOT NULL OR link IS NOT NULL),
        CONSTRAINT sessions_not_over CHECK (seats_taken <= capacity)
      );
      CREATE INDEX sessions_course_idx ON sessions (organisation_id, course_id, starts_at);
      CREATE INDEX sessions_project_idx ON sessions (organisation_id, project_id);

      CREATE TABLE enrolments (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        session_id      uuid NOT NULL,
        person_id       uuid NOT NULL,
        status          text NOT NULL,
        number          integer,
        recorded_at     timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        CONSTRAINT enrolments_once UNIQUE (organisation_id, session_id, person_id),
        CONSTRAINT enrolments_in_order UNIQUE (organisation_id, session_id, number),
        FOREIGN KEY (organisation_id, session_id) REFERENCES sessions (organisation_id, id),
        FOREIGN KEY (organisation_id, person_id) REFERENCES people (organisation_id, id),
        CONSTRAINT enrolments_status CHECK (status IN
          ('invited', 'enrolled', 'waitlisted', 'attended', 'no_show', 'cancelled', 'waived'))
      );
      CREATE INDEX enrolments_person_idx ON enrolments (organisation_id, person_id);

      CREATE TABLE enrolment_changes (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        enrolment_id    uuid NOT NULL,
        status          text NOT NULL,
        recorded_at     timestamptz NOT NULL,
        superseded_at   timestamptz,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, enrolment_id) REFERENCES enrolments (organisation_id, id)
      );
      CREATE UNIQUE INDEX enrolment_changes_current_key ON enrolment_changes (organisation_id, enrolment_id)
        WHERE superseded_at IS NULL;
      CREATE INDEX enrolment_changes_enrolment_idx ON enrolment_changes (organisation_id, enrolment_id);

      ${['sessions', 'enrolments', 'enrolment_changes'].map(fence).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE enrolment_changes, enrolments, sessions');
  }
}
