import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Imports, how far they are, and the rows they refused. */
export class Imports1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE imports (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        profile         text NOT NULL,
        state           text NOT NULL CHECK (state IN ('queued', 'running', 'completed', 'failed')),
        dry_run         boolean NOT NULL,
        account         text NOT NULL,
        day             date NOT NULL,
        headers         jsonb NOT NULL,
        dropped_columns jsonb NOT NULL,
        warnings        jsonb NOT NULL DEFAULT '[]',
        next_line       bigint NOT NULL DEFAULT 0,
        rows_read       bigint NOT NULL DEFAULT 0,
        rows_accepted   bigint NOT NULL DEFAULT 0,
        rows_unchanged  bigint NOT NULL DEFAULT 0,
        rows_refused    bigint NOT NULL DEFAULT 0,
        created_at      timestamptz NOT NULL,
        finished_at     timestamptz,
        PRIMARY KEY (organisation_id, id),
        CHECK ((finished_at IS NOT NULL) = (state IN ('completed', 'failed')))
      );
      CREATE INDEX imports_created_idx ON imports (organisation_id, created_at, id);
      CREATE INDEX imports_unfinished_idx ON imports (organisation_id, created_at, id)
        WHERE state IN ('queued', 'running');

      CREATE TABLE import_rows (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        import_id       uuid NOT NULL,
        line            bigint NOT NULL,
        column_name     text NOT NULL,
        value           text NOT NULL,
        code            text NOT NULL,
        PRIMARY KEY (organisation_id, import_id, line),
        FOREIGN KEY (organisation_id, import_id) REFERENCES imports (organisation_id, id)
      );

      ${['imports', 'import_rows'].map(fence).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_rows, imports');
  }
}
