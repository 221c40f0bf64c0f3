import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Tenants, organisations, keys, answers kept for repeats, and the audit's chain. */
export class Floor1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tenants (
        id          uuid PRIMARY KEY,
        slug        text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND slug <> 'demo'),
        external_id text NOT NULL UNIQUE
      );

      CREATE TABLE organisations (
        organisation_id        uuid PRIMARY KEY REFERENCES tenants (id),
        id                     uuid NOT NULL UNIQUE,
        name                   text NOT NULL,
        identifier_scheme      text NOT NULL CHECK (identifier_scheme IN ('tooi', 'oin', 'other')),
        identifier             text NOT NULL,
        type                   text NOT NULL,
        zone                   text NOT NULL,
        language               text NOT NULL CHECK (language IN ('nl', 'en')),
        survey_threshold       integer NOT NULL DEFAULT 5 CHECK (survey_threshold >= 5),
        hr_account_home_page   text,
        training_record_months integer NOT NULL DEFAULT 60 CHECK (training_record_months BETWEEN 1 AND 600),
        version                integer NOT NULL DEFAULT 1,
        created_at             timestamptz NOT NULL,
        CHECK (id = organisation_id)
      );

      CREATE TABLE api_keys (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        name            text NOT NULL,
        account         text NOT NULL,
        roles           text[] NOT NULL,
        hash            text NOT NULL,
        expires_at      timestamptz,
        revoked_at      timestamptz,
        created_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        UNIQUE (organisation_id, hash)
      );

      CREATE TABLE idempotency_keys (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        account         text NOT NULL,
        key             text NOT NULL,
        request_hash    text NOT NULL,
        status          integer,
        answer          jsonb,
        created_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, account, key)
      );

      CREATE TABLE audit_events (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        sequence        bigint NOT NULL,
        entry           text NOT NULL,
        hash            bytea NOT NULL,
        PRIMARY KEY (organisation_id, sequence)
      );

      CREATE TABLE audit_heads (
        organisation_id uuid PRIMARY KEY REFERENCES tenants (id),
        sequence        bigint NOT NULL,
        hash            bytea NOT NULL
      );

      ${['organisations', 'api_keys', 'idempotency_keys', 'audit_events', 'audit_heads'].map(fence).join('')}

      -- Adds the entry of a transaction that wrote something to the chain of its organisation.
      CREATE FUNCTION append_audit(entry jsonb) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE
        head   public.audit_heads%ROWTYPE;
        stored text;
        link   bytea;
      BEGIN
        IF pg_current_xact_id_if_assigned() IS NULL THEN RETURN; END IF;
        INSERT INTO public.audit_heads (sequence, hash) VALUES (0, ''::bytea)
          ON CONFLICT (organisation_id) DO NOTHING;
        SELECT * INTO head FROM public.audit_heads
          WHERE organisation_id = current_setting('app.organisation_id')::uuid FOR UPDATE;
        stored := (entry || jsonb_build_object('sequence', head.sequence + 1))::text;
        link := sha256(head.hash || convert_to(stored, 'UTF8'));
        INSERT INTO public.audit_events (sequence, entry, hash) VALUES (head.sequence + 1, stored, link);
        UPDATE public.audit_heads SET sequence = head.sequence + 1, hash = link
          WHERE organisation_id = head.organisation_id;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION append_audit(jsonb);
      DROP TABLE audit_heads, audit_events, idempotency_keys, api_keys, organisations, tenants;
    `);
  }
}
