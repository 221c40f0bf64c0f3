import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface BuiltApp {
  process: ChildProcess;
  /** Scheme, host and port. */
  origin: string;
  /** All that it wrote so far. */
  output(): string;
  /** Sends a request as the demo's `role` in noorderwolde. */
  call(path: string, init?: RequestInit & { role?: string }): Promise<Response>;
}

/** The app as `npm start` runs it, with its own PostgreSQL and the demo in `folder`; answers when it is ready. */
export async function startBuiltApp(
  folder: string,
  environment: Record<string, string> = {},
): Promise<BuiltApp> {
  const built = spawnSync(process.execPath, ['src/run.mjs', 'build'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
  const port = await freePort();
  const { DATABASE_URL: _url, DATABASE_APP_URL: _appUrl, ...inherited } = process.env;
  const app = spawn(process.execPath, ['src/run.mjs', 'main'], {
    env: {
      ...inherited,
      DATA_DIR: folder,
      PORT: String(port),
      RATE_LIMIT: '1000000',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  app.stdout.on('data', (chunk) => (output += chunk));
  app.stderr.on('data', (chunk) => (output += chunk));
  const call: BuiltApp['call'] = (path, { role = 'admin', ...init } = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      ...init,
      headers: { Authorization: `Bearer fw_demo_noorderwolde_${role}`, ...init.headers },
    });
  while (!(await call('/ready').catch(() => undefined))?.ok) {
    if (app.exitCode !== null) throw new Error(output);
    await sleep(50);
  }
  return { process: app, origin: `http://127.0.0.1:${port}`, output: () => output, call };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
