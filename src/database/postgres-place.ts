import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

const FALLBACK = '/var/lib/fasewijzer';
const OS_USER = 'postgres';

/** Who runs PostgreSQL; undefined: whoever runs the app. */
export type OsUser = { uid: number; gid: number } | undefined;

export interface Place {
  /** The data folder that is used: the wanted one, or one under /var/lib/fasewijzer. */
  dataDir: string;
  /** All of PostgreSQL within it: cluster, password, log. */
  home: string;
  user: OsUser;
}

/**
 * PostgreSQL does not run as root. Then it runs as the OS user `postgres`, which must be able to reach
 * its data: where a parent folder is closed to it (a checkout in a home folder), the data live under
 * /var/lib/fasewijzer, in a folder named after the wanted one.
 */
export async function findPlace(wanted: string): Promise<Place> {
  const dataDir = path.resolve(wanted);
  if (process.getuid?.() !== 0) {
    await makeFolder(dataDir, 0o700);
    return ownPlace(dataDir);
  }
  const fallback = path.join(FALLBACK, hash(dataDir));
  for (const existing of [dataDir, fallback]) {
    const owner = await ownerOf(homeOf(existing));
    if (owner && owner.uid !== 0 && canEnter(owner, existing)) return placeFor(existing, owner);
  }
  const user = postgresUser();
  await makeFolder(dataDir, 0o755);
  if (canEnter(user, dataDir)) return placeFor(dataDir, user);
  await makeFolder(fallback, 0o755);
  if (canEnter(user, fallback)) return placeFor(fallback, user);
  throw new Error(
    `The user ${OS_USER}, as which PostgreSQL runs here, can enter neither ${dataDir} nor ${fallback}. ` +
      'Set DATA_DIR to a folder that it can enter, or DATABASE_URL to a server.',
  );
}

/** Whether that user can run a file or enter a folder, asked of the system itself. */
export const canEnter = (user: OsUser, file: string): boolean =>
  spawnSync('sh', ['-c', 'test -x "$0"', file], { ...user, cwd: '/' }).status === 0;

const homeOf = (dataDir: string): string => path.join(dataDir, 'postgres');

async function ownPlace(dataDir: string): Promise<Place> {
  const home = homeOf(dataDir);
  await makeFolder(home, 0o700);
  if ((await ownerOf(home))?.uid !== process.getuid?.())
    throw new Error(
      `${home} belongs to another user. Start as that user, or set DATA_DIR to another folder.`,
    );
  return { dataDir, home, user: undefined };
}

async function placeFor(dataDir: string, user: NonNullable<OsUser>): Promise<Place> {
  const home = homeOf(dataDir);
  await makeFolder(home, 0o700);
  await chown(home, user.uid, user.gid);
  return { dataDir, home, user };
}

/** With that mode whatever the umask is, and so are its parents as far as they are new. */
async function makeFolder(folder: string, mode: number): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = path.dirname(made))
    await chmod(made, mode);
}

async function ownerOf(folder: string): Promise<OsUser> {
  return stat(folder).then(
    ({ uid, gid }) => ({ uid, gid }),
    () => undefined,
  );
}

function postgresUser(): NonNullable<OsUser> {
  const existing = idsOf(OS_USER);
  if (existing) return existing;
  const shell = ['--shell', '/usr/sbin/nologin'];
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', ...shell, OS_USER]);
  if (!idsOf(OS_USER)) spawnSync('adduser', ['-S', '-D', '-H', OS_USER]);
  const made = idsOf(OS_USER);
  if (made) return made;
  throw new Error(
    `PostgreSQL does not run as root and the user ${OS_USER} can't be made. ` +
      'Start as an ordinary user, or set DATABASE_URL to a server.',
  );
}

function idsOf(name: string): OsUser {
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' })),
    );
    return { uid: uid!, gid: gid! };
  } catch {
    return undefined;
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
