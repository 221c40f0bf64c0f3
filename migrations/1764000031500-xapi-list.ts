import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The order in which statements are listed. */
export class XapiList1764000031500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX xapi_statements_list_idx ON xapi_statements (organisation_id, stored_at, id)
        WHERE statement IS NOT NULL AND voided_at IS NULL
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX xapi_statements_list_idx');
  }
}
