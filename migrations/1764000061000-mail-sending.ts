import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Mails really leave: what became of each, and in whose language. */
export class MailSending1764000061000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE people ADD COLUMN language text CHECK (language IN ('nl', 'en'));

      ALTER TABLE mails
        DROP CONSTRAINT mails_kind_check,
        DROP CONSTRAINT mails_state_check,
        DROP CONSTRAINT mails_once_a_day,
        ALTER COLUMN person_id DROP NOT NULL,
        ALTER COLUMN project_id DROP NOT NULL,
        ALTER COLUMN subject DROP NOT NULL,
        ALTER COLUMN body DROP NOT NULL,
        ADD COLUMN account      text,
        ADD COLUMN reason       text,
        ADD COLUMN reply        text,
        ADD COLUMN attempts     integer NOT NULL DEFAULT 0,
        ADD COLUMN attempted_at timestamptz,
        ADD COLUMN not_before   timestamptz,
        ADD COLUMN finished_at  timestamptz,
        ADD CONSTRAINT mails_kind_check
          CHECK (kind IN ('training_reminder', 'communication', 'test', 'task_list')),
        ADD CONSTRAINT mails_state_check
          CHECK (state IN ('queued', 'sending', 'sent', 'refused', 'unclear', 'no_address', 'cancelled')),
        ADD CONSTRAINT mails_recipient CHECK ((person_id IS NULL) <> (account IS NULL));
      -- Two clicks send once.
      CREATE UNIQUE INDEX mails_once_a_day_key
        ON mails (organisation_id, kind, queued_day, person_id, account, project_id, subject_id) NULLS NOT DISTINCT
        WHERE kind IN ('training_reminder', 'task_list');
      -- Of one message a person gets one mail ever.
      CREATE UNIQUE INDEX mails_once_key ON mails (organisation_id, subject_id, person_id)
        WHERE kind = 'communication';
      CREATE INDEX mails_project_idx ON mails (organisation_id, project_id);
      CREATE INDEX mails_waiting_idx ON mails (organisation_id, created_at, id) WHERE state = 'queued';
      CREATE INDEX mails_under_way_idx ON mails (organisation_id, subject_id)
        WHERE state IN ('queued', 'sending');

      CREATE TABLE account_addresses (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        account         text NOT NULL,
        mail            text NOT NULL,
        recorded_at     timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, account)
      );
      -- What was erased must not live on in what the planner remembers.
      ALTER TABLE account_addresses ALTER mail SET STATISTICS 0;
      ${fence('account_addresses')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE account_addresses;
      DROP INDEX mails_under_way_idx, mails_waiting_idx, mails_project_idx, mails_once_key, mails_once_a_day_key;
      -- One organisation at a time: the fence stands here too.
      DO $$
      DECLARE tenant uuid;
      BEGIN
        FOR tenant IN SELECT id FROM tenants LOOP
          PERFORM set_config('app.organisation_id', tenant::text, true);
          DELETE FROM mails WHERE kind <> 'training_reminder' OR state <> 'queued';
        END LOOP;
      END $$;
      ALTER TABLE mails
        DROP CONSTRAINT mails_recipient,
        DROP CONSTRAINT mails_state_check,
        DROP CONSTRAINT mails_kind_check,
        DROP COLUMN account,
        DROP COLUMN reason,
        DROP COLUMN reply,
        DROP COLUMN attempts,
        DROP COLUMN attempted_at,
        DROP COLUMN not_before,
        DROP COLUMN finished_at,
        ALTER COLUMN person_id SET NOT NULL,
        ALTER COLUMN project_id SET NOT NULL,
        ALTER COLUMN subject SET NOT NULL,
        ALTER COLUMN body SET NOT NULL,
        ADD CONSTRAINT mails_kind_check CHECK (kind IN ('training_reminder')),
        ADD CONSTRAINT mails_state_check CHECK (state IN ('queued')),
        ADD CONSTRAINT mails_once_a_day UNIQUE NULLS NOT DISTINCT
          (organisation_id, project_id, kind, queued_day, person_id, subject_id);
      ALTER TABLE people DROP COLUMN language;
    `);
  }
}
