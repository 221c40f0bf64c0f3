// Runs one of the ways in (`main`, `cli`, `openapi`), built anew when `dist` is older than what it is
// made from. In one process, so that a signal reaches the app. `build` builds in any case.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';

const root = path.resolve(import.meta.dirname, '..');
const SOURCES = [
  'src',
  'migrations',
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'nest-cli.json',
];
const STAMP = path.join(root, 'dist', '.built');

// Else V8 lets garbage grow to several times what lives before it looks; the app is to stay small.
setFlagsFromString('--heap-growing-percent=30');

const [entry] = process.argv.splice(2, 1);
if (entry === 'build' || isStale()) build();
if (entry !== 'build') await import(path.join(root, 'dist', 'src', `${entry}.js`));

/** A folder counts too: its own time changes when a file in it is removed. */
function isStale() {
  if (!existsSync(STAMP)) return true;
  const built = statSync(STAMP).mtimeMs;
  const isNewer = (file) => {
    const stats = statSync(file);
    if (stats.mtimeMs > built) return true;
    return stats.isDirectory() && readdirSync(file).some((name) => isNewer(path.join(file, name)));
  };
  return SOURCES.some((name) => isNewer(path.join(root, name)));
}

/** The stamp bears the time at which the build began: what changes meanwhile is built next time. */
function build() {
  const began = new Date();
  rmSync(STAMP, { force: true });
  const nest = createRequire(import.meta.url).resolve('@nestjs/cli/bin/nest.js');
  const { status } = spawnSync(process.execPath, [nest, 'build'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(STAMP, `${began.toISOString()}\n`);
}
