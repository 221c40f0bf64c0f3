import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Benefits of a project, as hypotheses. */
export class Value1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE benefits (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        project_id      uuid NOT NULL,
        title           text NOT NULL,
        description     text,
        kind            text NOT NULL CHECK (kind IN ('time', 'money', 'quality', 'service', 'satisfaction', 'other')),
        horizon         text NOT NULL CHECK (horizon IN ('short', 'long')),
        unit            text,
        baseline        double precision,
        expected_amount double precision,
        period          text CHECK (period IN ('month', 'quarter', 'year', 'once')),
        version         integer NOT NULL DEFAULT 1,
        created_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id)
      );
      CREATE INDEX benefits_project_idx ON benefits (organisation_id, project_id);
      ${fence('benefits')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE benefits');
  }
}
