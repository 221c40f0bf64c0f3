import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemContext } from '../../src/common/context.js';
import { Database } from '../../src/database/database.js';
import { startApp, type TestApp } from '../support/test-app.js';

/** Not of a tenant: which tenants there are, and what migrations have run. */
const UNFENCED = ['migrations', 'tenants'];

describe('the fence', () => {
  let app: TestApp;
  let owner: Client;
  let raw: Client;

  beforeAll(async () => {
    app = await startApp();
    owner = new Client(app.database.ownerUrl);
    raw = new Client(app.database.appUrl);
    await owner.connect();
    await raw.connect();
  });
  afterAll(async () => {
    await raw.end();
    await owner.end();
    await app.close();
  });

  const tables = async (): Promise<string[]> => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class
       WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY 1`,
    );
    return rows.map(({ name }) => name).filter((name) => !UNFENCED.includes(name));
  };

  it('stands around every table, forced, for reading and for writing', async () => {
    const { rows } = await owner.query(
      `SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
              p.polcmd AS command, p.polpermissive AS permissive,
              pg_get_expr(p.polqual, p.polrelid) AS reading,
              pg_get_expr(p.polwithcheck, p.polrelid) AS writing
       FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid
       WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
         AND c.relname <> ALL ($1) ORDER BY 1`,
      [UNFENCED],
    );
    const fence = `(organisation_id = (current_setting('app.organisation_id'::text))::uuid)`;
    expect(rows).toEqual(
      (await tables()).map((name) => ({
        name,
        enabled: true,
        forced: true,
        command: '*',
        permissive: true,
        reading: fence,
        writing: fence,
      })),
    );
  });

  it('lets every key and every reference begin with the organisation', async () => {
    const { rows } = await owner.query<{ table: string; constraint: string; columns: string[] }>(
      `SELECT c.conrelid::regclass::text AS table, c.conname AS constraint,
              ARRAY(SELECT attname FROM unnest(c.conkey) WITH ORDINALITY k (number, place)
                    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number
                    ORDER BY place)::text[] AS columns
       FROM pg_constraint c
       WHERE c.contype IN ('p', 'u', 'f') AND c.connamespace = 'public'::regnamespace
         AND c.conrelid::regclass::text <> ALL ($1)`,
      [UNFENCED],
    );
    // The organisation's own id is its tenant's, which a CHECK ensures.
    const foreign = rows.filter(
      ({ table, columns }) => columns[0] !== 'organisation_id' && table !== 'organisations',
    );
    expect(foreign).toEqual([]);
  });

  it('lets every unique index begin with the organisation', async () => {
    const { rows } = await owner.query(
      `SELECT i.indexrelid::regclass::text AS index FROM pg_index i
       JOIN pg_class c ON c.oid = i.indrelid
       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
       WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace
         AND a.attname <> 'organisation_id' AND c.relname <> ALL ($1)`,
      [[...UNFENCED, 'organisations']],
    );
    expect(rows).toEqual([]);
  });

  it('answers an error, not an empty list, where no organisation is set', async () => {
    for (const table of await tables()) {
      await expect(raw.query(`SELECT 1 FROM ${table} LIMIT 1`)).rejects.toThrow(
        /app\.organisation_id|invalid input syntax for type uuid|permission denied/,
      );
    }
    await raw.query('BEGIN');
    await raw.query(`SELECT set_config('app.organisation_id', $1, true)`, [
      app.organisations.zuiderdam,
    ]);
    await raw.query('COMMIT');
    await expect(raw.query('SELECT 1 FROM organisations')).rejects.toThrow(/type uuid/);
  });

  it('refuses to write for another organisation', async () => {
    await raw.query('BEGIN');
    await raw.query(`SELECT set_config('app.organisation_id', $1, true)`, [
      app.organisations.zuiderdam,
    ]);
    await expect(
      raw.query(
        `INSERT INTO idempotency_keys (organisation_id, account, key, request_hash, created_at)
         VALUES ($1, 'a', 'k', 'h', now())`,
        [app.organisations.noorderwolde],
      ),
    ).rejects.toThrow('row-level security');
    await raw.query('ROLLBACK');
  });

  it('gives the app a role that owns nothing and cannot get past it', async () => {
    const { rows } = await raw.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
    ]);
    const { rows: owned } = await raw.query(
      `SELECT relname FROM pg_class WHERE relowner = current_user::regrole`,
    );
    expect(owned).toEqual([]);
  });
});

describe('a unit of work', () => {
  let app: TestApp;
  let database: Database;

  beforeAll(async () => {
    app = await startApp();
    database = app.nest.get(Database);
  });
  afterAll(() => app.close());

  const inUnit = <T>(work: () => Promise<T>): Promise<T> =>
    database.run(systemContext(app.organisations.noorderwolde, 'test'), work);
  const keep = (key: string): Promise<unknown> =>
    database.query(
      `INSERT INTO idempotency_keys (account, key, request_hash, created_at) VALUES ('a', $1, 'h', now())`,
      [key],
    );
  const kept = (): Promise<{ key: string }[]> =>
    inUnit(() =>
      database.read(`SELECT key FROM idempotency_keys WHERE account = 'a' ORDER BY key`),
    );

  it('stores all of it or nothing', async () => {
    await inUnit(async () => {
      await keep('one');
      await keep('two');
    });
    await expect(
      inUnit(async () => {
        await keep('three');
        throw new Error('half-way');
      }),
    ).rejects.toThrow('half-way');
    expect(await kept()).toEqual([{ key: 'one' }, { key: 'two' }]);
  });

  it('reads its own writes', async () => {
    const seen = await inUnit(async () => {
      await keep('zero');
      return database.read(`SELECT key FROM idempotency_keys WHERE key = 'zero'`);
    });
    expect(seen).toEqual([{ key: 'zero' }]);
  });

  it('says what a failed statement means', async () => {
    await expect(inUnit(() => keep('one'))).rejects.toMatchObject({
      status: 409,
      code: 'already-exists',
    });
    await expect(inUnit(() => database.read(`SELECT '2026-02-30'::date`))).rejects.toMatchObject({
      status: 400,
    });
    await expect(inUnit(() => database.read('SELECT 1 / 0'))).rejects.toThrow('division by zero');
    expect(await inUnit(() => database.read('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  it('does not take a swallowed failure for success', async () => {
    await expect(
      inUnit(async () => {
        await keep('four');
        await keep('one').catch(() => undefined);
      }),
    ).rejects.toThrow(/aborted|rolled back/);
    expect((await kept()).map(({ key }) => key)).not.toContain('four');
  });

  it('writes one entry of audit for each unit that wrote, and none for one that read', async () => {
    const count = async (): Promise<number> => {
      const [row] = await inUnit(() =>
        database.read<{ count: number }>('SELECT count(*) AS count FROM audit_events'),
      );
      return row!.count;
    };
    const before = await count();
    await inUnit(() => database.query('SELECT 1'));
    expect(await count()).toBe(before);
    await inUnit(async () => {
      await keep('five');
      await keep('six');
    });
    expect(await count()).toBe(before + 1);
  });
});
