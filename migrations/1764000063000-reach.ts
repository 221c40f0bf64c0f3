import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Whom messages reached: by person only while the organisation may keep that, else as counts. */
export class Reach1764000063000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE communication_receipts (
        organisation_id  uuid NOT NULL REFERENCES tenants (id),
        id               uuid NOT NULL,
        communication_id uuid NOT NULL,
        person_id        uuid NOT NULL,
        kind             text NOT NULL CHECK (kind IN ('attended', 'confirmed')),
        received_at      timestamptz NOT NULL,
        source           text NOT NULL,
        recorded_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        CONSTRAINT communication_receipts_once UNIQUE (organisation_id, communication_id, kind, person_id),
        FOREIGN KEY (organisation_id, communication_id) REFERENCES communications (organisation_id, id)
        -- A person is never deleted; a reference would lock the person while an erasure waits for what refers.
      );
      CREATE INDEX communication_receipts_person_idx ON communication_receipts (organisation_id, person_id);

      -- Lists of which only the number of people is kept, by the day of attendance.
      CREATE TABLE communication_counts (
        organisation_id  uuid NOT NULL REFERENCES tenants (id),
        id               uuid NOT NULL,
        communication_id uuid NOT NULL,
        day              date,
        people           integer NOT NULL CHECK (people > 0),
        received_at      timestamptz NOT NULL,
        source           text NOT NULL,
        recorded_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        CONSTRAINT communication_counts_once UNIQUE NULLS NOT DISTINCT (organisation_id, communication_id, day),
        FOREIGN KEY (organisation_id, communication_id) REFERENCES communications (organisation_id, id)
      );

      -- Without a person: only how many. The day, so that nothing leads back by its moment.
      CREATE TABLE confirmation_tokens (
        organisation_id  uuid NOT NULL REFERENCES tenants (id),
        hash             text NOT NULL,
        communication_id uuid NOT NULL,
        person_id        uuid,
        confirmed_on     date,
        PRIMARY KEY (organisation_id, hash),
        FOREIGN KEY (organisation_id, communication_id) REFERENCES communications (organisation_id, id)
      );
      CREATE INDEX confirmation_tokens_person_idx ON confirmation_tokens (organisation_id, person_id);
      CREATE INDEX confirmation_tokens_communication_idx ON confirmation_tokens (organisation_id, communication_id);

      -- What is left once nobody may be told apart any more.
      CREATE TABLE reach_totals (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        project_id      uuid NOT NULL,
        department      text,
        members         integer NOT NULL,
        named           integer NOT NULL,
        informed        integer NOT NULL,
        estimated       integer NOT NULL,
        confirmed       integer,
        is_confirmed_named boolean NOT NULL,
        counted_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        CONSTRAINT reach_totals_once UNIQUE NULLS NOT DISTINCT (organisation_id, project_id, department),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id)
      );

      ALTER TABLE communications
        ADD COLUMN delivered_total integer,
        ADD COLUMN attended_total  integer,
        ADD COLUMN confirmed_total integer;

      ${['communication_receipts', 'communication_counts', 'confirmation_tokens', 'reach_totals'].map(fence).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE communications
        DROP COLUMN delivered_total, DROP COLUMN attended_total, DROP COLUMN confirmed_total;
      DROP TABLE reach_totals, confirmation_tokens, communication_counts, communication_receipts;
    `);
  }
}
