import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine, type Ended } from '../support/command-line.js';
import { sample } from '../support/samples.js';
import { startApp, type TestApp } from '../support/test-app.js';
import { csvAsWorkbook } from '../support/workbook.js';

const file = (name: string): string => `test/samples/${name}`;
const counts = ({ out }: Ended): Record<string, number> =>
  Object.fromEntries(
    [...out.matchAll(/^ {2}(\w+) +(\d+)$/gm)].map(([, name, count]) => [name, Number(count)]),
  );

const ERASE = ['people', 'erase', '--organisation', 'noorderwolde', '--person', '000153'];

/** Beside an app that runs on the same database. */
describe('the command line', { timeout: 120_000 }, () => {
  let app: TestApp;
  let folder: string;
  const run = (...args: string[]): Promise<Ended> =>
    commandLine(
      { DATABASE_URL: app.database.ownerUrl, DATABASE_APP_URL: app.database.appUrl },
      ...args,
    );
  const send = (...args: string[]): Promise<Ended> =>
    run('import', '--organisation', 'noorderwolde', ...args);

  beforeAll(async () => {
    app = await startApp();
    folder = await mkdtemp(path.join(tmpdir(), 'fasewijzer-cli-'));
    for (const code of ['AI-BASIS', 'PROMPT-101', 'AI-PRIVACY'])
      await app
        .as('hr')
        .post('/courses')
        .send({ code, title: { nl: code, en: code } })
        .expect(201);
    // Builds what is not built yet.
    await commandLine({});
  }, 120_000);
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('says how it is called', async () => {
    const { code, err } = await run('audit');
    expect([code, err]).toEqual([2, expect.stringContaining('audit verify [--organisation CODE]')]);
  });

  it('says what a file would do without doing it', async () => {
    const dry = await send('--profile', 'people-afas', '--dry-run', file('employees-afas.csv'));
    expect(dry.code).toBe(1);
    expect(dry.out).toContain('nothing was stored');
    expect(counts(dry)).toMatchObject({ read: 602, accepted: 600 });
    const { body } = await app.as('hr').get('/people').expect(200);
    expect(body.total).toBe(0);
  });

  it.each<[string, string[], Record<string, number>]>([
    [
      'employees-afas.csv',
      ['people-afas'],
      { read: 602, accepted: 600, unchanged: 1, incomplete: 0, refused: 1 },
    ],
    [
      'organisation-viva.csv',
      ['people-viva'],
      { read: 630, accepted: 630, unchanged: 0, incomplete: 0, refused: 0 },
    ],
    [
      'completions-successfactors.txt',
      ['training-successfactors', '--option', 'statuses={"COURSE_COMPLETE":"completed"}'],
      { read: 504, accepted: 500, unchanged: 0, incomplete: 0, refused: 4 },
    ],
    [
      'completions-moodle.csv',
      ['training-moodle', '--option', 'course=AI-PRIVACY', '--options', '{"language":"nl"}'],
      { read: 75, accepted: 56, unchanged: 0, incomplete: 19, refused: 0 },
    ],
    [
      'training-records.csv',
      ['training-records'],
      { read: 53, accepted: 50, unchanged: 1, incomplete: 0, refused: 2 },
    ],
  ])('imports %s', async (name, [profile, ...options], rows) => {
    const ended = await send('--profile', profile!, ...options, file(name));
    expect([ended.err, counts(ended)]).toEqual(['', rows]);
    expect(ended.code).toBe(rows.refused! > 0 ? 1 : 0);
  });

  it('names what was left out and refused', async () => {
    const { out } = await send('--profile', 'people-afas', '--dry-run', file('employees-afas.csv'));
    expect(out).toContain('Columns left out: BSN, DateOfBirth, Gender, Mobile, Phone');
    expect(out).toContain('Line 603, EmployeeId "": This column may not be empty.');
  });

  it('imports a workbook', async () => {
    const book = path.join(folder, 'medewerkers.xlsx');
    const csv = (await sample('employees-afas.csv')).toString('utf8');
    await writeFile(book, await csvAsWorkbook(csv, ';'));
    const ended = await send('--profile', 'people-afas', book);
    expect(counts(ended)).toMatchObject({ read: 602, accepted: 0, unchanged: 601, refused: 1 });
  });

  it.each<[string, string[], string]>([
    ['no file', ['--profile', 'people-afas'], 'Name one file.'],
    [
      'a file that is not there',
      ['--profile', 'people-afas', 'niets.csv'],
      'There is no file niets.csv.',
    ],
    ['no profile', [file('training-records.csv')], '--profile is needed.'],
    [
      'a profile that does not exist',
      ['--profile', 'x', file('training-records.csv')],
      '--profile: There is no such profile',
    ],
    [
      'a course that does not exist',
      ['--profile', 'training-moodle', '--option', 'course=X', file('completions-moodle.csv')],
      '--option course: This does not exist here.',
    ],
    [
      'an option that is not read',
      ['--profile', 'people-afas', '--option', 'course=X', file('employees-afas.csv')],
      '--option course: This profile does not read this option.',
    ],
    [
      'another file',
      ['--profile', 'people-afas', file('training-records.csv')],
      'FILE: The column EmployeeId is not in the header.',
    ],
    ['an option nobody knows', ['--profil', 'x', file('training-records.csv')], 'Unknown option'],
  ])('refuses %s', async (_, args, text) => {
    const { code, err, out } = await send(...args);
    expect([code, err, out]).toEqual([2, expect.stringContaining(text), '']);
  });

  it('asks for the organisation where there are several, and knows it', async () => {
    const several = await run('import', '--profile', 'people-afas', file('employees-afas.csv'));
    expect([several.code, several.err]).toEqual([2, expect.stringContaining('--organisation')]);
    const unknown = await run('audit', 'verify', '--organisation', 'elders');
    expect([unknown.code, unknown.err]).toEqual([
      2,
      expect.stringContaining('no organisation elders'),
    ]);
  });

  it('erases a person, never without being sure', async () => {
    expect(await run(...ERASE)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--yes') as string,
    });
    expect(await run(...ERASE, '--yes')).toMatchObject({ code: 0 });
    expect(await run(...ERASE, '--yes')).toMatchObject({ code: 2 });
    const { body } = await app
      .as('hr')
      .post('/people/_search')
      .send({ hrNumber: '000153' })
      .expect(200);
    expect(body.total).toBe(0);
    const events = await app.as('auditor').get('/audit-events?limit=1').expect(200);
    expect(events.body.items[0]).toMatchObject({
      account: 'command-line',
      operation: 'erasePerson',
    });
  });

  it('verifies the audit, and sees what was changed', async () => {
    const whole = await run('audit', 'verify');
    expect([whole.code, whole.out]).toEqual([
      0,
      expect.stringMatching(/^noorderwolde: whole, \d+ entries/),
    ]);
    const owner = new Client(app.database.ownerUrl);
    await owner.connect();
    await owner.query(
      `UPDATE audit_events SET entry = entry || ' '
       WHERE organisation_id = '${app.organisations.noorderwolde}' AND sequence = 5`,
    );
    await owner.end();
    const broken = await run('audit', 'verify', '--organisation', 'noorderwolde');
    expect([broken.code, broken.out]).toEqual([1, expect.stringContaining('broken at entry 5')]);
    expect(await run('audit', 'verify', '--organisation', 'zuiderdam')).toMatchObject({ code: 0 });
  });
});
