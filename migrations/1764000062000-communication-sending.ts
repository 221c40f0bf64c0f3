import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A message by mail is under way for a while, and can fail or be stopped. */
export class CommunicationSending1764000062000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE communications
        DROP CONSTRAINT communications_status_check,
        ADD CONSTRAINT communications_status_check
          CHECK (status IN ('draft', 'scheduled', 'sending', 'sent', 'failed', 'cancelled')),
        ADD COLUMN stopped_at timestamptz;
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
          UPDATE communications SET status = 'scheduled' WHERE status IN ('sending', 'failed');
        END LOOP;
      END $$;
      ALTER TABLE communications
        DROP CONSTRAINT communications_status_check,
        ADD CONSTRAINT communications_status_check CHECK (status IN ('draft', 'scheduled', 'sent', 'cancelled')),
        DROP COLUMN stopped_at;
    `);
  }
}
