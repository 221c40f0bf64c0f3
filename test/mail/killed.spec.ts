import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../support/databases.js';
import { importFile } from '../support/imports.js';
import { type ReceivedMail, startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js';
import { startApp, type TestApp } from '../support/test-app.js';

const PEOPLE = 2000;
const NO_MAILBOX = 3;
const GREYLISTED = 20;
const SERVER_ENDS_AT = 400;
const APP_ENDS_AT = 1000;
const P = 'mailen';
const number = (index: number): string => String(100_000 + index);
const address = (index: number): string => `p${number(index)}@noorderwolde.example`;
const indexOf = (to: string): number => Number(/^p(\d+)@/.exec(to)![1]) - 100_000;

describe('2,000 mails while the server and the app are killed', { timeout: 600_000 }, () => {
  let app: TestApp;
  let running: ChildProcess | undefined;
  let port: number;
  let smtp: TestSmtpServer;
  const received: ReceivedMail[] = [];

  beforeAll(async () => {
    const built = spawnSync(process.execPath, ['src/run.mjs', 'build'], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
    app = await startApp();
    const lines = Array.from(
      { length: PEOPLE },
      (_, index) => `${number(index)};${address(index)}`,
    );
    await importFile(app.as('hr'), 'people-afas', `EmployeeId;Mail\n${lines.join('\n')}\n`);
    await app
      .as('admin')
      .post('/projects')
      .send({
        code: P,
        name: 'Mailen',
        audiences: [{ name: 'Iedereen', everyone: true, validFrom: '2026-01-01' }],
      })
      .expect(201);
    smtp = await startServer();
  }, 180_000);

  afterAll(async () => {
    running?.kill('SIGKILL');
    smtp.kill();
    await app.close();
  });

  /** Three have no mailbox; some are let wait once. */
  async function startServer(at = 0): Promise<TestSmtpServer> {
    const asked = new Set<string>();
    const server = await startSmtpServer(at, received);
    server.onRecipient = (to) => {
      const index = indexOf(to);
      if (index < NO_MAILBOX) return 550;
      if (index >= NO_MAILBOX + GREYLISTED || asked.has(to)) return undefined;
      asked.add(to);
      return 451;
    };
    // Twice the answer to a mail that was kept gets lost: with the server, and with the app.
    server.onText = () => {
      const count = received.length + 1;
      if (count === APP_ENDS_AT) running!.kill('SIGKILL');
      return count === SERVER_ENDS_AT ? 0 : undefined;
    };
    return server;
  }

  async function start(): Promise<void> {
    port = await freePort();
    running = spawn(process.execPath, ['src/run.mjs', 'main'], {
      env: {
        ...process.env,
        DATABASE_URL: app.database.ownerUrl,
        DATABASE_APP_URL: app.database.appUrl,
        PORT: String(port),
        DEMO: 'off',
        RATE_LIMIT: '1000000',
        SMTP_URL: smtp.url,
        MAIL_FROM: 'ai@noorderwolde.example',
      },
      stdio: 'ignore',
    });
    while (!(await call('/ready').catch(() => undefined))?.ok) await sleep(50);
  }
  const call = (path: string, body?: object): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method: body ? 'POST' : 'GET',
      body: body && JSON.stringify(body),
      headers: {
        Authorization: 'Bearer fw_demo_noorderwolde_admin',
        'Content-Type': 'application/json',
      },
    });
  const counts = async (id: string): Promise<Record<string, number>> => {
    const answer = await call(`/v1/projects/${P}/communications/${id}/outbox`);
    return ((await answer.json()) as { counts: Record<string, number> }).counts;
  };
  const whenReceived = async (count: number): Promise<void> => {
    while (received.length < count) await sleep(5);
  };

  it('give no accepted address two, each refused one its reason, and a plan that says so', async () => {
    await start();
    const written = await call(`/v1/projects/${P}/communications`, {
      title: { nl: 'Straks begint u' },
      keyMessage: { nl: 'Vanaf maandag.' },
      phase: 'rollout',
      channel: 'email',
      senderRole: 'sponsor',
    });
    const { id } = (await written.json()) as { id: string };
    const clicks = await Promise.all(
      [1, 2].map(() => call(`/v1/projects/${P}/communications/${id}/sending`, {})),
    );
    expect(clicks.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);

    await whenReceived(SERVER_ENDS_AT);
    smtp.kill();
    await sleep(500);
    const ended = once(running!, 'close');
    smtp = await startServer(smtp.port);
    await ended;
    await start();
    await whenReceived(PEOPLE - NO_MAILBOX - GREYLISTED);

    // What asked for patience is due now, and what the killed app had under way counts as lost.
    const { ownerUrl } = app.database;
    for (;;) {
      await rows(ownerUrl, `UPDATE mails SET not_before = now() WHERE state = 'queued'`);
      await rows(
        ownerUrl,
        `UPDATE mails SET attempted_at = attempted_at - interval '1 hour'
         WHERE state = 'sending' AND attempted_at < now() - interval '5 seconds'`,
      );
      const { queued, sending } = await counts(id);
      if (queued === 0 && sending === 0) break;
      await sleep(1000);
    }

    const { sent, refused, unclear } = await counts(id);
    expect(refused).toBe(NO_MAILBOX);
    expect([sent, unclear]).toEqual([PEOPLE - NO_MAILBOX - 2, 2]);
    const to = received.map((mail) => mail.to);
    expect(to).toHaveLength(PEOPLE - NO_MAILBOX);
    expect(new Set(to).size).toBe(to.length);
    const answer = await call(`/v1/projects/${P}/communications/${id}/outbox?state=refused`);
    const { items } = (await answer.json()) as { items: { reason: string; reply: string }[] };
    expect(items.map(({ reason, reply }) => [reason, reply])).toEqual(
      Array.from({ length: NO_MAILBOX }, () => ['refused-by-server', '550 5.1.1']),
    );
    const plan = await call(`/v1/projects/${P}/communications/${id}`);
    expect(await plan.json()).toMatchObject({ status: 'sent' });
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  server.close();
  await once(server, 'close');
  return typeof at === 'object' && at ? at.port : 0;
}
