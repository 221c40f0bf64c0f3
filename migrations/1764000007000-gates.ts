import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Reviews with their snapshot and decision, conditions, waivers and manual checks. */
export class Gates1764000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE gate_reviews (
        organisation_id uuid NOT NULL,
        id              uuid NOT NULL,
        project_id      uuid NOT NULL,
        phase           text NOT NULL CHECK (phase IN ('preparation', 'rollout', 'uptake', 'aftercare')),
        state           text NOT NULL CHECK (state IN ('submitted', 'decided', 'withdrawn')),
        note            text,
        gate            jsonb NOT NULL,
        submitted_by    text NOT NULL,
        submitted_at    timestamptz NOT NULL,
        decision        text CHECK (decision IN ('go', 'conditional_go', 'no_go', 'back')),
        motivation      text,
        to_phase        text CHECK (to_phase IN ('preparation', 'rollout', 'uptake', 'aftercare')),
        outcome         text CHECK (outcome IN ('scale_up', 'operate', 'phase_out')),
        decided_by      text,
        decided_at      timestamptz,
        withdrawn_by    text,
        withdrawn_at    timestamptz,
        follow_up_id    uuid,
        leans_on        text[] NOT NULL DEFAULT '{}',
        version         integer NOT NULL DEFAULT 1,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id),
        FOREIGN KEY (organisation_id, follow_up_id) REFERENCES projects (organisation_id, id),
        CHECK ((state = 'decided') = (decision IS NOT NULL AND decided_by IS NOT NULL AND decided_at IS NOT NULL)),
        CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
        CHECK (decided_by <> submitted_by)
      );
      CREATE UNIQUE INDEX gate_reviews_one_waits
        ON gate_reviews (organisation_id, project_id) WHERE state = 'submitted';
      CREATE INDEX gate_reviews_of_project ON gate_reviews (organisation_id, project_id, submitted_at);

      CREATE TABLE gate_conditions (
        organisation_id uuid NOT NULL,
        id              uuid NOT NULL,
        project_id      uuid NOT NULL,
        review_id       uuid NOT NULL,
        text            text NOT NULL,
        owner           text NOT NULL,
        due_date        date NOT NULL,
        met_at          timestamptz,
        met_by          text,
        note            text,
        version         integer NOT NULL DEFAULT 1,
        created_at      timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id),
        FOREIGN KEY (organisation_id, review_id) REFERENCES gate_reviews (organisation_id, id)
      );
      CREATE INDEX gate_conditions_of_project ON gate_conditions (organisation_id, project_id);

      CREATE TABLE waivers (
        organisation_id uuid NOT NULL,
        id              uuid NOT NULL,
        project_id      uuid NOT NULL,
        criterion_key   text NOT NULL,
        reason          text NOT NULL,
        waived_by       text NOT NULL,
        valid_until     date NOT NULL,
        recorded_at     timestamptz NOT NULL,
        ended_at        timestamptz,
        ended_by        text,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id)
      );
      CREATE INDEX waivers_of_project ON waivers (organisation_id, project_id);

      CREATE TABLE manual_checks (
        organisation_id uuid NOT NULL,
        id              uuid NOT NULL,
        project_id      uuid NOT NULL,
        criterion_key   text NOT NULL,
        met             boolean NOT NULL,
        note            text NOT NULL,
        checked_by      text NOT NULL,
        recorded_at     timestamptz NOT NULL,
        superseded_at   timestamptz,
        PRIMARY KEY (organisation_id, id),
        FOREIGN KEY (organisation_id, project_id) REFERENCES projects (organisation_id, id)
      );
      CREATE UNIQUE INDEX manual_checks_current
        ON manual_checks (organisation_id, project_id, criterion_key) WHERE superseded_at IS NULL;

      ${['gate_reviews', 'gate_conditions', 'waivers', 'manual_checks'].map(fence).join('')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE manual_checks, waivers, gate_conditions, gate_reviews');
  }
}
