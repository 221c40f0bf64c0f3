import { afterEach, describe, expect, it } from 'vitest';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../../src/data-source.js';
import { prepareRoles } from '../../src/database/roles.js';
import { migrate } from '../../src/migrate.js';
import {
  createDatabase,
  createEmptyDatabase,
  execute,
  rows,
  type TestDatabase,
} from '../support/databases.js';

describe('the migrations', () => {
  let database: TestDatabase;

  afterEach(() => database.drop());

  it('go forward, back to nothing, and forward to the same again', async () => {
    database = await createEmptyDatabase();
    await prepareRoles(database.ownerUrl, database.appUrl);
    await migrate(database.ownerUrl);
    const before = await schemaOf(database);
    expect(before.length).toBeGreaterThan(20);

    await revertAll(database.ownerUrl);
    expect((await schemaOf(database)).filter(isOfApp)).toEqual([]);

    await migrate(database.ownerUrl);
    expect(await schemaOf(database)).toEqual(before);
  });

  it('go back over evidence of the organisation, and leave that of a programme', async () => {
    database = await createDatabase();
    const { ownerUrl } = database;
    const tenant = '01890000-0000-7000-8000-000000000001';
    const fenced = new URL(ownerUrl);
    fenced.searchParams.set('options', `-c app.organisation_id=${tenant}`);
    await execute(
      fenced.href,
      `INSERT INTO tenants (id, slug, external_id) VALUES ('${tenant}', 'a', 'a')`,
      `INSERT INTO programmes (id, code, name, strategy_changed_at, created_at)
       VALUES ('${tenant}', 'p', 'P', now(), now())`,
      `INSERT INTO evidence (id, programme_id, kind, version_number, verdict, valid_from, recorded_by, recorded_at)
       SELECT gen_random_uuid(), programme, 'dpia', 1, 'positive', '2026-01-01', 'fg', now()
       FROM unnest(ARRAY['${tenant}', NULL]::uuid[]) AS programme`,
    );
    await revertAll(ownerUrl, 'OrganisationEvidence1764000071000');
    const left = await rows(fenced.href, 'SELECT programme_id AS programme FROM evidence');
    expect(left).toEqual([{ programme: tenant }]);
    await migrate(ownerUrl);
  });

  it('may be asked for at once by many', async () => {
    database = await createEmptyDatabase();
    const { ownerUrl, appUrl } = database;
    await prepareRoles(ownerUrl, appUrl);
    await Promise.all([1, 2, 3].map(() => migrate(ownerUrl)));
    const applied = await rows<{ name: string }>(ownerUrl, 'SELECT name FROM migrations');
    expect(applied.length).toBe(new Set(applied.map(({ name }) => name)).size);
    expect(applied.length).toBeGreaterThan(0);
  });
});

/** Back to nothing, or to before the migration `first`. */
async function revertAll(ownerUrl: string, first?: string): Promise<void> {
  const source = await new DataSource(dataSourceOptions(ownerUrl)).initialize();
  try {
    const from = first
      ? source.migrations.findIndex(({ constructor: { name } }) => name === first)
      : 0;
    for (let left = source.migrations.length; left > from; left--) await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
}

const isOfApp = (line: string): boolean => !line.startsWith('table migrations');

/** All that migrations make, one line each: columns, constraints, indexes, policies, functions. */
async function schemaOf({ ownerUrl }: TestDatabase): Promise<string[]> {
  const found = await rows<{ line: string }>(
    ownerUrl,
    `SELECT format('table %s.%s %s %s %s', c.relname, attname, format_type(atttypid, atttypmod),
                   attnotnull, pg_get_expr(adbin, adrelid)) AS line
     FROM pg_attribute JOIN pg_class c ON c.oid = attrelid AND c.relkind IN ('r', 'p', 'v', 'm')
     LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
     WHERE c.relnamespace = 'public'::regnamespace AND attnum > 0 AND NOT attisdropped
     UNION ALL
     SELECT format('table %s constraint %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
     FROM pg_constraint WHERE connamespace = 'public'::regnamespace
     UNION ALL
     SELECT format('table %s index %s', tablename, indexdef) FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL
     SELECT format('table %s policy %s %s %s %s', tablename, policyname, cmd, qual, with_check)
     FROM pg_policies
     UNION ALL
     SELECT format('table %s rights %s', relname, array(SELECT unnest(relacl)::text ORDER BY 1))
     FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
     UNION ALL
     SELECT format('table %s trigger %s', tgrelid::regclass, pg_get_triggerdef(oid))
     FROM pg_trigger WHERE NOT tgisinternal AND tgrelid IN
       (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
     UNION ALL
     SELECT format('sequence %s', oid::regclass) FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' AND relname <> 'migrations_id_seq'
     UNION ALL
     SELECT format('type %s', oid::regtype) FROM pg_type
     WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')
     UNION ALL
     SELECT format('function %s %s', oid::regprocedure, md5(prosrc)) FROM pg_proc
     WHERE pronamespace = 'public'::regnamespace
     ORDER BY 1`,
  );
  return found.map(({ line }) => line);
}
