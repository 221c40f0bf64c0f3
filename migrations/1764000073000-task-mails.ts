import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './fence.js';

/** Who wants the tasks that wait by mail, once a week. */
export class TaskMails1764000073000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE task_mails (
        organisation_id uuid NOT NULL REFERENCES tenants (id),
        account         text NOT NULL,
        roles           text[] NOT NULL,
        language        text NOT NULL CHECK (language IN ('nl', 'en')),
        valid_until     date NOT NULL,
        PRIMARY KEY (organisation_id, account)
      );
      ${fence('task_mails')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE task_mails');
  }
}
