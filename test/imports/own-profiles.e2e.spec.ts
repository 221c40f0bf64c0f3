import type { ReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../support/databases.js';
import { importFile, upload } from '../support/imports.js';
import { makePeople } from '../support/people.js';
import { csvAsWorkbook } from '../support/workbook.js';
import { type Client, startApp, type TestApp } from '../support/test-app.js';

const LIST = {
  code: 'presentie',
  title: 'Presentielijst',
  target: 'training-records',
  columns: [
    { name: 'Nummer', field: 'person', aliases: ['Personeelsnummer'] },
    { name: 'Aanwezig?', field: 'status' },
    { name: 'Datum', field: 'completedAt' },
  ],
  statuses: { ja: 'completed', geslaagd: 'passed' },
  datePattern: 'd MMMM yyyy',
  language: 'nl',
  delimiter: '|',
};
const FILE =
  'Naam|nummer|Aanwezig?|Datum\nNoor|000153|JA|1 juni 2026\nImane|000160|nee|2 juni 2026\n';
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const COURSE = { options: { course: 'AI-BASIS' } };

describe("an organisation's own profiles", () => {
  let app: TestApp;
  let hr: Client;
  beforeAll(async () => {
    app = await startApp();
    hr = app.as('hr');
    for (const organisation of ['noorderwolde', 'zuiderdam'] as const) {
      await makePeople(
        app,
        [{ hrNumber: '000153', mail: 'n@x.example' }, { hrNumber: '000160' }],
        organisation,
      );
      await app
        .as('hr', organisation)
        .post('/courses')
        .send({ code: 'AI-BASIS', title: { nl: 'AI', en: 'AI' } })
        .expect(201);
    }
  });
  afterAll(() => app.close());

  const faults = async (body: object, client = hr): Promise<string[]> => {
    const answer = await client.post('/import-profiles').send(body).expect(400);
    return (answer.body.errors as { location: string; code: string }[]).map(
      ({ location, code }) => `${location} ${code}`,
    );
  };

  const staged = () =>
    rows(app.database.ownerUrl, "SELECT 1 FROM pg_tables WHERE schemaname = 'staging'");

  it('are found by trying them, and then read files', async () => {
    const made = await hr
      .post('/import-profiles')
      .send({ ...LIST, statuses: {} })
      .expect(201);
    expect(made.body).toMatchObject({
      code: 'presentie',
      permission: 'trainings',
      target: 'training-records',
      version: 1,
    });
    expect(made.headers.location).toBe(`/v1/import-profiles/${made.body.id}`);
    const tried = await importFile(hr, 'presentie', FILE, { ...COURSE, dryRun: true });
    expect(tried.rows).toMatchObject({ read: 2, accepted: 0, refused: 2 });
    const changed = await hr
      .patch('/import-profiles/presentie')
      .set('If-Match', '"1"')
      .send({ statuses: LIST.statuses })
      .expect(200);
    expect(changed.body).toMatchObject({ version: 2, statuses: LIST.statuses });
    await hr
      .patch('/import-profiles/presentie')
      .set('If-Match', '"1"')
      .send({ title: 'x' })
      .expect(412);
    const report = await importFile(hr, 'presentie', FILE, COURSE);
    expect(report.rows).toMatchObject({ read: 2, accepted: 1, refused: 1 });
    const { body } = await hr.get(`/imports/${report.id}/rows`).expect(200);
    expect(body.items).toMatchObject([
      { line: 3, column: 'Aanwezig?', value: 'nee', code: 'unknown-status' },
    ]);
    const records = await rows(
      app.database.ownerUrl,
      `SELECT source, status, completed_at::text FROM training_records WHERE organisation_id = $1`,
      [app.organisations.noorderwolde],
    );
    expect(records).toEqual([
      { source: 'presentie', status: 'completed', completed_at: '2026-05-31 22:00:00+00' },
    ]);
  });

  it('stand among the others, with a template that can be imported', async () => {
    const { body } = await app.as('viewer').get('/import-profiles').expect(200);
    const codes = (body.items as { code: string }[]).map(({ code }) => code);
    expect(codes).toContain('presentie');
    expect(codes).toEqual(codes.toSorted());
    const { text } = await hr.get('/import-profiles/presentie/template').expect(200);
    expect(text).toMatch(/^\uFEFFNummer\|Aanwezig\?\|Datum\r\n/);
    const report = await importFile(hr, 'presentie', text, { ...COURSE, dryRun: true });
    expect(report.rows.read).toBe(1);
    const one = await app.as('viewer').get('/import-profiles/presentie').expect(200);
    expect(one.body.columns[0]).toMatchObject({
      name: 'Nummer',
      field: 'person',
      key: true,
      aliases: ['Personeelsnummer'],
    });
    expect(one.headers.etag).toBe('"2"');
    const known = await app.as('viewer').get('/import-profiles/people-afas').expect(200);
    expect(known.body).toMatchObject({ id: null, target: null, version: null });
  });

  it('may have headers that a spreadsheet would take for formulas', async () => {
    const other = app.as('hr', 'zuiderdam');
    const columns = [
      { name: '=1+1', field: 'person' },
      { name: "'@status", field: 'status' },
      { name: 'op;-dag', field: 'completedAt' },
    ];
    const { datePattern, language, target, title, statuses } = LIST;
    await other
      .post('/import-profiles')
      .send({ code: 'formules', title, target, datePattern, language, statuses, columns })
      .expect(201);
    const { text } = await other.get('/import-profiles/formules/template').expect(200);
    expect(text).toMatch(/^\uFEFF'=1\+1;''@status;"op;'-dag"\r\n/);
    const file = text.replace(/\r\n.*/s, '\r\n000153;nee;1 juni 2026\r\n');
    const report = await importFile(other, 'formules', file, COURSE);
    expect(report.rows).toMatchObject({ read: 1, refused: 1 });
    const corrected = await other
      .get(`/imports/${report.id}/rows`)
      .set('Accept', 'text/csv')
      .expect(200);
    const again = await importFile(other, 'formules', corrected.text.replace('nee', 'ja'), COURSE);
    expect(again.rows).toMatchObject({ read: 1, refused: 0 });
    await importFile(other, 'formules', await csvAsWorkbook(file.slice(1), ';'), COURSE);
  });

  it('do not exist for a file that was still streaming in when they were removed', async () => {
    await hr
      .post('/import-profiles')
      .send({ ...LIST, code: 'weg' })
      .expect(201);
    await expect.poll(staged, { timeout: 20_000 }).toEqual([]);
    const file = new PassThrough();
    const answer = hr
      .post('/imports')
      .field('profile', 'weg')
      .field('options', JSON.stringify(COURSE.options))
      .attach('file', file as unknown as ReadStream, 'file.csv')
      .then((response) => response);
    file.write(FILE + 'Noor|000153|JA|1 juni 2026\n'.repeat(50));
    await expect.poll(staged, { timeout: 20_000 }).toHaveLength(1);
    await hr.delete('/import-profiles/weg').expect(204);
    file.end();
    const { status, body } = await answer;
    expect([status, body.errors]).toMatchObject([
      400,
      [{ location: '/profile', code: 'unknown-profile' }],
    ]);
    expect(await staged()).toEqual([]);
  });

  it('ask for what no column says', async () => {
    const { body } = await upload(hr, 'presentie', FILE).expect(400);
    expect(body.errors).toMatchObject([{ location: '/options/course', code: 'required' }]);
    for (const course of ['AI-ONBEKEND', '018f3c2a-7d1e-7a55-9c3b-2f6d0a1b4c5e']) {
      const unknown = await upload(hr, 'presentie', FILE, { options: { course } }).expect(404);
      expect(unknown.body.errors).toMatchObject([
        { in: 'body', location: '/options/course', code: 'not-found' },
      ]);
    }
  });

  it('refuse what can not be', async () => {
    expect(await faults({ ...LIST, code: 'a-b', target: 'sessions' })).toEqual([
      '/target not-one-of',
    ]);
    expect(
      await faults({
        ...LIST,
        code: 'a-b',
        datePattern: 'dd-MM-yy',
        columns: [
          { name: 'BSN', field: 'person' },
          { name: 'bsn', field: 'wat' },
        ],
      }),
    ).toEqual([
      '/columns/0/name forbidden-column',
      '/columns/1/field unknown-field-of-target',
      '/columns/1/name forbidden-column',
      '/columns/1/name given-twice',
      '/columns missing-field',
      '/columns missing-field',
      '/datePattern unknown-date-pattern',
    ]);
    expect(
      await faults({
        ...LIST,
        code: 'a-b',
        statuses: { ja: 'done' },
        zone: 'Nergens',
        delimiter: 'x',
      }),
    ).toEqual(['/statuses not-one-of', '/zone not-a-zone', '/delimiter not-one-of']);
  });

  it.each(['api', 'xapi'])('are not called %s, as what comes in another way', async (code) => {
    expect(await faults({ ...LIST, code })).toEqual(['/code reserved']);
  });

  it('never take the code of another', async () => {
    for (const code of ['presentie', 'people-afas']) {
      const { body } = await hr
        .post('/import-profiles')
        .send({ ...LIST, code })
        .expect(409);
      expect(body.code).toBe('already-exists');
    }
    await app.as('hr', 'zuiderdam').post('/import-profiles').send(LIST).expect(201);
    const report = await importFile(app.as('hr', 'zuiderdam'), 'presentie', FILE, COURSE);
    expect(report.rows).toMatchObject({ accepted: 1 });
  });

  it('follow the rights of what they are mapped onto', async () => {
    const people = {
      code: 'onze-mensen',
      title: 'Onze mensen',
      target: 'people',
      columns: [{ name: 'Nr', field: 'hrNumber' }],
    };
    expect(await faults({ ...people, statuses: { ja: 'completed' } })).toEqual([
      '/statuses unread-option',
    ]);
    await app.as('viewer').post('/import-profiles').send(people).expect(403);
    await app.as('admin').post('/import-profiles').send(people).expect(403);
    await app
      .as('privacy_officer')
      .post('/import-profiles')
      .send({ ...LIST, code: 'x-y' })
      .expect(403);
    await app.as('privacy_officer').post('/import-profiles').send(people).expect(201);
    const { id, rows: counts } = await importFile(hr, 'onze-mensen', 'Nr\n000900\n');
    expect(counts).toMatchObject({ accepted: 1 });
    await app.as('admin').get(`/imports/${id}`).expect(403);
    await upload(app.as('admin'), 'onze-mensen', 'Nr\n1\n').expect(403);
    await app.as('admin').patch('/import-profiles/onze-mensen').send({ title: 'x' }).expect(403);
    await app.as('admin').delete('/import-profiles/onze-mensen').expect(403);
    const seen = await app.as('admin').get('/imports?pageSize=100').expect(200);
    const profiles = (seen.body.items as { profile: string }[]).map(({ profile }) => profile);
    expect(profiles).toContain('presentie');
    expect(profiles).not.toContain('onze-mensen');
    expect((await hr.get('/imports/latest').expect(200)).body.profile).toBe('onze-mensen');
    expect((await app.as('admin').get('/imports/latest').expect(200)).body.profile).toBe(
      'presentie',
    );
  });

  it('stay while anything came in by them', async () => {
    const used = await hr.delete('/import-profiles/presentie').expect(409);
    expect(used.body).toMatchObject({ code: 'in-use', usedBy: ['imports'] });
    await hr
      .post('/import-profiles')
      .send({ ...LIST, code: 'proef' })
      .expect(201);
    await importFile(hr, 'proef', FILE, { ...COURSE, dryRun: true });
    const tried = await hr.delete('/import-profiles/proef').expect(409);
    expect(tried.body).toMatchObject({ code: 'in-use', usedBy: ['imports'] });
    await hr
      .post('/import-profiles')
      .send({ ...LIST, code: 'nieuw' })
      .expect(201);
    await hr.delete('/import-profiles/nieuw').expect(204);
    await hr.get('/import-profiles/nieuw').expect(404);
    const known = await hr.delete('/import-profiles/people-afas').expect(409);
    expect(known.body.code).toBe('built-in');
  });

  it.each([
    ['as it was', (text: string): Promise<Buffer> => Promise.resolve(utf16(text))],
    ['as a workbook', (text: string): Promise<Buffer> => csvAsWorkbook(text, '|')],
  ])('take their template and their refused rows back, sent %s', async (how, written) => {
    const code = how.replaceAll(' ', '-');
    await hr
      .post('/import-profiles')
      .send({ ...LIST, code, encoding: 'utf-16le' })
      .expect(201);
    const template = await hr.get(`/import-profiles/${code}/template`).expect(200);
    const tried = await importFile(hr, code, template.text, { ...COURSE, dryRun: true });
    expect(tried.rows.read).toBe(1);
    const { id } = await importFile(hr, code, await written(FILE), COURSE);
    const refused = await hr.get(`/imports/${id}/rows`).set('Accept', 'text/csv').expect(200);
    const corrected = refused.text.replace('nee', 'ja');
    const sent = await importFile(hr, code, corrected, COURSE);
    expect(sent.rows).toMatchObject({ read: 1, accepted: 1 });
    // As a spreadsheet saves it.
    const saved = await importFile(hr, code, corrected.replaceAll('|', ';'), COURSE);
    expect(saved.rows).toMatchObject({ read: 1, unchanged: 1 });
  });

  it('map departments with their dates too', async () => {
    await hr
      .post('/import-profiles')
      .send({
        code: 'organogram',
        title: 'Organogram',
        target: 'departments',
        columns: [
          { name: 'Wie', field: 'person' },
          { name: 'Waar', field: 'department' },
          { name: 'Vanaf', field: 'validFrom' },
        ],
      })
      .expect(201);
    const file = 'Wie;Waar;Vanaf\nN@x.example;Griffie;01-07-2026\n';
    expect((await importFile(hr, 'organogram', file)).rows).toMatchObject({ accepted: 1 });
    expect((await importFile(hr, 'organogram', file)).rows).toMatchObject({ unchanged: 1 });
  });
});

const viva = (sync: string, ...more: string[]): string =>
  [
    'Record Type,Content Title in Viva Learning,External ID of the content,Completion status,Last Sync Date (UTC)',
    `Self Initiated,AI,AI-BASIS,Completed,${sync}`,
    `Assignment,Anders,AI-ANDERS,In Progress,${sync}`,
    ...more,
    '',
  ].join('\n');

describe('options that name something', () => {
  let app: TestApp;
  let hr: Client;
  beforeAll(async () => {
    app = await startApp();
    hr = app.as('hr');
    await makePeople(app, [{ hrNumber: '000153', mail: 'n@x.example' }]);
    await hr
      .post('/courses')
      .send({ code: 'AI-BASIS', title: { nl: 'AI', en: 'AI' } })
      .expect(201);
  });
  afterAll(() => app.close());

  const send = (file: string, person = '000153') =>
    importFile(hr, 'training-viva-learning', file, { options: { person } });

  it('say whose file it is, and completions do not move with later files', async () => {
    const first = await send(viva('6/1/2026 10:00:00 AM', 'x,x,AI-ONBEKEND,Completed,6/1/2026'));
    expect(first.rows).toEqual({ read: 3, accepted: 1, unchanged: 0, incomplete: 1, refused: 1 });
    const later = await send(viva('7/1/2026 10:00:00 AM'), 'N@X.example');
    expect(later.rows).toEqual({ read: 2, accepted: 0, unchanged: 1, incomplete: 1, refused: 0 });
    const earlier = await send(viva('5/1/2026 10:00:00 AM'));
    expect(earlier.rows).toMatchObject({ accepted: 1, unchanged: 0 });
    const records = await rows(
      app.database.ownerUrl,
      `SELECT completed_at::text FROM training_records WHERE superseded_at IS NULL`,
    );
    expect(records).toEqual([{ completed_at: '2026-05-01 10:00:00+00' }]);
    const { body } = await app.as('admin').get('/training-records').expect(200);
    expect(body.items).toHaveLength(1);
    expect(JSON.stringify(body.items)).not.toMatch(/000153|n@x/i);
  });

  it('refuse who does not exist, of this organisation', async () => {
    const other = await makePeople(app, [{ hrNumber: '000999' }], 'zuiderdam');
    for (const person of ['000998', '000999', other['000999']!]) {
      const { body } = await upload(hr, 'training-viva-learning', viva('6/1/2026'), {
        options: { person },
      }).expect(404);
      expect(body.errors).toEqual([
        {
          in: 'body',
          location: '/options/person',
          code: 'not-found',
          detail: expect.any(String) as string,
        },
      ]);
    }
  });

  it('stand for columns that a file of records does not have', async () => {
    const options = { person: 'n@x.example', course: 'AI-BASIS' };
    const file = 'status;completedAt\npassed;2026-02-01\npassed;2026-02-02\n';
    const { rows: counts } = await importFile(hr, 'training-records', file, { options });
    expect(counts).toMatchObject({ read: 2, accepted: 2 });
    const { body } = await upload(hr, 'training-records', file).expect(400);
    expect(body.errors[0]).toMatchObject({ location: '/file', code: 'missing-column' });
  });

  it('are refused where nothing reads them', async () => {
    const options = { course: 'AI-BASIS', statuses: {} };
    const { body } = await upload(hr, 'people-afas', 'EmployeeId\n1\n', { options }).expect(400);
    expect(
      (body.errors as { location: string; code: string }[]).map(({ location, code }) => [
        location,
        code,
      ]),
    ).toEqual([
      ['/options/course', 'unread-option'],
      ['/options/statuses', 'unread-option'],
    ]);
  });
});
