import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';
import { createEmptyDatabase } from './databases.js';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface BrowserApp {
  browser: Browser;
  origin: string;
  close(): Promise<void>;
}

/** The built app with the demo on a database of its own, and Chromium to look at it. */
export async function startBrowserApp(
  environment: Record<string, string> = {},
): Promise<BrowserApp> {
  const database = await createEmptyDatabase();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const app: ChildProcess = spawn(process.execPath, ['src/run.mjs', 'main'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: database.ownerUrl,
      DATABASE_APP_URL: database.appUrl,
      LOG_LEVEL: 'error',
      ...environment,
    },
    stdio: 'inherit',
  });
  while (!(await fetch(`${origin}/ready`).catch(() => undefined))?.ok) {
    if (app.exitCode !== null) throw new Error('The app did not start');
    await sleep(100);
  }
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  return {
    browser,
    origin,
    async close() {
      await browser.close();
      app.kill('SIGTERM');
      if (app.exitCode === null) await once(app, 'close');
      await database.drop();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
