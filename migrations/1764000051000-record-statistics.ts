import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An organisation that is new beside large ones is in no statistics, and the planner would take it for empty:
 * any index then looks as good as the one by key. Without statistics of that column it never does.
 */
export class RecordStatistics1764000051000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE training_records ALTER organisation_id SET STATISTICS 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE training_records ALTER organisation_id SET STATISTICS -1');
  }
}
