import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopPostmaster } from '../../src/database/postmaster.js';
import { type BuiltApp, startBuiltApp } from '../support/built-app.js';
import { commandLine } from '../support/command-line.js';

describe("the command line on the app's own PostgreSQL", { timeout: 180_000 }, () => {
  let folder: string;
  let file: string;
  let app: BuiltApp;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'fasewijzer-beside-'));
    await chmod(folder, 0o755);
    file = path.join(folder, 'trainingen.csv');
    await writeFile(file, 'personId;course;status;completedAt\n900001;AI-BASIS;passed;1-6-2026\n');
    app = await startBuiltApp(folder);
  }, 120_000);
  afterAll(async () => {
    app.process.kill('SIGKILL');
    await stopPostmaster(path.join(folder, 'postgres', 'data'));
    await rm(folder, { recursive: true, force: true });
  });

  const send = () =>
    commandLine(
      { DATA_DIR: folder },
      'import',
      '--organisation',
      'noorderwolde',
      '--profile',
      'training-records',
      file,
    );

  it('works beside the app, which goes on', async () => {
    const ended = await send();
    expect([ended.err, ended.code]).toEqual(['', 0]);
    expect(ended.out).toMatch(/accepted +1$/m);
    const answer = await app.call('/v1/imports?profile=training-records', { role: 'hr' });
    const { items } = (await answer.json()) as { items: object[] };
    expect(items).toMatchObject([{ account: 'command-line', state: 'completed' }]);
  });

  it('works without it', async () => {
    app.process.kill('SIGTERM');
    await once(app.process, 'exit');
    const ended = await send();
    expect([ended.err, ended.code]).toEqual(['', 0]);
    expect(ended.out).toMatch(/unchanged +1$/m);
  });
});
