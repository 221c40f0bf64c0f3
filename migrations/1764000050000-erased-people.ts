import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was erased, found without looking at everybody. */
export class ErasedPeople1764000050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX people_erased_idx ON people (organisation_id, erased_at) INCLUDE (id)
        WHERE erased_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX people_erased_idx');
  }
}
