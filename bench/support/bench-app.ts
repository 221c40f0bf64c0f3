import { spawn } from 'node:child_process';
import { openAsBlob, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { defaultAppUrl } from '../../src/database/roles.js';
import { type BuiltApp, startBuiltApp } from '../../test/support/built-app.js';

export interface BenchApp extends BuiltApp {
  /** A folder for files, gone with the app. */
  folder: string;
  ownerUrl: string;
  appUrl: string;
  /** Resident memory of the app's process, in MiB. */
  memory(): number;
  /** Sends a file and waits for its report. */
  importFile(profile: string, file: string): Promise<Report>;
  /** The same by a process of its own, so that who measures meanwhile is not busy sending. */
  importApart(profile: string, file: string): Promise<void>;
  close(): Promise<void>;
}

interface Report {
  id: string;
  state: string;
  rows: { read: number; accepted: number; unchanged: number; refused: number };
}

/** The built app with the demo, on a PostgreSQL of its own. */
export async function startBenchApp(): Promise<BenchApp> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fasewijzer-bench-'));
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres(path.join(folder, 'data'));
  const environment = { DATABASE_URL: server.url, LOG_LEVEL: 'warn' };
  // Filling in the demo leaves more behind than serving needs: what is measured starts anew.
  const builder = await startBuiltApp(folder, environment);
  builder.process.kill('SIGTERM');
  await once(builder.process, 'exit');
  const app = await startBuiltApp(folder, environment);
  const { pid } = app.process;
  return {
    ...app,
    folder,
    ownerUrl: server.url,
    appUrl: defaultAppUrl(server.url),
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024,
    async importFile(profile, file) {
      const form = new FormData();
      form.append('profile', profile);
      form.append('file', await openAsBlob(file), path.basename(file));
      const sent = await app.call('/v1/imports', { method: 'POST', body: form, role: 'hr' });
      let report = (await sent.json()) as Report;
      if (sent.status !== 202) throw new Error(JSON.stringify(report));
      while (!['completed', 'failed'].includes(report.state)) {
        await sleep(50);
        const answer = await app.call(`/v1/imports/${report.id}`, { role: 'hr' });
        report = (await answer.json()) as Report;
      }
      return report;
    },
    async importApart(profile, file) {
      const sender = spawn(
        process.execPath,
        ['--input-type=module', '-e', SENDER, app.origin, profile, file],
        { stdio: ['ignore', 'inherit', 'inherit'] },
      );
      const [code] = (await once(sender, 'exit')) as [number];
      if (code !== 0) throw new Error('The file was not taken in');
    },
    async close() {
      app.process.kill('SIGTERM');
      await once(app.process, 'exit');
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const SENDER = `
  import { openAsBlob } from 'node:fs';
  import { setTimeout as sleep } from 'node:timers/promises';
  const [origin, profile, file] = process.argv.slice(1);
  const headers = { Authorization: 'Bearer fw_demo_noorderwolde_hr' };
  const form = new FormData();
  form.append('profile', profile);
  form.append('file', await openAsBlob(file), 'file.csv');
  const sent = await fetch(origin + '/v1/imports', { method: 'POST', body: form, headers });
  let { id, state } = await sent.json();
  while (state === 'queued' || state === 'running') {
    await sleep(250);
    ({ state } = await (await fetch(origin + '/v1/imports/' + id, { headers })).json());
  }
  process.exit(state === 'completed' ? 0 : 1);
`;

/** A connection as the app's role or the owner, working in one organisation. */
export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Answer times of a quiet caller of the API, in milliseconds, until `done`. */
export async function latencies(app: BuiltApp, done: Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  const progress = { isDone: false };
  const end = done.finally(() => (progress.isDone = true));
  while (!progress.isDone) {
    const start = performance.now();
    const answer = await app.call('/v1/projects/copilot-gebruik', { role: 'viewer' });
    await answer.arrayBuffer();
    times.push(performance.now() - start);
    await sleep(10);
  }
  await end;
  return times;
}
