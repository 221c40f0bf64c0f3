import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { load } from 'js-yaml';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findPostmaster, stopPostmaster } from '../../src/database/postmaster.js';

/** The built app as `npm start` runs it, with the embedded PostgreSQL. */
describe('npm start', { timeout: 120_000 }, () => {
  let folder: string;
  let port: number;
  const started: ChildProcess[] = [];

  beforeAll(() => {
    const built = spawnSync(process.execPath, ['src/run.mjs', 'build'], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
  }, 120_000);

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'fasewijzer-start-'));
    await chmod(folder, 0o755);
    port = await freePort();
  });

  afterEach(async () => {
    for (const app of started.splice(0)) app.kill('SIGKILL');
    await stopPostmaster(cluster());
    await rm(folder, { recursive: true, force: true });
  });

  async function contract(name: string, language: string): Promise<string> {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/openapi.${name}`, {
      headers: { 'accept-language': language },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('content-language')).toBe(language);
    return answer.text();
  }

  const cluster = () => path.join(folder, 'postgres', 'data');

  function start(environment: Record<string, string> = {}) {
    const { DATABASE_URL: _url, DATABASE_APP_URL: _appUrl, ...inherited } = process.env;
    const app = spawn(process.execPath, ['src/run.mjs', 'main'], {
      env: { ...inherited, DATA_DIR: folder, PORT: String(port), DEMO: 'off', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    started.push(app);
    let output = '';
    app.stdout.on('data', (chunk) => (output += chunk));
    app.stderr.on('data', (chunk) => (output += chunk));
    const ended = once(app, 'close').then(([code]) => code as number | null);
    return { app, ended, output: () => output };
  }

  async function ready({ app, output }: ReturnType<typeof start>): Promise<void> {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
      if (answer?.ok) return;
      if (app.exitCode !== null) throw new Error(output());
      await sleep(50);
    }
  }

  it('serves, says where to go, and leaves nothing behind after SIGTERM', async () => {
    const run = start();
    await ready(run);
    expect(run.output()).toContain(`http://127.0.0.1:${port}/docs`);
    expect(run.output()).toContain(folder);
    expect(await findPostmaster(cluster())).toBeDefined();
    run.app.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(await findPostmaster(cluster())).toBeUndefined();
  });

  it('serves the committed contract to everybody, in Dutch and in English', async () => {
    const run = start({ PUBLIC_URL: 'https://ai.noorderwolde.example/' });
    await ready(run);
    const dutch = await contract('json', 'nl');
    expect(dutch).toContain('"url":"https://ai.noorderwolde.example/v1"');
    expect(JSON.parse(dutch.replaceAll('ai.noorderwolde.example', 'fasewijzer.example'))).toEqual(
      JSON.parse(await readFile('openapi.json', 'utf8')),
    );
    expect(load(await contract('yaml', 'nl'))).toEqual(JSON.parse(dutch));

    const english = await contract('json', 'en');
    expect(structureOf(english)).toEqual(structureOf(dutch));
    expect(JSON.parse(english)).not.toEqual(JSON.parse(dutch));
  });

  it('finishes what is in flight before it stops', async () => {
    const run = start();
    await ready(run);
    const body = JSON.stringify({ name: 'Pilot' });
    const call = request({
      port,
      host: '127.0.0.1',
      path: '/v1/projects',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    });
    const answered = once(call, 'response');
    call.write(body.slice(0, 5));
    await once(call, 'socket').then(([socket]) => once(socket as Socket, 'connect'));
    await sleep(200);
    run.app.kill('SIGTERM');
    await refused(port);
    call.end(body.slice(5));
    const [answer] = (await answered) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).toBe(401);
    expect(await run.ended).toBe(0);
  });

  it('recovers after kill -9 of the app, of its server, and of both', async () => {
    const first = start();
    await ready(first);
    const server = (await findPostmaster(cluster()))!;
    first.app.kill('SIGKILL');
    await first.ended;

    const second = start();
    await ready(second);
    expect((await findPostmaster(cluster()))!.pid).toBe(server.pid);
    process.kill(server.pid, 'SIGKILL');
    second.app.kill('SIGKILL');
    await second.ended;

    const third = start();
    await ready(third);
    process.kill((await findPostmaster(cluster()))!.pid, 'SIGKILL');
    third.app.kill('SIGTERM');
    await third.ended;

    const fourth = start();
    await ready(fourth);
    fourth.app.kill('SIGTERM');
    expect(await fourth.ended).toBe(0);
  });

  it('stops cleanly when it is told so in the middle of its start', async () => {
    const run = start();
    while (!(await findPostmaster(cluster()))) await sleep(10);
    run.app.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(await findPostmaster(cluster())).toBeUndefined();
  });

  it('names every wrong setting, and starts nothing', async () => {
    const run = start({ PORT: 'abc', MAX_UPLOAD: '-1' });
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(/PORT: .*\n.*MAX_UPLOAD: /);
    expect(await findPostmaster(cluster())).toBeUndefined();
  });

  it('stops its server when the port is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    const run = start();
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain('EADDRINUSE');
    expect(await findPostmaster(cluster())).toBeUndefined();
    other.close();
  });
});

/** What is left of a document without its words. */
const structureOf = (document: string): unknown =>
  JSON.parse(document, (key, value: unknown) =>
    ['description', 'summary', 'tags', 'title', 'detail', 'openid', 'example', 'examples'].includes(
      key,
    )
      ? undefined
      : value,
  );

/** Resolves once nothing listens there any more. */
async function refused(port: number): Promise<void> {
  while (
    await fetch(`http://127.0.0.1:${port}/live`).then(
      () => true,
      () => false,
    )
  )
    await sleep(20);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
