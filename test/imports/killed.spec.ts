import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../support/databases.js';
import { importFile, type Report, upload } from '../support/imports.js';
import { startApp, type TestApp } from '../support/test-app.js';

const KILLS = Number(process.env.KILLS ?? 20);
const PEOPLE = 500;
const ROWS = KILLS * 2_000;
const BATCH = '100';
const ORGANISATIONS = ['noorderwolde', 'zuiderdam'] as const;

/** Mostly fresh records; some twice, some of nobody, some contradicting each other. */
function recordsFile(): string {
  const lines = ['personId,course,status,completedAt,score,externalId'];
  for (let row = 0; row < ROWS; row += 1) {
    const person = row % 997 === 0 ? 'niemand' : String(100_000 + (row % PEOPLE));
    const id = row % 991 === 1 ? row - 1 : row;
    const line = `${person},AI-BASIS,completed,2026-06-01T10:00:00Z,${row % 10},LMS-${id}`;
    lines.push(line, ...(row % 1013 === 1 ? [line] : []));
  }
  return lines.join('\n');
}

describe('an import whose app is killed again and again', { timeout: 1_800_000 }, () => {
  let app: TestApp;
  let running: ChildProcess | undefined;
  let port: number;

  beforeAll(async () => {
    const built = spawnSync(process.execPath, ['src/run.mjs', 'build'], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
    app = await startApp();
    const people = Array.from({ length: PEOPLE }, (_, index) => String(100_000 + index));
    for (const organisation of ORGANISATIONS) {
      await app
        .as('hr', organisation)
        .post('/courses')
        .send({
          code: 'AI-BASIS',
          title: { nl: 'AI-basis', en: 'AI basics' },
          completionRule: 'completed',
        })
        .expect(201);
      await importFile(
        app.as('hr', organisation),
        'people-afas',
        `EmployeeId\n${people.join('\n')}\n`,
      );
    }
  }, 180_000);

  afterAll(async () => {
    running?.kill('SIGKILL');
    await app.database.drop();
  });

  async function start(): Promise<void> {
    port = await freePort();
    const { ownerUrl, appUrl } = app.database;
    running = spawn(process.execPath, ['src/run.mjs', 'main'], {
      env: {
        ...process.env,
        DATABASE_URL: ownerUrl,
        DATABASE_APP_URL: appUrl,
        PORT: String(port),
        DEMO: 'off',
        IMPORT_BATCH: BATCH,
        RATE_LIMIT: '1000000',
      },
      stdio: 'ignore',
    });
    while (!(await call('/ready').catch(() => undefined))?.ok) await sleep(20);
  }

  async function kill(): Promise<void> {
    const ended = once(running!, 'close');
    running!.kill('SIGKILL');
    await ended;
  }

  const call = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      ...init,
      headers: { Authorization: 'Bearer fw_demo_noorderwolde_hr', ...init.headers },
    });
  const report = async (id: string): Promise<Report> =>
    (await (await call(`/v1/imports/${id}`)).json()) as Report;

  const moreThan = async (id: string, read: number): Promise<void> => {
    for (;;) {
      const { rows: counts, state } = await report(id);
      if (counts.read > read || state === 'completed') return;
      await sleep(20);
    }
  };

  const stored = (organisation: (typeof ORGANISATIONS)[number]): Promise<object[]> =>
    rows(
      app.database.ownerUrl,
      `SELECT count(*) AS records, count(superseded_at) AS superseded,
              md5(string_agg(concat_ws('|', p.hr_number, r.status, r.completed_at, r.score, r.external_id), ',' ORDER BY r.external_id)) AS content
       FROM training_records r JOIN people p USING (organisation_id)
       WHERE p.id = r.person_id AND organisation_id = $1`,
      [app.organisations[organisation]],
    );

  it('ends as one that nobody disturbed', async () => {
    const file = recordsFile();
    const zuiderdam = app.as('hr', 'zuiderdam');
    const { body: received } = await upload(zuiderdam, 'training-records', file).expect(202);
    let undisturbed = received as Report;
    while (undisturbed.state !== 'completed') {
      await sleep(100);
      undisturbed = (await zuiderdam.get(`/imports/${undisturbed.id}`)).body as Report;
    }
    await app.nest.close();

    await start();
    const form = new FormData();
    form.append('profile', 'training-records');
    form.append('file', new Blob([file]), 'records.csv');
    const answer = await call('/v1/imports', { method: 'POST', body: form });
    expect(answer.status).toBe(202);
    const { id } = (await answer.json()) as Report;

    let read = 0;
    const seen: number[] = [];
    for (let kills = 0; kills < KILLS; kills += 1) {
      // Some of the kills hit the check, the others a batch.
      if (kills >= 3) await moreThan(id, read);
      await sleep((kills * 37) % 90);
      await kill();
      await start();
      ({ read } = (await report(id)).rows);
      seen.push(read);
    }
    let last = await report(id);
    while (last.state !== 'completed') {
      await sleep(100);
      last = await report(id);
    }
    expect(seen.filter((count) => count > 0 && count < ROWS).length).toBeGreaterThan(KILLS / 2);
    expect(last.rows).toEqual(undisturbed.rows);
    expect(await stored('noorderwolde')).toEqual(await stored('zuiderdam'));
    expect(
      await rows(app.database.ownerUrl, `SELECT FROM pg_tables WHERE schemaname = 'staging'`),
    ).toEqual([]);
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
