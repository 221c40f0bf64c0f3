import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence of the organisation itself: its works council on Fasewijzer, and the DPIA of Fasewijzer. */
export class OrganisationEvidence1764000071000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE evidence
        DROP CONSTRAINT evidence_check,
        -- Without a project and a programme it is the organisation's.
        ADD CONSTRAINT evidence_one_owner CHECK (num_nonnulls(project_id, programme_id) <= 1),
        ADD CONSTRAINT evidence_of_organisation CHECK (
          num_nonnulls(project_id, programme_id) = 1 OR kind IN ('works_council_answer', 'dpia'))
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One organisation at a time: the fence stands here too.
      DO $$
      DECLARE tenant uuid;
      BEGIN
        FOR tenant IN SELECT id FROM tenants LOOP
          PERFORM set_config('app.organisation_id', tenant::text, true);
          DELETE FROM evidence WHERE project_id IS NULL AND programme_id IS NULL;
        END LOOP;
      END $$;
      ALTER TABLE evidence
        DROP CONSTRAINT evidence_of_organisation,
        DROP CONSTRAINT evidence_one_owner,
        ADD CONSTRAINT evidence_check CHECK (num_nonnulls(project_id, programme_id) = 1)
    `);
  }
}
