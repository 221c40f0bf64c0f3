import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Surveys: what is asked, who may answer once, and what is left at closing. */
export class Surveys1764000080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE survey_instruments (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        code            text NOT NULL,
        instrument      jsonb NOT NULL,
        version         integer NOT NULL,
        created_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        CONSTRAINT survey_instruments_version UNIQUE (organisation_id, code, version)
      );

      CREATE TABLE surveys (
        organisation_id    uuid NOT NULL REFERENCES tenants (id),
        id                 uuid NOT NULL,
        project_id         uuid NOT NULL,
        code               text NOT NULL,
        moment             text NOT NULL CHECK (moment IN ('baseline', 'pulse', 'closing', 'aftercare')),
        mode               text NOT NULL CHECK (mode IN ('anonymous', 'by_name')),
        instrument_code    text NOT NULL,
        instrument         jsonb NOT NULL,
        threshold          integer NOT NULL CHECK (threshold >= 5),
        asks_comments      boolean NOT NULL,
        comment_threshold  integer NOT NULL CHECK (comment_threshold >= 10),
        breakdown          text NOT NULL CHECK (breakdown IN ('none', 'department')),
        departments        text[] NOT NULL,
        status             text NOT NULL CHECK (status IN ('draft', 'open', 'closed')),
        invited            integer NOT NULL CHECK (invited >= 0),
        invited_elsewhere  integer CHECK (invited_elsewhere > 0),
        source             text,
        file_hash          text,
        opened_at          timestamptz,
        closes_at          timestamptz,
        closed_at          timestamptz,
        created_at         timestamptz NOT NULL,
        version            integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id),
        CONSTRAINT surveys_code UNIQUE (organisation_id, project_id, code),
        CONSTRAINT surveys_never_by_name CHECK (mode = 'anonymous' OR instrument_code <> 'ai_readiness'),
        CONSTRAINT surveys_opened CHECK ((status = 'open') <= (opened_at IS NOT NULL AND closes_at IS NOT NULL)),
        CONSTRAINT surveys_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL))
      );
      CREATE INDEX surveys_code_idx ON surveys (organisation_id, code);
      CREATE INDEX surveys_open_idx ON surveys (organisation_id, closes_at) WHERE status = 'open';

      CREATE TABLE survey_audiences (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        survey_id       uuid NOT NULL,
        audience_id     uuid NOT NULL,
        PRIMARY KEY (organisation_id, survey_id, audience_id),
        FOREIGN KEY (organisation_id, survey_id) REFERENCES surveys (organisation_id, id),
        FOREIGN KEY (organisation_id, audience_id) REFERENCES audiences (organisation_id, id)
      );
      CREATE INDEX survey_audiences_audience_idx ON survey_audiences (organisation_id, audience_id);

      -- Who may answer once. A person stands here only where people are invited by name.
      CREATE TABLE survey_tokens (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        hash            text NOT NULL,
        survey_id       uuid NOT NULL,
        person_id       uuid,
        is_used         boolean NOT NULL,
        PRIMARY KEY (organisation_id, hash)
        -- No reference to the survey: checking it would write the moment of each answer on the survey's row.
      );
      CREATE INDEX survey_tokens_survey_idx ON survey_tokens (organisation_id, survey_id);
      CREATE INDEX survey_tokens_person_idx ON survey_tokens (organisation_id, person_id) WHERE person_id IS NOT NULL;
      CREATE UNIQUE INDEX survey_tokens_once_key ON survey_tokens (organisation_id, survey_id, person_id)
        WHERE person_id IS NOT NULL;

      -- What is left at closing, in random order: no moment, and random ids.
      CREATE TABLE survey_responses (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        survey_id       uuid NOT NULL,
        department      text,
        answers         jsonb NOT NULL,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, survey_id) REFERENCES surveys (organisation_id, id)
      );
      CREATE INDEX survey_responses_survey_idx ON survey_responses (organisation_id, survey_id);

      CREATE TABLE survey_comments (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        survey_id       uuid NOT NULL,
        item            text NOT NULL,
        text            text NOT NULL,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, survey_id) REFERENCES surveys (organisation_id, id)
      );
      CREATE INDEX survey_comments_survey_idx ON survey_comments (organisation_id, survey_id);

      -- What was published, once; the true scores beside it are for gates alone.
      CREATE TABLE survey_releases (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        survey_id       uuid NOT NULL,
        released_at     timestamptz NOT NULL,
        responses       integer,
        invited         integer,
        published       jsonb NOT NULL,
        truth           jsonb NOT NULL,
        PRIMARY KEY (organisation_id, survey_id),
        FOREIGN KEY (organisation_id, survey_id) REFERENCES surveys (organisation_id, id)
      );

      DROP INDEX mails_once_key, mails_once_a_day_key;
      ALTER TABLE mails
        DROP CONSTRAINT mails_kind_check,
        ADD CONSTRAINT mails_kind_check CHECK (kind IN
          ('training_reminder', 'communication', 'test', 'task_list', 'survey_invitation', 'survey_reminder'));
      CREATE UNIQUE INDEX mails_once_key ON mails (organisation_id, subject_id, person_id)
        WHERE kind IN ('communication', 'survey_invitation');
      CREATE UNIQUE INDEX mails_once_a_day_key
        ON mails (organisation_id, kind, queued_day, person_id, account, project_id, subject_id) NULLS NOT DISTINCT
        WHERE kind IN ('training_reminder', 'task_list', 'survey_reminder');

      ${TABLES.map(fence).join('')}
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
          DELETE FROM mails WHERE kind IN ('survey_invitation', 'survey_reminder');
        END LOOP;
      END $$;
      DROP INDEX mails_once_key, mails_once_a_day_key;
      ALTER TABLE mails
        DROP CONSTRAINT mails_kind_check,
        ADD CONSTRAINT mails_kind_check
          CHECK (kind IN ('training_reminder', 'communication', 'test', 'task_list'));
      CREATE UNIQUE INDEX mails_once_key ON mails (organisation_id, subject_id, person_id)
        WHERE kind = 'communication';
      CREATE UNIQUE INDEX mails_once_a_day_key
        ON mails (organisation_id, kind, queued_day, person_id, account, project_id, subject_id) NULLS NOT DISTINCT
        WHERE kind IN ('training_reminder', 'task_list');
      DROP TABLE ${TABLES.toReversed().join(', ')};
    `);
  }
}

const TABLES = [
  'survey_instruments',
  'surveys',
  'survey_audiences',
  'survey_tokens',
  'survey_responses',
  'survey_comments',
  'survey_releases',
];
