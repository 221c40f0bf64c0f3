import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

const PHASE = `IN ('preparation', 'rollout', 'uptake', 'aftercare')`;

/** Programmes and projects with their phases, team, objectives, acceptance criteria, barriers and evidence. */
export class Projects1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE programmes (
        organisation_id     uuid NOT NULL REFERENCES tenants (id),
        id                  uuid NOT NULL,
        code                text NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name                text NOT NULL,
        sponsor             text,
        strategy            jsonb NOT NULL DEFAULT '{}',
        strategy_changed_at timestamptz NOT NULL,
        gate_policy         jsonb NOT NULL DEFAULT '{"preset": "standard", "thresholds": {}, "mandatory": {}}',
        version             integer NOT NULL DEFAULT 1,
        created_at          timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        UNIQUE (organisation_id, code)
      );

      CREATE TABLE projects (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        code            text NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name            text NOT NULL,
        programme_id    uuid NOT NULL,
        predecessor_id  uuid,
        use_case        text,
        solution        text,
        supplier        text,
        horizon         text CHECK (horizon IN ('quick_win', 'short', 'long')),
        go_live_date    date,
        ai_profile      jsonb NOT NULL DEFAULT '{}',
        phase           text NOT NULL CHECK (phase ${PHASE}),
        status          text NOT NULL CHECK (status IN ('draft', 'active', 'on_hold', 'completed', 'stopped')),
        outcome         text CHECK (outcome IN ('scale_up', 'operate', 'phase_out')),
        search_text     text NOT NULL GENERATED ALWAYS AS (lower(name || ' ' || code)) STORED,
        version         integer NOT NULL DEFAULT 1,
        created_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        UNIQUE (organisation_id, code),
        FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes (organisation_id, id),
        FOREIGN KEY (organisation_id, predecessor_id) REFERENCES projects (organisation_id, id),
        CHECK (predecessor_id <> id),
        CHECK ((status = 'completed') = (outcome IS NOT NULL))
      );
      CREATE INDEX projects_programme_idx ON projects (organisation_id, programme_id);
      CREATE INDEX projects_predecessor_idx ON projects (organisation_id, predecessor_id);

      CREATE TABLE fact_changes (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        project_id      uuid NOT NULL,
        fact            text NOT NULL,
        changed_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, project_id, fact),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id)
      );

      CREATE TABLE phase_plans (
        organisation_id    uuid NOT NULL REFERENCES tenants (id),
        id                 uuid NOT NULL,
        project_id         uuid NOT NULL,
        phase              text NOT NULL CHECK (phase ${PHASE}),
        planned_start_date date,
        planned_end_date   date,
        version            integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisation_id, id),
        UNIQUE (organisation_id, project_id, phase),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id),
        CHECK (planned_start_date <= planned_end_date)
      );

      CREATE TABLE transitions (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        project_id      uuid NOT NULL,
        number          integer NOT NULL CHECK (number > 0),
        kind            text NOT NULL
                        CHECK (kind IN ('start', 'advance', 'back', 'hold', 'resume', 'complete', 'stop')),
        from_phase      text CHECK (from_phase ${PHASE}),
        to_phase        text CHECK (to_phase ${PHASE}),
        account         text NOT NULL,
        review_id       uuid,
        occurred_at     timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        UNIQUE (organisation_id, project_id, number),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id)
      );

      CREATE TABLE team_members (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        project_id      uuid NOT NULL,
        role            text NOT NULL CHECK (role IN (
                          'sponsor', 'project_lead', 'legal_adviser', 'privacy_officer', 'security_officer',
                          'data_specialist', 'it_specialist', 'business_stakeholder', 'change_manager', 'trainer',
                          'works_council', 'champion', 'operations_owner')),
        name            text NOT NULL,
        account         text,
        version         integer NOT NULL DEFAULT 1,
        created_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        UNIQUE (organisation_id, project_id, role, name),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id)
      );
      CREATE INDEX team_members_account_idx ON team_members (organisation_id, account, project_id);

      CREATE TABLE objectives (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        project_id      uuid NOT NULL,
        title           text NOT NULL,
        unit            text,
        baseline        double precision,
        target          double precision,
        deadline_date   date,
        version         integer NOT NULL DEFAULT 1,
        created_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id)
      );
      CREATE INDEX objectives_project_idx ON objectives (organisation_id, project_id);

      CREATE TABLE acceptance_criteria (
        organisation_id       uuid NOT NULL REFERENCES tenants (id),
        id                    uuid NOT NULL,
        project_id            uuid NOT NULL,
        statement             text NOT NULL,
        agreed_by             text,
        agreed_date           date,
        agreement_recorded_by text,
        agreement_recorded_at timestamptz,
        agreement_by_adviser  boolean,
        verdict               text CHECK (verdict IN ('met', 'not_met')),
        verdict_note          text,
        verdict_recorded_by   text,
        verdict_recorded_at   timestamptz,
        version               integer NOT NULL DEFAULT 1,
        created_at            timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id),
        CHECK (num_nulls(agreed_by, agreed_date, agreement_recorded_by, agreement_recorded_at, agreement_by_adviser)
               IN (0, 5)),
        CHECK (num_nulls(verdict, verdict_recorded_by, verdict_recorded_at) IN (0, 3))
      );
      CREATE INDEX acceptance_criteria_project_idx ON acceptance_criteria (organisation_id, project_id);

      CREATE TABLE barriers (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        project_id      uuid NOT NULL,
        kind            text NOT NULL CHECK (kind IN (
                          'skills', 'data_quality', 'data_silos', 'access_rights', 'privacy', 'scale', 'unclear_roi',
                          'resistance', 'risk_aversion', 'regulation', 'explainability', 'trust', 'lacking_context')),
        severity        text NOT NULL CHECK (severity IN ('low', 'medium', 'high')),
        description     text NOT NULL,
        mitigation      text,
        owner           text,
        version         integer NOT NULL DEFAULT 1,
        created_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id)
      );
      CREATE INDEX barriers_project_idx ON barriers (organisation_id, project_id);

      CREATE TABLE evidence (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        id              uuid NOT NULL,
        project_id      uuid,
        programme_id    uuid,
        kind            text NOT NULL CHECK (kind IN (
                          'dpia', 'dpia_prescan', 'iama', 'dtia', 'processing_agreement', 'works_council_answer',
                          'board_decision', 'security_assessment', 'supplier_assessment', 'data_quality_assessment',
                          'data_classification', 'access_rights_review', 'algorithm_register_entry',
                          'public_explanation', 'work_instruction', 'evaluation_plan', 'other')),
        version_number  integer NOT NULL CHECK (version_number > 0),
        verdict         text NOT NULL CHECK (verdict IN ('positive', 'positive_with_conditions', 'negative')),
        conditions      jsonb NOT NULL DEFAULT '[]',
        valid_from      date NOT NULL,
        valid_until     date,
        url             text,
        purpose         text,
        legal_basis     text,
        residual_risk   text CHECK (residual_risk IN ('low', 'medium', 'high')),
        advice          jsonb,
        inherited_from_id uuid,
        recorded_by     text NOT NULL,
        recorded_at     timestamptz NOT NULL,
        superseded_at   timestamptz,
        PRIMARY KEY (organisation_id, id),
        UNIQUE NULLS NOT DISTINCT (organisation_id, project_id, programme_id, kind, version_number),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id),
        FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes (organisation_id, id),
        FOREIGN KEY (organisation_id, inherited_from_id) REFERENCES evidence (organisation_id, id),
        CHECK (num_nonnulls(project_id, programme_id) = 1),
        CHECK (valid_from <= valid_until)
      );
      CREATE INDEX evidence_programme_idx ON evidence (organisation_id, programme_id, kind)
        WHERE programme_id IS NOT NULL;

      ${TABLES.map(fence).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${TABLES.toReversed().join(', ')}`);
  }
}

const TABLES = [
  'programmes',
  'projects',
  'fact_changes',
  'phase_plans',
  'transitions',
  'team_members',
  'objectives',
  'acceptance_criteria',
  'barriers',
  'evidence',
];
