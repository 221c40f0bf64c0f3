import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the app, which owns no table, have the planner look at one again. */
export class Statistics1764000004500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refresh_statistics(tables text[]) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
      DECLARE
        name text;
      BEGIN
        FOREACH name IN ARRAY tables LOOP
          EXECUTE format('ANALYZE public.%I', name);
        END LOOP;
      END $$;

      -- A refused value may be somebody's mail address: the planner keeps no copy of it.
      ALTER TABLE import_rows ALTER value SET STATISTICS 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE import_rows ALTER value SET STATISTICS -1;
      DROP FUNCTION refresh_statistics(text[]);
    `);
  }
}
