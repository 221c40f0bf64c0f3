import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_INSTRUMENT } from '../../src/instruments/example-instrument.js';
import { importFile, type Report, upload } from '../support/imports.js';
import { rows } from '../support/databases.js';
import { sample, shuffledSample } from '../support/samples.js';
import { makePeople } from '../support/people.js';
import { startApp, type Client, type TestApp } from '../support/test-app.js';
import { csvAsWorkbook, rowsOfCsv, workbook } from '../support/workbook.js';

const COURSES = ['AI-BASIS', 'PROMPT-101', 'AI-PRIVACY', 'AI-ETHIEK'];
const STATUSES = { options: { statuses: { COURSE_COMPLETE: 'completed' } } };
const MOODLE = {
  options: { course: 'AI-PRIVACY', language: 'nl', zone: 'Europe/Amsterdam' },
};
const SAMPLES = [
  [
    'employees-afas.csv',
    'people-afas',
    { read: 602, accepted: 600, unchanged: 1, incomplete: 0, refused: 1 },
    {},
    ';',
  ],
  [
    'organisation-viva.csv',
    'people-viva',
    { read: 630, accepted: 630, unchanged: 0, incomplete: 0, refused: 0 },
    {},
    ',',
  ],
  [
    'completions-successfactors.txt',
    'training-successfactors',
    { read: 504, accepted: 500, unchanged: 0, incomplete: 0, refused: 4 },
    STATUSES,
    '|',
  ],
  [
    'completions-moodle.csv',
    'training-moodle',
    { read: 75, accepted: 56, unchanged: 0, incomplete: 19, refused: 0 },
    MOODLE,
    ',',
  ],
  [
    'training-records.csv',
    'training-records',
    { read: 53, accepted: 50, unchanged: 1, incomplete: 0, refused: 2 },
    {},
    ';',
  ],
] as const;

/** The courses of the samples, as they exist before. */
async function addCourses(app: TestApp, organisation: 'noorderwolde' | 'zuiderdam'): Promise<void> {
  const id = app.organisations[organisation];
  for (const code of COURSES)
    await rows(
      app.database.ownerUrl,
      `WITH tenant AS (SELECT set_config('app.organisation_id', $1, false))
       INSERT INTO courses (organisation_id, id, code, title_nl, title_en, completion_rule, unlimited, created_at)
       SELECT $1::uuid, gen_random_uuid(), $2, $2, $2, 'completed_or_passed', true, now() FROM tenant`,
      [id, code],
    );
}

const NO_ROWS = { read: 0, accepted: 0, unchanged: 0, incomplete: 0, refused: 0 };
const PERSON = 'EmployeeId;FirstName;Mail;Department;EmploymentStart\n';
const isNoor = ({ hr: number }: Record<string, unknown>): boolean => number === '000100';
const mails = (a: string, b: string): string => `${PERSON}000400;A;${a};;\n000401;B;${b};;\n`;

/** Where each fault of a refused upload lies, with its code. */
const codes = async (test: ReturnType<typeof upload>): Promise<string[]> => {
  const { body } = await test.expect(400);
  return (body.errors as { location: string; code: string }[]).map(
    ({ location, code }) => `${location} ${code}`,
  );
};

const sampleAsWorkbook = async (name: string): Promise<Buffer> => {
  const [, , , , delimiter] = SAMPLES.find(([file]) => file === name)!;
  return csvAsWorkbook((await sample(name)).toString('utf8'), delimiter);
};

/** Every sample in its order, with its report. */
const importAll = async (
  client: Client,
  read: (name: string) => Promise<Buffer>,
  dryRun = false,
): Promise<Report[]> => {
  const reports: Report[] = [];
  for (const [file, profile, , given] of SAMPLES)
    reports.push(await importFile(client, profile, await read(file), { ...given, dryRun }));
  return reports;
};

describe('the samples', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await addCourses(app, 'noorderwolde');
    await addCourses(app, 'zuiderdam');
  });
  afterAll(() => app.close());

  it('give exactly their counts, and everything unchanged the second time', async () => {
    const first = await importAll(app.as('hr'), sample);
    expect(first.map((report) => report.rows)).toEqual(SAMPLES.map(([, , counts]) => counts));
    expect(first[0]!.droppedColumns).toEqual([
      { column: 'BSN', reason: 'citizen-service-number' },
      { column: 'DateOfBirth', reason: 'birth-date' },
      { column: 'Gender', reason: 'gender' },
      { column: 'Mobile', reason: 'phone' },
      { column: 'Phone', reason: 'phone' },
    ]);
    const second = await importAll(app.as('hr'), sample);
    expect(second.map((report) => report.rows)).toEqual(
      SAMPLES.map(([, , counts]) => ({
        ...counts,
        accepted: 0,
        unchanged: counts.accepted + counts.unchanged,
      })),
    );
  });

  it('give the same as a workbook, where the CSV came before it', async () => {
    const workbooks = await importAll(app.as('hr'), sampleAsWorkbook);
    expect(workbooks.map((report) => report.rows)).toEqual(
      SAMPLES.map(([, , counts]) => ({
        ...counts,
        accepted: 0,
        unchanged: counts.accepted + counts.unchanged,
      })),
    );
  });

  it('give the same in another row order, in another organisation', async () => {
    const client = app.as('hr', 'zuiderdam');
    const shuffled = await importAll(client, shuffledSample);
    expect(shuffled.map((report) => report.rows)).toEqual(SAMPLES.map(([, , counts]) => counts));
    const dry = await importAll(client, sample, true);
    expect(dry.map(({ rows: { accepted } }) => accepted)).toEqual([0, 0, 0, 0, 0]);
  });

  it('say of each refused row what is wrong with it', async () => {
    const reports = await importAll(app.as('hr'), sample);
    const faults = [];
    for (const { id } of reports) {
      const { body } = await app.as('hr').get(`/imports/${id}/rows?outcome=refused`).expect(200);
      faults.push(
        ...(body.items as Record<string, unknown>[]).map(({ line, column, value, code }) => [
          line,
          column,
          value,
          code,
        ]),
      );
    }
    expect(faults).toEqual([
      [603, 'EmployeeId', '', 'missing-key'],
      [12, 'COMPL_DTE', 'JUL-45-2026 10:00:00 UTC', 'not-a-date'],
      [13, 'STUD_ID', '999999', 'unknown-person'],
      [14, 'CMPL_STAT_ID', 'SOMETHING_ELSE', 'unmapped-status'],
      [15, 'COMPL_DTE', 'JAN-01-2036 10:00:00 UTC', 'date-in-future'],
      [53, 'status', 'geslaagd?', 'unknown-status'],
      [54, 'course', '=HYPERLINK("x")', 'unknown-course'],
    ]);
  });

  it('leave no table behind', async () => {
    const left = await rows(
      app.database.ownerUrl,
      `SELECT tablename FROM pg_tables WHERE schemaname = 'staging'`,
    );
    expect(left).toEqual([]);
  });
});

describe('the samples as workbooks', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await addCourses(app, 'noorderwolde');
  });
  afterAll(() => app.close());

  it('give exactly their counts too', async () => {
    const reports = await importAll(app.as('hr'), sampleAsWorkbook);
    expect(reports.map((report) => report.rows)).toEqual(SAMPLES.map(([, , counts]) => counts));
    expect(reports[0]!.droppedColumns).toHaveLength(5);
  });
});

describe('imports', () => {
  let app: TestApp;
  let hr: Client;
  beforeAll(async () => {
    app = await startApp({ MAX_UPLOAD: '2MiB' });
    hr = app.as('hr');
  });
  afterAll(() => app.close());

  const people = async (): Promise<Record<string, unknown>[]> =>
    rows(
      app.database.ownerUrl,
      `SELECT hr_number AS hr, mail, given_name AS name, d.department, d.valid_from::text AS since
       FROM people p LEFT JOIN person_departments d ON d.person_id = p.id AND d.superseded_at IS NULL
       WHERE p.organisation_id = $1 ORDER BY hr_number, valid_from`,
      [app.organisations.noorderwolde],
    );

  it('answers 202 at once, with where to look', async () => {
    const answer = await upload(hr, 'people-afas', 'EmployeeId\n000001\n').expect(202);
    expect(answer.headers.location).toBe(`/v1/imports/${answer.body.id}`);
    expect(answer.body).toMatchObject({ profile: 'people-afas', dryRun: false });
    const { body } = await hr.get('/imports/latest').expect(200);
    expect(body.id).toBe(answer.body.id);
  });

  it('stores nothing in a dry run, with the same report', async () => {
    const file = `${PERSON}000100;Noor;n@x.example;HR;2020-01-01\n000100;Noor;n@x.example;HR;2020-01-01\n;x;;;\n`;
    const dry = await importFile(hr, 'people-afas', file, { dryRun: true });
    expect(dry).toMatchObject({
      dryRun: true,
      rows: { read: 3, accepted: 1, unchanged: 1, refused: 1 },
    });
    expect((await people()).filter(isNoor)).toEqual([]);
    const real = await importFile(hr, 'people-afas', file);
    expect(real.rows).toEqual(dry.rows);
    expect((await people()).filter(isNoor)).toHaveLength(1);
  });

  it('lets a department that a later file changes count from the day of import', async () => {
    await importFile(hr, 'people-afas', `${PERSON}000200;Imane;;HR;2020-01-01\n`);
    const changed = await importFile(
      hr,
      'people-afas',
      `${PERSON}000200;Imane;;Griffie;2020-01-01\n`,
    );
    expect(changed.rows).toMatchObject({ accepted: 1, unchanged: 0 });
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format();
    expect((await people()).filter(({ hr: number }) => number === '000200')).toEqual([
      expect.objectContaining({ department: 'HR', since: '2020-01-01' }),
      expect.objectContaining({ department: 'Griffie', since: today }),
    ]);
    const again = await importFile(
      hr,
      'people-afas',
      `${PERSON}000200;Imane;;Griffie;2020-01-01\n`,
    );
    expect(again.rows).toMatchObject({ accepted: 0, unchanged: 1 });
  });

  it('refuses every row of a contradiction', async () => {
    const file = `${PERSON}000300;Lotte;;HR;\n000300;Lot;;HR;\n000301;A;twee@x.example;HR;\n000302;B;TWEE@x.example;HR;\n000303;C;;HR;\n`;
    const report = await importFile(hr, 'people-afas', file);
    expect(report.rows).toEqual({ read: 5, accepted: 1, unchanged: 0, incomplete: 0, refused: 4 });
    const { body } = await hr.get(`/imports/${report.id}/rows`).expect(200);
    expect(body.items).toEqual([
      expect.objectContaining({
        line: 2,
        column: 'EmployeeId',
        value: '000300',
        code: 'conflicting-record',
      }),
      expect.objectContaining({ line: 3, column: 'EmployeeId', code: 'conflicting-record' }),
      expect.objectContaining({ line: 4, column: 'Mail', value: 'twee@x.example' }),
      expect.objectContaining({ line: 5, column: 'Mail', code: 'conflicting-record' }),
    ]);
  });

  it('lets two people swap their mail addresses', async () => {
    await importFile(hr, 'people-afas', mails('a@x.example', 'b@x.example'));
    const swapped = await importFile(hr, 'people-afas', mails('b@x.example', 'a@x.example'));
    expect(swapped.rows).toMatchObject({ accepted: 2, refused: 0 });
    const found = (await people()).filter(({ hr: number }) => String(number).startsWith('0004'));
    expect(found.map(({ mail }) => mail)).toEqual(['b@x.example', 'a@x.example']);
  });

  it('stores no file whose kept columns hold citizen service numbers', async () => {
    const afas = (await sample('employees-afas.csv')).toString().split('\n').slice(1, 40);
    const numbers = afas.map((line) => line.split(';')[1]);
    const before = await people();
    const { body } = await upload(hr, 'people-afas', `EmployeeId\n${numbers.join('\n')}\n`).expect(
      400,
    );
    expect(body.errors[0].code).toBe('citizen-service-numbers');
    expect(await people()).toEqual(before);
  });

  it('gives refused rows as a file to correct and send again', async () => {
    const file = `\uFEFFBSN;${PERSON}${[
      ';000500;A;;HR;=1+1',
      ';000501;B;;HR;2020-01-01',
      ";000502;'=x;;HR;30-02-2020",
    ].join('\r\n')}\r\n`;
    const { id, rows: counts } = await importFile(hr, 'people-afas', file);
    expect(counts).toMatchObject({ accepted: 1, refused: 2 });
    const answer = await hr
      .get(`/imports/${id}/rows?outcome=refused`)
      .set('Accept', 'text/csv')
      .expect(200);
    expect(answer.headers['content-type']).toContain('text/csv');
    const lines = answer.text.split('\r\n');
    expect(lines).toEqual([
      '\uFEFFEmployeeId;FirstName;Mail;Department;EmploymentStart;Regel in het bestand;Reden van weigering',
      "000500;A;;HR;'=1+1;2;EmploymentStart: Dit is geen datum die bestaat.",
      "000502;'=x;;HR;30-02-2020;4;EmploymentStart: Dit is geen datum die bestaat.",
      '',
    ]);
    const again = await importFile(hr, 'people-afas', answer.text);
    expect(again.rows).toMatchObject({ read: 2, refused: 2 });
    const corrected = answer.text.replace("'=1+1", '2020-02-01').replace('30-02', '28-02');
    const sent = await importFile(hr, 'people-afas', corrected);
    expect(sent.rows).toMatchObject({ read: 2, accepted: 2, refused: 0 });
    const names = (await people()).filter(({ hr: number }) => number === '000502');
    expect(names).toMatchObject([{ name: '=x', since: '2020-02-28' }]);
  });

  it('writes that file as the one was that it comes from', async () => {
    const table = [
      ['EmployeeId', 'Mail', 'EmploymentStart'],
      ['000510', 'a|b;c,d\t"e"', 'x'],
    ];
    const text = (delimiter: string): string =>
      table
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
        .join('\n');
    const sent: [string, Buffer | string][] = [
      [';', await workbook(table)],
      ...[',', ';', '|', '\t'].map((delimiter): [string, string] => [delimiter, text(delimiter)]),
    ];
    for (const [delimiter, file] of sent) {
      const { id } = await importFile(hr, 'people-afas', file);
      const request = hr
        .get(`/imports/${id}/rows`)
        .set('Accept', 'text/csv')
        .set('Accept-Language', 'en');
      const { text: csv } = await request.expect(200);
      expect(rowsOfCsv(csv, delimiter)).toEqual([
        [...table[0]!, 'Line of the file', 'Reason for refusal'],
        [...table[1]!, '2', 'EmploymentStart: This is no date that exists.'],
      ]);
    }
  });

  it('pages through refused rows', async () => {
    const file = `${PERSON}${'000600;A;;HR;x\n'.repeat(5)}`;
    const { id } = await importFile(hr, 'people-afas', file);
    const first = await hr.get(`/imports/${id}/rows?limit=3`).expect(200);
    expect(first.body).toMatchObject({
      items: [{ line: 2 }, { line: 3 }, { line: 4 }],
      nextCursor: '4',
    });
    const second = await hr.get(`/imports/${id}/rows?limit=3&cursor=4`).expect(200);
    expect(second.body).toMatchObject({ items: [{ line: 5 }, { line: 6 }], nextCursor: null });
  });

  async function addMessage(): Promise<string> {
    const admin = app.as('admin');
    await admin.post('/projects').send({ code: 'met-bericht', name: 'Met bericht' }).expect(201);
    const { body } = await admin
      .post('/projects/met-bericht/communications')
      .send({
        title: { nl: 'Bijeenkomst' },
        keyMessage: { nl: 'Kom kijken.' },
        phase: 'rollout',
        channel: 'meeting',
        senderRole: 'sponsor',
      })
      .expect(201);
    return body.id as string;
  }

  async function addSurvey(): Promise<string> {
    const admin = app.as('admin');
    await admin.post('/survey-instruments').send(EXAMPLE_INSTRUMENT).expect(201);
    const { body } = await admin
      .post('/projects/met-bericht/surveys')
      .send({
        instrument: 'korte-meting',
        moment: 'closing',
        comments: true,
        breakdown: 'department',
      })
      .expect(201);
    return body.id as string;
  }

  it('lists profiles and gives a template of each that can be imported', async () => {
    const { body } = await app.as('viewer').get('/import-profiles').expect(200);
    expect((body.items as { code: string }[]).map(({ code }) => code)).toEqual([
      'attendance',
      'people-afas',
      'people-generic',
      'people-viva',
      'survey-counts',
      'survey-responses',
      'training-moodle',
      'training-records',
      'training-successfactors',
      'training-viva-learning',
    ]);
    await makePeople(app, [{ hrNumber: '000153' }]);
    await addCourses(app, 'noorderwolde');
    const message = await addMessage();
    const surveyId = await addSurvey();
    const items = { 'Vraag 1': 'recommend', 'Vraag 2': 'satisfaction', Opmerking: 'remark' };
    const options: Record<string, Record<string, unknown>> = {
      attendance: { communication: message },
      'survey-counts': { surveyId },
      'survey-responses': { surveyId, items },
      'training-successfactors': STATUSES.options,
      'training-moodle': { course: 'AI-BASIS' },
      'training-viva-learning': { person: '000153' },
    };
    for (const { code } of body.items as { code: string }[]) {
      const { text } = await hr.get(`/import-profiles/${code}/template`).expect(200);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const client =
        code === 'attendance'
          ? app.as('communication_adviser')
          : code.startsWith('survey')
            ? app.as('programme_manager')
            : hr;
      const report = await importFile(client, code, text, { options: options[code], dryRun: true });
      expect([code, report.rows]).toEqual([code, { ...NO_ROWS, read: 1, accepted: 1 }]);
    }
    await hr.get('/import-profiles/people-onbekend/template').expect(404);
  });

  it('follows the rights of its profile', async () => {
    const { id } = await importFile(hr, 'people-afas', 'EmployeeId\n000700\n');
    const records = await importFile(
      app.as('admin'),
      'training-records',
      'personId,course,status,completedAt\n',
    );
    await upload(app.as('admin'), 'people-afas', 'EmployeeId\n1\n').expect(403);
    await upload(app.as('viewer'), 'training-records', 'x\n').expect(403);
    await app.as('admin').get(`/imports/${id}`).expect(403);
    await app.as('admin').get(`/imports/${id}/rows`).expect(403);
    await app.as('viewer').get('/imports').expect(403);
    await app.as('viewer').get('/imports/latest').expect(403);
    const seen = await app.as('admin').get('/imports').expect(200);
    expect(seen.body.items[0].id).toBe(records.id);
    expect(seen.body.items).not.toContainEqual(expect.objectContaining({ profile: 'people-afas' }));
    await app.as('privacy_officer').get(`/imports/${id}`).expect(200);
    await app.as('hr', 'zuiderdam').get(`/imports/${id}`).expect(404);
    await app.as('hr', 'zuiderdam').get('/imports/latest').expect(404);
    await hr.get('/imports/onbekend').expect(404);
    await app.anonymous().post('/imports').attach('file', Buffer.from('x'), 'x.csv').expect(401);
  });

  it('says what is wrong with a file, and stores nothing', async () => {
    const imports = async (): Promise<number> => (await hr.get('/imports').expect(200)).body.total;
    const before = await imports();
    const mixed = Buffer.concat([Buffer.from('EmployeeId\né\n'), Buffer.from([0xe9, 0x0a])]);
    expect(await codes(upload(hr, 'people-afas', ''))).toEqual(['/file empty-file']);
    expect(await codes(upload(hr, 'people-afas', mixed))).toEqual(['/file mixed-encodings']);
    expect(await codes(upload(hr, 'people-afas', 'Mail\nx\n'))).toEqual(['/file missing-column']);
    expect(await codes(upload(hr, 'niets', 'x\n'))).toEqual(['/profile unknown-profile']);
    expect(
      await codes(upload(hr, 'people-afas', 'EmployeeId\n1\n').set('If-Match', '"1"')),
    ).toEqual(['If-Match unread-header']);
    expect(await codes(hr.post('/imports').attach('file', Buffer.from('x\n'), 'x.csv'))).toEqual([
      '/profile required',
    ]);
    expect(await codes(hr.post('/imports').field('profile', 'people-afas'))).toEqual([
      '/file required',
    ]);
    expect(
      await codes(upload(hr, 'people-afas', 'EmployeeId\n1\n').field('dryRun', 'true')),
    ).toEqual(['/dryRun after-the-file']);
    expect(
      await codes(
        hr
          .post('/imports')
          .field('profile', 'people-afas')
          .field('soort', 'x')
          .attach('file', Buffer.from('x\n'), 'x.csv'),
      ),
    ).toEqual(['/soort unknown-field']);
    expect(
      await codes(upload(hr, 'people-afas', 'EmployeeId\n1\n', { options: { zone: 'Nergens' } })),
    ).toEqual(['/options/zone unknown-zone']);
    await hr.post('/imports').send({ profile: 'people-afas' }).expect(415);
    await hr
      .post('/people/_search')
      .field('q', 'x')
      .expect(({ status }) => expect([404, 415]).toContain(status));
    expect(await imports()).toBe(before);
  });

  it('goes on when PostgreSQL drops every connection', { timeout: 60_000 }, async () => {
    const file =
      PERSON + Array.from({ length: 20_000 }, (_, row) => `${800_000 + row};A;;HR;\n`).join('');
    const { body } = await upload(hr, 'people-afas', file).expect(202);
    const seen: number[] = [];
    let report = body as Report;
    while (report.state !== 'completed') {
      if (seen.length < 4)
        await rows(
          app.database.appUrl,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`,
        );
      await sleep(200);
      const answer = await hr.get(`/imports/${body.id}`);
      seen.push(answer.status);
      if (answer.status === 200) report = answer.body as Report;
    }
    expect(seen.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(report.rows).toMatchObject({ read: 20_000, accepted: 20_000, refused: 0 });
  });

  it.each([
    ['as it streams in', 50_000],
    ['by what the request says of itself', 80_000],
  ])('refuses a file over the limit %s', async (_, count) => {
    const line = `${'0'.repeat(60)}\n`;
    const file = `EmployeeId\n${line.repeat(count)}`;
    const { body } = await upload(hr, 'people-afas', file).expect(413);
    expect(body.code).toBe('too-large');
    const left = await rows(
      app.database.ownerUrl,
      `SELECT tablename FROM pg_tables WHERE schemaname = 'staging'`,
    );
    expect(left).toEqual([]);
  });
});
