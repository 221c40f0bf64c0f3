import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `npm run cli -- …args` on the PostgreSQL of `environment`, and answers how it ended. */
export async function commandLine(
  environment: Record<string, string>,
  ...args: string[]
): Promise<Ended> {
  const { DATABASE_URL: _url, DATABASE_APP_URL: _appUrl, ...inherited } = process.env;
  const child = spawn(process.execPath, ['src/run.mjs', 'cli', ...args], {
    env: { ...inherited, DEMO: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}
