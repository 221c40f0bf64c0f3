import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Statements of learning systems, as long as they wait or what they brought stands. */
export class Xapi1764000031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE xapi_statements (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        statement       jsonb,
        hash            bytea NOT NULL,
        sent_at         timestamptz,
        stored_at       timestamptz NOT NULL,
        repeats         integer NOT NULL DEFAULT 0,
        voids           uuid,
        voided_at       timestamptz,
        state           text NOT NULL CHECK (state IN ('without_effect', 'waiting', 'taken')),
        actor_kind      text,
        actor_value     text,
        actor_home_page text,
        person_id       uuid,
        activity_id     text,
        outcome         text CHECK (outcome IN ('completed', 'passed', 'failed', 'waived')),
        mark            numeric,
        happened_at     timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, person_id) REFERENCES people (organisation_id, id)
      );
      CREATE INDEX xapi_statements_voids_idx ON xapi_statements (organisation_id, voids);
      CREATE INDEX xapi_statements_state_idx ON xapi_statements (organisation_id, state, stored_at);
      CREATE INDEX xapi_statements_person_idx ON xapi_statements (organisation_id, person_id);

      -- The planner would keep copies of what it samples.
      ALTER TABLE xapi_statements ALTER statement SET STATISTICS 0, ALTER actor_value SET STATISTICS 0;

      ${fence('xapi_statements')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE xapi_statements');
  }
}
