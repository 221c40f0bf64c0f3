import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, pidIsRunning } from './process-identity.js';

const POLL_MS = 25;
const FAST_SHUTDOWN_MS = 60_000;
const IMMEDIATE_SHUTDOWN_MS = 10_000;

export interface Postmaster {
  pid: number;
  port: number;
  /** `starting`, `ready`, `stopping` or `standby`; empty until the server has written it. */
  status: string;
}

/** The server that runs on this cluster, as its `postmaster.pid` tells; a stale file counts as none. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = await readFile(pidFile(cluster), 'utf8').then(
    (text) => text.split('\n'),
    () => undefined,
  );
  if (!lines) return undefined;
  const pid = Number(lines[0]);
  if (!isPostgresOn(pid, cluster)) return undefined;
  return { pid, port: Number(lines[3]), status: lines[7]?.trim() ?? '' };
}

/** PostgreSQL refuses to start when the pid in a stale file belongs to some other process by now. */
export async function removeStalePidFile(cluster: string): Promise<void> {
  if (!(await findPostmaster(cluster))) await rm(pidFile(cluster), { force: true });
}

/** Fast shutdown: running transactions are rolled back, everything committed is kept. */
export async function stopPostmaster(cluster: string): Promise<void> {
  if (await stopWith('SIGINT', cluster, FAST_SHUTDOWN_MS)) return;
  if (await stopWith('SIGQUIT', cluster, IMMEDIATE_SHUTDOWN_MS)) return;
  throw new Error(`PostgreSQL on ${cluster} does not stop.`);
}

async function stopWith(signal: NodeJS.Signals, cluster: string, ms: number): Promise<boolean> {
  const postmaster = await findPostmaster(cluster);
  if (!postmaster) return true;
  process.kill(postmaster.pid, signal);
  const deadline = Date.now() + ms;
  while (pidIsRunning(postmaster.pid)) {
    if (Date.now() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}

const pidFile = (cluster: string): string => path.join(cluster, 'postmaster.pid');

const isPostgresOn = (pid: number, cluster: string): boolean =>
  pidIsRunning(pid) && `${commandLine(pid)} `.includes(` -D ${cluster} `);
