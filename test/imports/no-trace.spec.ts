import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { stopPostmaster } from '../../src/database/postmaster.js';
import { rows } from '../support/databases.js';
import type { Report } from '../support/imports.js';
import { sample } from '../support/samples.js';

/** The built app with a PostgreSQL of its own, whose every file can be read afterwards. */
describe('what an import leaves in the data folder', { timeout: 180_000 }, () => {
  let folder: string;
  let app: ChildProcess;
  let port: number;
  let log = '';
  let key: string;

  const environment = () => {
    const { DATABASE_URL: _url, DATABASE_APP_URL: _appUrl, ...inherited } = process.env;
    return {
      ...inherited,
      DATA_DIR: folder,
      PORT: String(port),
      DEMO: 'off',
      LOG_LEVEL: 'debug',
    };
  };

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'fasewijzer-trace-'));
    await chmod(folder, 0o755);
    port = await freePort();
    const made = spawnSync(
      process.execPath,
      ['src/run.mjs', 'cli', 'organisation', 'create', '--name', 'Noorderwolde', '--admin-key'],
      { env: environment(), encoding: 'utf8' },
    );
    const [admin] = /fw_\S+/.exec(made.stdout) ?? [];
    if (!admin) throw new Error(`${made.stdout}${made.stderr}`);
    app = spawn(process.execPath, ['src/run.mjs', 'main'], { env: environment() });
    app.stdout!.on('data', (chunk) => (log += chunk));
    app.stderr!.on('data', (chunk) => (log += chunk));
    while (!(await call('/ready').catch(() => undefined))?.ok) await sleep(50);
    key = admin;
    const answer = await call('/v1/api-keys', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'hr', account: 'hr', roles: ['hr'] }),
    });
    ({ key } = (await answer.json()) as { key: string });
  }, 120_000);

  afterAll(async () => {
    app.kill('SIGKILL');
    await stopPostmaster(path.join(folder, 'postgres', 'data'));
    await rm(folder, { recursive: true, force: true });
  });

  const call = (address: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}${address}`, {
      ...init,
      headers: { Authorization: `Bearer ${key}`, ...init.headers },
    });

  const send = (profile: string, file: string | Buffer): Promise<Response> => {
    const form = new FormData();
    form.append('profile', profile);
    form.append('file', new Blob([file.toString()]), 'file.csv');
    return call('/v1/imports', { method: 'POST', headers: { Prefer: 'wait=20' }, body: form });
  };

  /** All rows of all tables as text, those of PostgreSQL's own too. */
  async function everyRow(): Promise<string> {
    const server = await startEmbeddedPostgres(folder);
    try {
      const tables = await rows<{ name: string }>(
        server.url,
        `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables`,
      );
      const texts = [];
      for (const { name } of tables)
        texts.push(
          ...(await rows<{ row: string }>(server.url, `SELECT t::text AS row FROM ${name} t`)),
        );
      return texts.map(({ row }) => row).join('\n');
    } finally {
      await server.stop();
    }
  }

  it('is no citizen service number, neither of a dropped column nor of a refused file', async () => {
    const file = await sample('employees-afas.csv');
    const lines = file.toString('utf8').trimEnd().split(/\r?\n/).slice(1);
    const numbers = lines.map((line) => line.split(';')[1]!);
    const report = (await (await send('people-afas', file)).json()) as Report;
    expect(report.rows).toMatchObject({ read: 602, accepted: 600, unchanged: 1, refused: 1 });
    const refused = await send('people-afas', `EmployeeId\n${numbers.join('\n')}\n`);
    expect(refused.status).toBe(400);

    // Compressed values are not found in the files, but they are in the rows.
    const stored = await everyRow();
    expect(stored).toContain('p000160@noorderwolde.example');
    expect(numbers.filter((number) => stored.includes(number))).toEqual([]);

    app.kill('SIGTERM');
    await once(app, 'close');
    const found = [];
    let namesRead = 0;
    for (const name of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue;
      const content = await readFile(path.join(name.parentPath, name.name), 'latin1');
      if (content.includes('p000160@noorderwolde.example')) namesRead += 1;
      found.push(...numbers.filter((number) => content.includes(number)).map(() => name.name));
    }
    expect(found).toEqual([]);
    // What may be kept is found in the same files: they were really read.
    expect(namesRead).toBeGreaterThan(0);
    expect(numbers.filter((number) => log.includes(number))).toEqual([]);
    expect(log).not.toMatch(/noorderwolde\.example/i);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
