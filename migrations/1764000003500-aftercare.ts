import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Lessons of a project, its own and those of its predecessor. */
export class Aftercare1764000003500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lessons (
        organisation_id   uuid NOT NULL REFERENCES tenants (id),
        id                uuid NOT NULL,
        project_id        uuid NOT NULL,
        title             text NOT NULL,
        text              text NOT NULL,
        phase             text NOT NULL CHECK (phase IN ('preparation', 'rollout', 'uptake', 'aftercare')),
        inherited_from_id uuid,
        version           integer NOT NULL DEFAULT 1,
        recorded_at       timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id),
        FOREIGN KEY (organisation_id, inherited_from_id) REFERENCES lessons (organisation_id, id)
      );
      CREATE INDEX lessons_project_idx ON lessons (organisation_id, project_id);
      ${fence('lessons')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lessons');
  }
}
