import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A second subject of the same day gets a mail of its own. */
export class MailsBySubject1764000040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE mails
        ADD COLUMN subject_id uuid,
        DROP CONSTRAINT mails_once_a_day,
        -- Two clicks send once.
        ADD CONSTRAINT mails_once_a_day UNIQUE NULLS NOT DISTINCT
          (organisation_id, project_id, kind, queued_day, person_id, subject_id)
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
          DELETE FROM mails later USING mails earlier
          WHERE (later.project_id, later.kind, later.queued_day, later.person_id)
              = (earlier.project_id, earlier.kind, earlier.queued_day, earlier.person_id)
            AND later.id > earlier.id;
        END LOOP;
      END $$;
      ALTER TABLE mails
        DROP CONSTRAINT mails_once_a_day,
        DROP COLUMN subject_id,
        ADD CONSTRAINT mails_once_a_day
          UNIQUE (organisation_id, project_id, kind, queued_day, person_id)
    `);
  }
}
