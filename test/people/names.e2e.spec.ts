import { Client as Session } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../support/databases.js';
import { importFile } from '../support/imports.js';
import { makePeople } from '../support/people.js';
import { type Client, startApp, type TestApp } from '../support/test-app.js';

const FACTS = { course: 'AI-BASIS', status: 'passed', completedAt: '2026-06-01T10:00:00Z' };
const FILE = 'course;status;completedAt;externalId';
const row = (id: string): string => `AI-BASIS;passed;01-06-2026;${id}`;

describe('a name', () => {
  let app: TestApp;
  let hr: Client;
  let people: Record<string, string>;

  beforeAll(async () => {
    app = await startApp();
    hr = app.as('hr');
    people = await makePeople(app, [
      { hrNumber: '000153', mail: 'noor@x.example' },
      { hrNumber: '000160', mail: 'imane@x.example' },
      { hrNumber: 'J.Jansen@HR', mail: 'jan@x.example' },
    ]);
    await hr
      .post('/courses')
      .send({ code: 'AI-BASIS', title: { nl: 'AI', en: 'AI' } })
      .expect(201);
    for (const [number, kind, value] of [
      ['000153', 'mail', 'twee@x.example'],
      ['000160', 'other', 'twee@x.example'],
      ['000160', 'other', 'LMS-7'],
      ['000160', 'other', 'Login@LMS'],
      ['000153', 'other', 'imane@x.example'],
    ] as const)
      await hr.post(`/people/${people[number]}/identifiers`).send({ kind, value }).expect(201);
  });
  afterAll(() => app.close());

  const recordOf = async (id: string): Promise<string | undefined> => {
    const [found] = await rows<{ person: string }>(
      app.database.ownerUrl,
      'SELECT person_id AS person FROM training_records WHERE external_id = $1',
      [id],
    );
    return found?.person;
  };

  /** Every way in which somebody is named, with whom it found. */
  const DOORS: Record<string, (name: string) => Promise<string | undefined>> = {
    async call(name) {
      const item = { ...FACTS, person: name, externalId: `call ${name}` };
      await hr
        .post('/training-records')
        .send({ items: [item] })
        .expect(200);
      return recordOf(`call ${name}`);
    },
    async column(name) {
      await importFile(hr, 'training-records', `personId;${FILE}\n${name};${row(name)}\n`);
      return recordOf(name);
    },
    async option(name) {
      const file = `${FILE}\n${row(`option ${name}`)}\n`;
      await importFile(hr, 'training-records', file, { options: { person: name } });
      return recordOf(`option ${name}`);
    },
    async department(name) {
      const file = `PersonId;EffectiveDate;Organization\n${name};07/01/2026;Van ${name}\n`;
      await importFile(hr, 'people-viva', file);
      const [found] = await rows<{ person: string }>(
        app.database.ownerUrl,
        'SELECT person_id AS person FROM person_departments WHERE department = $1',
        [`Van ${name}`],
      );
      return found?.person;
    },
  };

  it.each([
    ['000153', '000153'],
    ['NOOR@x.example', '000153'],
    ['J.Jansen@HR', 'J.Jansen@HR'],
    ['Jan@X.example', 'J.Jansen@HR'],
    ['LMS-7', '000160'],
    ['Login@LMS', '000160'],
    // Linked as the mail of one and as another name of the other.
    ['twee@x.example', '000153'],
    ['Twee@X.example', '000153'],
    // The mail address of today goes before what was linked.
    ['imane@x.example', '000160'],
  ])('%s means the same person at every door', async (name, number) => {
    const found: Record<string, string | undefined> = {};
    for (const [door, find] of Object.entries(DOORS)) found[door] = await find(name);
    const doors = Object.keys(DOORS).map((door) => [door, people[number]]);
    expect(found).toEqual(Object.fromEntries(doors));
  });
});

describe('a mail address', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const importMails = (...mails: [string, string][]) =>
    importFile(
      app.as('hr'),
      'people-afas',
      `EmployeeId;Mail\n${mails.map((cells) => cells.join(';')).join('\n')}\n`,
    );
  const linked = () =>
    rows<{ person: string; value: string }>(
      app.database.ownerUrl,
      'SELECT person_id AS person, value FROM person_identifiers ORDER BY value',
    );

  it('is no longer a name of whom it was, once somebody else has it', async () => {
    const ids = await makePeople(app, [{ hrNumber: '1', mail: 'x@x.example' }]);
    await importMails(['1', 'y@x.example']);
    expect(await linked()).toEqual([{ person: ids['1'], value: 'x@x.example' }]);
    await importMails(['2', 'x@x.example']);
    expect(await linked()).toEqual([]);
  });

  it('does not come back of somebody who is erased meanwhile', async () => {
    const { '3': id } = await makePeople(app, [{ hrNumber: '3', mail: 'oud@x.example' }]);
    const erasing = new Session({ connectionString: app.database.ownerUrl });
    await erasing.connect();
    try {
      await erasing.query('BEGIN');
      await erasing.query(
        'UPDATE people SET hr_number = NULL, mail = NULL, erased_at = now() WHERE id = $1',
        [id],
      );
      const importing = importMails(['3', 'nieuw@x.example']);
      const isWaiting = async (): Promise<boolean> => {
        const { rowCount } = await erasing.query(
          `SELECT FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid()`,
        );
        return rowCount! > 0;
      };
      await expect.poll(isWaiting, { timeout: 20_000 }).toBe(true);
      await erasing.query('COMMIT');
      await importing;
    } finally {
      await erasing.end();
    }
    expect((await linked()).map(({ value }) => value)).not.toContain('oud@x.example');
  });
});
