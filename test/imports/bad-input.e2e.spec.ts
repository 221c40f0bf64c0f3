import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../support/databases.js';
import { importFile, type Report, upload } from '../support/imports.js';
import { makePeople, numbered } from '../support/people.js';
import { type Client, startApp, type TestApp } from '../support/test-app.js';
import { workbook } from '../support/workbook.js';
import { sheetOf, workbookParts, zip } from '../support/zip.js';

const HEADER = 'personId;course;status;completedAt;score;externalId\n';
const NUMBERS = ['000153', '000160', '000167'];

const good = (index: number): string => `000167;AI-BASIS;passed;2026-05-${String(index + 10)};;`;
const corrected = (person: string): string =>
  `${HEADER}${person};AI-BASIS;passed;2026-03-01;;LMS-77\n`;

describe('what should not be sent', () => {
  let app: TestApp;
  let hr: Client;
  beforeAll(async () => {
    app = await startApp();
    hr = app.as('hr');
    await makePeople(
      app,
      NUMBERS.map((hrNumber) => ({ hrNumber })),
    );
    await hr
      .post('/courses')
      .send({ code: 'AI-BASIS', title: { nl: 'AI', en: 'AI' } })
      .expect(201);
  });
  afterAll(() => app.close());

  /** Imports, records and tables in which files stand. */
  const kept = async (): Promise<unknown> => {
    const [found] = await rows<object>(
      app.database.ownerUrl,
      `SELECT (SELECT count(*) FROM imports WHERE organisation_id = $1) AS imports,
              (SELECT count(*) FROM training_records WHERE organisation_id = $1) AS records,
              (SELECT count(*) FROM pg_tables WHERE schemaname = 'staging' AND tablename LIKE 'import%') AS tables`,
      [app.organisations.noorderwolde],
    );
    return found;
  };

  const codeOf = async (file: string | Buffer): Promise<string> => {
    const { body } = await upload(hr, 'training-records', file).expect(400);
    const { location, code, detail } = body.errors[0] as Record<string, string>;
    expect([location, detail]).toEqual(['/file', expect.stringMatching(/\w/)]);
    return code!;
  };

  const spaces = Buffer.alloc(64 * 1024 * 1024, ' ');
  const wide = Array.from({ length: 5000 }, (_, index) => `k${index}`).join(';');
  const line = '000153;AI-BASIS;completed;2026-06-01;8,5;\n';

  it.each<[string, string | Buffer, string]>([
    [
      'a zip bomb',
      zip([...workbookParts(sheetOf()), { name: 'xl/x', data: spaces }]),
      'unpacks-to-too-much',
    ],
    [
      'a program that is called .xlsx',
      Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'),
      'not-a-table',
    ],
    ['a field of 50 MB', `${HEADER}000153;AI-BASIS;${'x'.repeat(50_000_000)}\n`, 'record-too-long'],
    [
      'a quoted field of 50 MB',
      `${HEADER}000153;AI-BASIS;"${'x\n'.repeat(25_000_000)}"\n`,
      'record-too-long',
    ],
    ['a header twice', `personId;course;Course\n`, 'column-twice'],
    ['5,000 columns', `${wide}\n`, 'too-many-columns'],
    [
      'a sheet of 5,000 columns',
      zip(workbookParts(sheetOf(`<row>${'<c t="b"><v>1</v></c>'.repeat(5000)}</row>`))),
      'too-many-columns',
    ],
  ])('refuses %s', async (_, file, code) => {
    const before = await kept();
    expect(await codeOf(file)).toBe(code);
    expect(await kept()).toEqual(before);
  });

  it(
    'refuses a quote that is not closed at line 900,000, and keeps nothing of all before',
    { timeout: 120_000 },
    async () => {
      const before = await kept();
      const file = `${HEADER}${line.repeat(899_998)}"000153;AI-BASIS;completed;2026-06-01;8,5;\n${line}`;
      const { body } = await upload(hr, 'training-records', file).expect(400);
      expect(body.errors[0]).toMatchObject({ location: '/file', code: 'unclosed-quote' });
      expect(body.errors[0].detail).toContain('900000');
      expect(await kept()).toEqual(before);
    },
  );

  it('loses no row to its neighbours', async () => {
    const bad: [string, string, string][] = [
      ['000153;AI-BASIS;completed;30-02-2026;;', 'completedAt', 'not-a-date'],
      ['000153;AI-BASIS;completed;46054;;', 'completedAt', 'not-a-date'],
      ['000153;AI-BASIS;completed;01-02-26;;', 'completedAt', 'ambiguous-date'],
      ['000153;AI-BASIS;completed;3/4/2026;;', 'completedAt', 'ambiguous-date'],
      ['000153,AI-BASIS,completed,2026-06-01,,', 'course', 'missing-key'],
      ['000153;AI-BASIS;completed;2026-06-01;;;;x', 'externalId', 'too-long'],
      ['000153;AI-BASIS;completed;2026-06-01;tien;', 'score', 'not-a-number'],
      ['153;AI-BASIS;completed;2026-06-01;;', 'personId', 'unknown-person'],
      ['000153;AI-BASIS\0;completed;2026-06-01;;', 'course', 'not-text'],
      ['000153;AI-BASIS;completed;2026-06-01;;LMS-1', 'externalId', 'conflicting-record'],
      ['000160;AI-BASIS;completed;2026-06-01;;LMS-1', 'externalId', 'conflicting-record'],
    ];
    const file = HEADER + bad.map(([text], index) => `${text}\n${good(index)}\n`).join('');
    const report = await importFile(hr, 'training-records', file);
    expect(report.rows).toEqual({
      read: 22,
      accepted: 11,
      unchanged: 0,
      incomplete: 0,
      refused: 11,
    });
    const { body } = await hr.get(`/imports/${report.id}/rows`).expect(200);
    expect(
      (body.items as { line: number; column: string; code: string }[]).map((item) => [
        item.line,
        item.column,
        item.code,
      ]),
    ).toEqual(bad.map(([, column, code], index) => [2 + 2 * index, column, code]));
  });

  it('refuses cells of a sheet that hold no value, and no others', async () => {
    const file = await workbook([
      ['personId', 'course', 'status', 'completedAt', 'Opmerking'],
      ['000153', 'AI-BASIS', 'passed', new Date('2026-04-01T00:00:00Z'), 'x'],
      ['000160', 'AI-BASIS', 'passed', 46_113, 'x'],
    ]);
    const report = await importFile(hr, 'training-records', file);
    expect(report.rows).toMatchObject({ accepted: 1, refused: 1 });
    const { body } = await hr.get(`/imports/${report.id}/rows`).expect(200);
    expect(body.items).toMatchObject([
      { line: 3, column: 'completedAt', value: '46113', code: 'not-a-date' },
    ]);
  });

  it('takes a later file with the same external id and another person as a correction', async () => {
    await importFile(hr, 'training-records', corrected('000153'));
    const { rows: counts } = await importFile(hr, 'training-records', corrected('000160'));
    expect(counts).toMatchObject({ accepted: 1, refused: 0 });
    const inForce = await rows<{ number: string }>(
      app.database.ownerUrl,
      `SELECT p.hr_number AS number FROM training_records r JOIN people p ON p.id = r.person_id
       WHERE r.external_id = 'LMS-77' AND r.superseded_at IS NULL`,
    );
    expect(inForce).toEqual([{ number: '000160' }]);
  });

  it('keeps a record of somebody outside the population, and does not count it', async () => {
    const members = Object.keys(await makePeople(app, numbered(500_001, 12)));
    await app
      .as('admin')
      .post('/projects')
      .send({
        code: 'pilot',
        name: 'Pilot',
        audiences: [{ name: 'Lijst', people: members, validFrom: '2026-01-01' }],
      })
      .expect(201);
    await app
      .as('admin')
      .post('/projects/pilot/required-courses')
      .send({ courseId: 'AI-BASIS' })
      .expect(201);
    await importFile(hr, 'training-records', `${HEADER}500001;AI-BASIS;passed;2026-02-01;;\n`);
    const measured = async (): Promise<unknown> => {
      const { body } = await app
        .as('admin')
        .get('/projects/pilot/metrics?keys=training.coverage')
        .expect(200);
      const { numerator, denominator } = body.items[0] as Record<string, number>;
      return { numerator, denominator };
    };
    const before = await measured();
    const { rows: counts } = await importFile(
      hr,
      'training-records',
      `${HEADER}000167;AI-BASIS;passed;2026-02-02;;\n`,
    );
    expect(counts).toMatchObject({ accepted: 1 });
    expect(await measured()).toEqual(before);
    expect(before).toEqual({ numerator: 1, denominator: 12 });
  });

  it('takes the same file twice at once as one and the same', async () => {
    const file =
      HEADER +
      Array.from(
        { length: 300 },
        (_, index) =>
          `000153;AI-BASIS;passed;2026-01-02T10:${String(index % 60).padStart(2, '0')}:0${Math.floor(index / 60)}Z;;\n`,
      ).join('');
    const both = await Promise.all([1, 2].map(() => importFile(hr, 'training-records', file)));
    expect(
      both
        .map(({ rows: { accepted, unchanged } }) => [accepted, unchanged])
        .toSorted((a, b) => a[0]! - b[0]!),
    ).toEqual([
      [0, 300],
      [300, 0],
    ]);
  });

  it('keeps nothing of an upload that breaks off, and takes the next one', async () => {
    const before = await kept();
    await app.nest.listen(0, '127.0.0.1');
    const { port } = app.nest.getHttpServer().address() as AddressInfo;
    const body = `--x\r\nContent-Disposition: form-data; name="profile"\r\n\r\ntraining-records\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n${HEADER}${line.repeat(100_000)}`;
    const sent = request({
      port,
      method: 'POST',
      path: '/v1/imports',
      headers: {
        Authorization: 'Bearer fw_demo_noorderwolde_hr',
        'Content-Type': 'multipart/form-data; boundary=x',
        'Content-Length': Math.round(body.length / 0.6),
      },
    });
    sent.on('error', () => {});
    await new Promise((resolve) => sent.write(body, resolve));
    await staged();
    const isClosed = new Promise((resolve) => sent.once('close', resolve));
    sent.destroy();
    await isClosed;
    await expect.poll(kept, { timeout: 20_000 }).toEqual(before);
    const report: Report = await importFile(hr, 'training-records', HEADER + line);
    expect(report.state).toBe('completed');
  });

  /** Until a part of the upload stands in a table. */
  const staged = async (): Promise<void> => {
    await expect
      .poll(
        async () =>
          (
            await rows(
              app.database.ownerUrl,
              `SELECT FROM pg_tables WHERE schemaname = 'staging' AND tablename LIKE 'import%'`,
            )
          ).length,
        { timeout: 20_000 },
      )
      .toBe(1);
  };
});
