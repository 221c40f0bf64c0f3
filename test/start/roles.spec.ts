import { randomBytes } from 'node:crypto';
import PgBoss from 'pg-boss';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  defaultAppUrl,
  prepareQueues,
  prepareRoles,
  refuseIfTooPowerful,
} from '../../src/database/roles.js';
import {
  createDatabase,
  createEmptyDatabase,
  databaseUrl,
  execute,
  onServer,
  rows,
  type TestDatabase,
} from '../support/databases.js';

describe("the app's role", () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createDatabase();
    await execute(
      database.ownerUrl,
      'CREATE TABLE thing (id bigserial PRIMARY KEY, name text)',
      `CREATE FUNCTION twice(int) RETURNS int LANGUAGE sql AS 'SELECT $1 * 2'`,
    );
  });

  afterAll(() => database.drop());

  const app = (sql: string) => rows(database.appUrl, sql);

  it('reads and writes what the owner makes', async () => {
    expect(await app(`INSERT INTO thing (name) VALUES ('a') RETURNING id`)).toEqual([{ id: '1' }]);
    expect(await app(`UPDATE thing SET name = 'b' RETURNING twice(2)`)).toEqual([{ twice: 4 }]);
    expect(await app('DELETE FROM thing RETURNING name')).toEqual([{ name: 'b' }]);
  });

  it('makes tables in staging and nowhere else', async () => {
    await app('CREATE TABLE staging.import_1 (line int)');
    await app('DROP TABLE staging.import_1');
    for (const sql of [
      'CREATE TABLE public.mine ()',
      'CREATE TABLE pgboss.mine ()',
      'CREATE SCHEMA mine',
      'TRUNCATE thing',
      'ALTER TABLE thing DISABLE ROW LEVEL SECURITY',
      'DELETE FROM migrations',
    ])
      await expect(app(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('reads the chain of the audit and can only add to it as the chain itself does', async () => {
    expect(
      await app(
        `SELECT has_table_privilege('audit_events', 'SELECT') AS read,
                has_table_privilege('audit_events', 'INSERT, UPDATE, DELETE') AS write,
                has_table_privilege('audit_heads', 'INSERT, UPDATE, DELETE') AS cut`,
      ),
    ).toEqual([{ read: true, write: false, cut: false }]);
  });

  it('works on the queues that the owner made', async () => {
    await prepareQueues(database.ownerUrl, ['digging']);
    const boss = new PgBoss({ connectionString: database.appUrl, migrate: false, max: 1 });
    const faults: unknown[] = [];
    boss.on('error', (fault) => faults.push(fault));
    await boss.start();
    await boss.send('digging', { depth: 2 });
    const [job] = await boss.fetch<{ depth: number }>('digging');
    expect(job!.data).toEqual({ depth: 2 });
    await boss.complete('digging', job!.id);
    await boss.maintain();
    await boss.stop({ graceful: false });
    expect(faults).toEqual([]);
  });

  it('serves with that, and refuses with more', async () => {
    await refuseIfTooPowerful(database.appUrl);
    await expect(refuseIfTooPowerful(database.ownerUrl)).rejects.toThrow(/superuser|owns/);
    const role = `"${decodeURIComponent(new URL(database.appUrl).username)}"`;
    await execute(database.ownerUrl, `GRANT TRUNCATE ON thing TO ${role}`);
    await expect(refuseIfTooPowerful(database.appUrl)).rejects.toThrow('may truncate thing');
    await execute(database.ownerUrl, `REVOKE TRUNCATE ON thing FROM ${role}`);
    await execute(database.ownerUrl, `GRANT CREATE ON SCHEMA public TO ${role}`);
    await expect(refuseIfTooPowerful(database.appUrl)).rejects.toThrow('create in schema public');
  });

  it('keeps the rights that a migration took away', async () => {
    const other = await createEmptyDatabase();
    await prepareRoles(other.ownerUrl, other.appUrl);
    const role = `"${decodeURIComponent(new URL(other.appUrl).username)}"`;
    await execute(
      other.ownerUrl,
      'CREATE TABLE entries ()',
      `REVOKE UPDATE, DELETE ON entries FROM ${role}`,
    );
    await prepareRoles(other.ownerUrl, other.appUrl);
    await expect(rows(other.appUrl, 'DELETE FROM entries')).rejects.toMatchObject({
      code: '42501',
    });
    await other.drop();
  });

  it('is given the tables that were there before it', async () => {
    const other = await createEmptyDatabase();
    await execute(other.ownerUrl, 'CREATE TABLE earlier (id serial)');
    await prepareRoles(other.ownerUrl, other.appUrl);
    await expect(
      rows(other.appUrl, 'INSERT INTO earlier DEFAULT VALUES RETURNING id'),
    ).resolves.toEqual([{ id: 1 }]);
    await other.drop();
  });

  it('is prepared by many at once', async () => {
    const other = await createEmptyDatabase();
    await Promise.all([1, 2, 3, 4].map(() => prepareRoles(other.ownerUrl, other.appUrl)));
    await expect(refuseIfTooPowerful(other.appUrl)).resolves.toBeUndefined();
    await other.drop();
  });

  it('needs the password of the owner, or a connection string of its own', () => {
    expect(() => defaultAppUrl('postgres://owner@host/db')).toThrow('DATABASE_APP_URL');
    expect(new URL(defaultAppUrl('postgres://owner:a@host/db')).username).toBe('owner_app');
    expect(defaultAppUrl('postgres://owner:a@host/db')).not.toBe(
      defaultAppUrl('postgres://owner:b@host/db'),
    );
  });
});

describe('an owner who is no superuser', () => {
  const name = `fasewijzer_owner_${randomBytes(4).toString('hex')}`;
  const appName = `${name}_app`;
  let ownerUrl: string;

  beforeAll(async () => {
    const database = `${inject('template')}_${name}`;
    await onServer(
      `CREATE ROLE ${name} LOGIN CREATEROLE PASSWORD 'first'`,
      `GRANT ${name} TO CURRENT_USER`,
      `CREATE DATABASE ${database} OWNER ${name} TEMPLATE template0 ENCODING 'UTF8'`,
    );
    ownerUrl = Object.assign(new URL(databaseUrl(inject('serverUrl'), database)), {
      username: name,
      password: 'first',
    }).toString();
  });

  afterAll(async () => {
    await onServer(
      `DROP DATABASE ${inject('template')}_${name} WITH (FORCE)`,
      `DROP ROLE IF EXISTS ${appName}`,
      `DROP ROLE IF EXISTS ${name}`,
    );
  });

  it('makes the role, and follows its own new password', async () => {
    await prepareRoles(ownerUrl, defaultAppUrl(ownerUrl));
    await refuseIfTooPowerful(defaultAppUrl(ownerUrl));
    await onServer(`ALTER ROLE ${name} PASSWORD 'second'`);
    const changed = Object.assign(new URL(ownerUrl), { password: 'second' }).toString();
    await prepareRoles(changed, defaultAppUrl(changed));
    await expect(refuseIfTooPowerful(defaultAppUrl(changed))).resolves.toBeUndefined();
  });

  it('without the right to make roles needs one that exists', async () => {
    await onServer(`ALTER ROLE ${name} NOCREATEROLE PASSWORD 'second'`);
    const changed = Object.assign(new URL(ownerUrl), { password: 'second' }).toString();
    await prepareRoles(changed, defaultAppUrl(changed));
    const lacking = Object.assign(new URL(changed), { username: `${name}_lacking` }).toString();
    await expect(prepareRoles(changed, lacking)).rejects.toThrow(/administrator/);
    const wrong = Object.assign(new URL(defaultAppUrl(changed)), { password: 'wrong' });
    await expect(prepareRoles(changed, wrong.toString())).rejects.toThrow(/DATABASE_APP_URL/);
  });
});
