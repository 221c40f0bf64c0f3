import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/database/embedded-postgres.js';
import { findPostmaster, stopPostmaster } from '../../src/database/postmaster.js';
import { type BuiltApp, startBuiltApp } from '../support/built-app.js';
import { rows } from '../support/databases.js';
import type { Report } from '../support/imports.js';

const CALLERS = 8;
const PEOPLE = 60;
const ROWS = 10_000;
const NOBODY = 'personId,course,status,completedAt\nniemand,AI-BASIS,completed,2026-01-15\n';
const STRANGER = { Authorization: 'Bearer fw_demo_elders_admin' };

interface Answer {
  call: string;
  status: number;
  type: string | null;
  retryAfter: string | null;
}

const isAway = ({ status }: Answer): boolean => status === 503;
const isAsPromised = ({ call, status, type, retryAfter }: Answer): boolean =>
  (call === 'stranger' ? status === 401 : status < 300) ||
  (status === 503 && type!.startsWith('application/problem+json') && Number(retryAfter) > 0);

/** Some of nobody, some twice. */
function recordsFile(): string {
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const person = row % 997 === 0 ? 'niemand' : String(900_001 + (row % PEOPLE));
    return `${person},AI-BASIS,completed,2026-01-15T10:00:00Z,${row % 10},LMS-${row % 991 === 1 ? 1 : row}`;
  });
  return ['personId,course,status,completedAt,score,externalId', ...lines, ''].join('\n');
}

describe('PostgreSQL that restarts while the app serves', { timeout: 120_000 }, () => {
  let folder: string;
  let app: BuiltApp;
  /** Holds on to the server, so that it starts again without the app. */
  const servers: EmbeddedPostgres[] = [];
  const cluster = () => path.join(folder, 'postgres', 'data');

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'fasewijzer-restart-'));
    await chmod(folder, 0o755);
    app = await startBuiltApp(folder, { IMPORT_BATCH: '100' });
  }, 120_000);

  afterAll(async () => {
    app?.process.kill('SIGKILL');
    for (const server of servers) await server.stop();
    await stopPostmaster(cluster());
    await rm(folder, { recursive: true, force: true });
  });

  const json = (path_: string, body: object): Promise<Response> =>
    app.call(path_, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });

  function importRecords(file: string): Promise<Response> {
    const form = new FormData();
    form.append('profile', 'training-records');
    form.append('file', new Blob([file]), 'records.csv');
    return app.call('/v1/imports', {
      method: 'POST',
      role: 'hr',
      body: form,
    });
  }

  async function finished(id: string): Promise<Report> {
    for (;;) {
      const answer = await app.call(`/v1/imports/${id}`, { role: 'hr' });
      const report = (await answer.json()) as Report;
      if (report.state === 'completed' || report.state === 'failed') return report;
      await sleep(100);
    }
  }

  /** Callers who read and write one after the other until they are told to stop. */
  function load(name: string) {
    const answers: Answer[] = [];
    const written: string[] = [];
    const end = new AbortController();
    const one = async (caller: number): Promise<void> => {
      for (let turn = caller; !end.signal.aborted; turn += 1) {
        const programme = `${name} ${caller}.${turn}`;
        const calls: [string, () => Promise<Response>][] = [
          ['list', () => app.call('/v1/projects')],
          ['write', () => json('/v1/programmes', { name: programme })],
          ['gate', () => app.call('/v1/projects/copilot-pilot/gate')],
          ['import', () => importRecords(NOBODY)],
          ['ready', () => app.call('/ready')],
          ['stranger', () => app.call('/v1/me', { headers: STRANGER })],
        ];
        const [call, send] = calls[turn % calls.length]!;
        const answer = await send();
        await answer.arrayBuffer();
        const { status, headers } = answer;
        answers.push({
          call,
          status,
          type: headers.get('content-type'),
          retryAfter: headers.get('retry-after'),
        });
        if (call === 'write' && status === 201) written.push(programme);
        await sleep(5);
      }
    };
    const callers = Array.from({ length: CALLERS }, (_, caller) => one(caller));
    const stop = async (): Promise<void> => {
      end.abort();
      await Promise.all(callers);
    };
    return { answers, written, stop };
  }

  it.each([
    ['is stopped', () => stopPostmaster(cluster())],
    ['is killed', async () => process.kill((await findPostmaster(cluster()))!.pid, 'SIGKILL')],
  ])('answers 503 while it %s, and then as before', async (name, end) => {
    const { port } = (await findPostmaster(cluster()))!;
    const { id } = (await (await importRecords(recordsFile())).json()) as Report;
    const { answers, written, stop } = load(name);
    const more = async (count: number, which: (answer: Answer) => boolean): Promise<void> => {
      const wanted = answers.filter(which).length + count;
      while (answers.filter(which).length < wanted) await sleep(10);
    };
    try {
      await more(40, (answer) => answer.status < 300);
      await end();
      await more(40, isAway);
      servers.push(await startEmbeddedPostgres(folder));
      expect((await findPostmaster(cluster()))!.port).toBe(port);
      await more(100, (answer) => answer.status < 300);
    } finally {
      await stop();
    }
    expect(answers.filter((answer) => !isAsPromised(answer))).toEqual([]);
    expect(answers.slice(-50).filter(isAway)).toEqual([]);
    expect(app.process.exitCode).toBeNull();

    const stored = await rows<{ name: string }>(
      servers.at(-1)!.url,
      'SELECT name FROM programmes WHERE name LIKE $1',
      [`${name} %`],
    );
    expect(stored.map((programme) => programme.name)).toEqual(expect.arrayContaining(written));
    expect(new Set(stored.map((programme) => programme.name)).size).toBe(stored.length);

    expect(await finished(id)).toMatchObject({ state: 'completed', rows: { read: ROWS } });
    const next = await importRecords(
      `personId,course,status,completedAt,externalId\n900001,AI-BASIS,completed,2026-01-16T10:00:00Z,${name}\n`,
    );
    expect(await finished(((await next.json()) as Report).id)).toMatchObject({
      state: 'completed',
      rows: { read: 1, accepted: 1 },
    });
    const audit = await app.call('/v1/audit-events/_verify', { method: 'POST', role: 'auditor' });
    expect(await audit.json()).toMatchObject({ valid: true });
  });
});
