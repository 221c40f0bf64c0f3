import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, thisProcess } from './process-identity.js';

const POLL_MS = 50;
const HALF_WRITTEN_MS = 5_000;
const PATIENCE_MS = 600_000;

/** One process at a time does `work`; the lock of a process that was killed is taken over. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await acquire(file))) {
    if (Date.now() > deadline) throw new Error(`Another process keeps ${file} locked.`);
    await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquire(file: string): Promise<boolean> {
  try {
    await writeFile(file, thisProcess(), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if (await isAbandoned(file)) await removeAbandoned(file);
  return false;
}

/** Moved aside first: of two that see the same dead holder, neither removes the other's new lock. */
async function removeAbandoned(file: string): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  if (await isAbandoned(aside)) await rm(aside, { force: true });
  else await rename(aside, file);
}

async function isAbandoned(file: string): Promise<boolean> {
  try {
    const holder = await readFile(file, 'utf8');
    if (holder !== '') return !isRunning(holder);
    return Date.now() - (await stat(file)).mtimeMs > HALF_WRITTEN_MS;
  } catch {
    return false;
  }
}
