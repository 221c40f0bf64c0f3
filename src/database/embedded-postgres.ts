import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  chmod,
  chown,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { withLock } from './file-lock.js';
import { preparePostgresBinaries } from './postgres-binaries.js';
import { findPlace, type Place } from './postgres-place.js';
import {
  findPostmaster,
  type Postmaster,
  removeStalePidFile,
  stopPostmaster,
} from './postmaster.js';
import { isRunning, thisProcess } from './process-identity.js';

const HOST = '127.0.0.1';
const OWNER = 'fasewijzer';
const DATABASE = 'fasewijzer';
const POLL_MS = 25;
const RECOVERY_MS = 600_000;
const CONNECT_MS = 30_000;
const LOG_BYTES = 5_000_000;
const LOG_TAIL = 4_000;
const ATTEMPTS = 5;
const PORT_TAKEN = /could not bind/i;
/** Another program took the port, or a killed server's last processes still hold its memory. */
const TRANSIENT = /could not (bind|create any)|shared memory|lock file/i;

export interface EmbeddedPostgres {
  /** The owner's connection string: superuser of this server, database `fasewijzer`. */
  url: string;
  /** Where the data are; not the wanted folder when `postgres` can't enter that. */
  dataDir: string;
  /** Stops the server, unless another app on the same folder still uses it. */
  stop(): Promise<void>;
}

interface EmbeddedPostgresOptions {
  /** False for data that need not survive: a test's. */
  fsync?: boolean;
}

/**
 * A PostgreSQL of the app's own, on loopback only, with its data in `dataDir`. A server left behind by
 * a killed app is taken over with its port and password. Apps on the same folder share one server:
 * each is noted in `apps/`, and whoever stops last stops it.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  options: EmbeddedPostgresOptions = {},
): Promise<EmbeddedPostgres> {
  const place = await findPlace(dataDir);
  const lock = path.join(place.home, 'lock');
  const app = path.join(place.home, 'apps', `${process.pid}-${randomBytes(4).toString('hex')}`);

  const leave = async (): Promise<void> => {
    await rm(app, { force: true });
    if (!(await anyAppRuns(place))) await stopPostmaster(cluster(place));
  };
  const url = await withLock(lock, async () => {
    await makeFolder(path.dirname(app), place);
    await writeOwned(app, thisProcess(), place);
    try {
      const { port } = (await runningServer(place)) ?? (await launch(place, options));
      return await ownDatabase(port, await password(place), place);
    } catch (error) {
      await leave();
      throw error;
    }
  });
  let left: Promise<void> | undefined;
  return { url, dataDir: place.dataDir, stop: () => (left ??= withLock(lock, leave)) };
}

const cluster = (place: Place): string => path.join(place.home, 'data');

const logFile = (place: Place): string => path.join(place.home, 'log');

async function anyAppRuns(place: Place): Promise<boolean> {
  const folder = path.join(place.home, 'apps');
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    if (isRunning(await readFile(file, 'utf8'))) return true;
    await rm(file, { force: true });
  }
  return false;
}

/** An orphan, or the server of another app; one that just starts or stops is waited for. */
async function runningServer(place: Place): Promise<Postmaster | undefined> {
  const deadline = Date.now() + RECOVERY_MS;
  for (;;) {
    const postmaster = await findPostmaster(cluster(place));
    if (!postmaster || postmaster.status === 'ready') return postmaster;
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL on ${cluster(place)} stays "${postmaster.status}".`);
    await sleep(POLL_MS);
  }
}

async function launch(place: Place, options: EmbeddedPostgresOptions): Promise<Postmaster> {
  const { initdb, postgres } = await preparePostgresBinaries(place.home, place.user);
  if (!existsSync(cluster(place))) await initialise(initdb, place, options);
  await removeStalePidFile(cluster(place));
  let isPortTaken = false;
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(place, isPortTaken);
    const fault = await tryLaunch(postgres, port, place, options);
    const postmaster = await findPostmaster(cluster(place));
    if (!fault && postmaster) {
      await writeOwned(path.join(place.home, 'port'), String(port), place);
      return postmaster;
    }
    if (attempt === ATTEMPTS || !TRANSIENT.test(fault ?? ''))
      throw new Error(`PostgreSQL does not start (log: ${logFile(place)}).\n${fault}`);
    isPortTaken = PORT_TAKEN.test(fault!);
    await sleep(attempt * 500);
  }
}

/** Into a folder beside it, then moved: a killed `initdb` leaves nothing that looks like a cluster. */
async function initialise(
  initdb: string,
  place: Place,
  { fsync = true }: EmbeddedPostgresOptions,
): Promise<void> {
  const half = `${cluster(place)}.half`;
  await rm(half, { recursive: true, force: true });
  const secret = randomBytes(24).toString('base64url');
  await writeOwned(passwordFile(place), `${secret}\n`, place);
  try {
    await promisify(execFile)(
      initdb,
      [
        `--pgdata=${half}`,
        `--username=${OWNER}`,
        `--pwfile=${passwordFile(place)}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
        ...(fsync ? [] : ['--no-sync']),
      ],
      { ...place.user, cwd: place.home, env: environment() },
    );
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new Error(`PostgreSQL's data can't be made in ${place.home}.\n${stderr || message}`, {
      cause: error,
    });
  }
  await rename(half, cluster(place));
}

/** What went wrong, from its log; undefined when the server is ready. */
async function tryLaunch(
  postgres: string,
  port: number,
  place: Place,
  options: EmbeddedPostgresOptions,
): Promise<string | undefined> {
  const log = await openLog(place);
  const { size: before } = await log.stat();
  // In a process group of its own: Ctrl-C in the terminal must not stop it before the app is done.
  const child = spawn(postgres, ['-D', cluster(place), ...settings(port, options)], {
    ...place.user,
    cwd: place.home,
    env: environment(),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  child.unref();
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`It ended with ${signal ?? code}.`));
  });
  await log.close();
  const fault = await Promise.race([ended, readiness(child, place)]);
  if (fault === undefined) return undefined;
  const text = (await readFile(logFile(place))).subarray(before).toString('utf8');
  return `${fault}\n${text.slice(-LOG_TAIL)}`;
}

/** Undefined as soon as it serves, which may take long when it recovers. */
async function readiness(child: ChildProcess, place: Place): Promise<string | undefined> {
  const deadline = Date.now() + RECOVERY_MS;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    const postmaster = await findPostmaster(cluster(place));
    if (postmaster?.pid === child.pid && postmaster?.status === 'ready') return undefined;
    await sleep(POLL_MS);
  }
  child.kill('SIGQUIT');
  return 'It did not get ready.';
}

/** Its log holds no values: neither statements nor the rows that a fault or a COPY names. */
function settings(port: number, { fsync = true }: EmbeddedPostgresOptions): string[] {
  const values = {
    port,
    listen_addresses: HOST,
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '256MB',
    max_wal_size: '2GB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(fsync ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env.PATH, LC_ALL: 'C' });

async function openLog(place: Place) {
  const file = logFile(place);
  const size = await stat(file).then(
    (stats) => stats.size,
    () => 0,
  );
  if (size > LOG_BYTES) await rename(file, `${file}.1`);
  const log = await open(file, 'a', 0o600);
  if (place.user) await log.chown(place.user.uid, place.user.gid);
  return log;
}

/** The port of the last time when it is free, so that what was noted down stays true. */
async function choosePort(place: Place, isTaken: boolean): Promise<number> {
  const last = await readFile(path.join(place.home, 'port'), 'utf8').then(Number, () => 0);
  if (!isTaken && last > 0 && (await freePort(last)) === last) return last;
  return (await freePort(0))!;
}

const freePort = (wanted: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(wanted, HOST, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });

const passwordFile = (place: Place): string => path.join(place.home, 'password');

async function password(place: Place): Promise<string> {
  try {
    return (await readFile(passwordFile(place), 'utf8')).trim();
  } catch (error) {
    throw new Error(`The password of the data in ${place.home} is gone: ${passwordFile(place)}.`, {
      cause: error,
    });
  }
}

async function ownDatabase(port: number, secret: string, place: Place): Promise<string> {
  const urlOf = (database: string) => `postgres://${OWNER}:${secret}@${HOST}:${port}/${database}`;
  const client = await connect(urlOf('postgres'), place);
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [
      DATABASE,
    ]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
  return urlOf(DATABASE);
}

/** A server that was taken over may still be in recovery after one of its processes was killed. */
async function connect(url: string, place: Place): Promise<Client> {
  const deadline = Date.now() + CONNECT_MS;
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return client;
    } catch (error) {
      const { code, message } = error as Error & { code?: string };
      if (code === '28P01')
        throw new Error(`The password in ${passwordFile(place)} is not that of the data.`, {
          cause: error,
        });
      if (Date.now() > deadline)
        throw new Error(`PostgreSQL does not answer: ${message}`, { cause: error });
      await sleep(POLL_MS);
    }
  }
}

async function makeFolder(folder: string, { user }: Place): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (user) await chown(folder, user.uid, user.gid);
}

async function writeOwned(file: string, text: string, { user }: Place): Promise<void> {
  await writeFile(file, text, { mode: 0o600 });
  await chmod(file, 0o600);
  if (user) await chown(file, user.uid, user.gid);
}
