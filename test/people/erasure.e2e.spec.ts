import { systemContext } from '../../src/common/context.js';
import { Database } from '../../src/database/database.js';
import { AccountAddress } from '../../src/mail/account-address.entity.js';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../support/imports.js';
import { makePeople } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';

const PERSON = {
  hrNumber: '0777001',
  mail: 'wegwijs@noorderwolde.example',
  givenName: 'Wegwijzia',
  familyName: 'Verdwijnema',
};
const RECORD = {
  person: PERSON.hrNumber,
  course: 'AI-BASIS',
  status: 'passed',
  completedAt: '2026-06-01T10:00:00Z',
  source: 'skillhub',
  externalId: 'LMS-VAN-WEGWIJS',
};
const LINKED = 'vroeger.wegwijs@noorderwolde.example';
const REASON = 'Deed vroeger de opleiding Verdwijnkunde.';
const CSV = `personId;course;status;completedAt
${PERSON.hrNumber};AI-BASIS;passed;01-06-2026
${PERSON.mail.toUpperCase()};AI-BASIS;passed;01-06-2026
`;

describe('an erased person', () => {
  let app: TestApp;
  let id: string;

  beforeAll(async () => {
    app = await startApp();
    const hr = app.as('hr');
    await hr
      .post('/courses')
      .send({ code: 'AI-BASIS', title: { nl: 'AI', en: 'AI' } })
      .expect(201);
    await importFile(hr, 'training-records', CSV);
    id = (await makePeople(app, [{ ...PERSON, departments: { '2026-01-01': 'HR' } }]))[
      PERSON.hrNumber
    ]!;
    await app
      .as('admin')
      .post('/projects')
      .send({
        code: 'pilot',
        name: 'Pilot',
        team: [{ role: 'champion', name: PERSON.familyName, person: PERSON.hrNumber }],
        audiences: [{ name: 'Lijst', people: [PERSON.mail], validFrom: '2026-01-01' }],
      })
      .expect(201);
    await hr
      .post('/training-records')
      .send({ items: [RECORD] })
      .expect(200);
    await hr.post(`/people/${id}/identifiers`).send({ kind: 'mail', value: LINKED }).expect(201);
    await hr
      .post('/courses/AI-BASIS/exemptions')
      .send({ people: [PERSON.mail], reason: REASON })
      .expect(200);
    await hr
      .post('/people/_search')
      .set('Idempotency-Key', 'zoek-1')
      .send({ q: 'weg' })
      .expect(200);
    await hr.get('/people').expect(200);
    // Their account's identity provider gave the same address.
    await app.nest
      .get(Database)
      .run(systemContext(app.organisations.noorderwolde, 'test'), () =>
        app.nest
          .get(Database)
          .repository(AccountAddress)
          .insert({ account: 'hr', mail: PERSON.mail.toUpperCase(), recordedAt: new Date() }),
      );
  });
  afterAll(() => app.close());

  it('was wholly in the export', async () => {
    const { body } = await app.as('privacy_officer').get(`/people/${id}/export`).expect(200);
    expect(body.person).toMatchObject(PERSON);
    const parts = body.parts as { name: string; items: object[] }[];
    expect(Object.fromEntries(parts.map(({ name, items }) => [name, items.length]))).toEqual({
      identifiers: 1,
      departments: 1,
      memberships: 1,
      'refused-rows': 2,
      'training-records': 1,
      exemptions: 1,
      team: 1,
      enrolments: 0,
      mails: 0,
      'received-messages': 0,
      'survey-invitations': 0,
      'survey-responses': 1,
      'xapi-statements': 0,
    });
  });

  it('is found in no table any more', async () => {
    expect(await tablesWith(PERSON.hrNumber)).not.toEqual([]);
    await app.as('privacy_officer').post(`/people/${id}/erasure`).expect(204);
    for (const value of [...Object.values(PERSON), LINKED, RECORD.externalId, REASON])
      expect([value, await tablesWith(value)]).toEqual([value, []]);
  });

  it('is not among what the planner remembers of tables', async () => {
    const owner = await connect();
    const { rows } = await owner.query<{ name: string }>(
      `SELECT format('%s.%s', attrelid::regclass, attname) AS name FROM pg_attribute
       WHERE attrelid IN ('people'::regclass, 'import_rows'::regclass, 'person_identifiers'::regclass,
         'xapi_statements'::regclass, 'account_addresses'::regclass) AND attnum > 0 AND attstattarget = 0
       ORDER BY 1`,
    );
    await owner.end();
    expect(rows.map(({ name }) => name)).toEqual([
      'account_addresses.mail',
      'import_rows.cells',
      'import_rows.value',
      'people.family_name',
      'people.given_name',
      'people.hr_number',
      'people.mail',
      'person_identifiers.value',
      'xapi_statements.actor_value',
      'xapi_statements.statement',
    ]);
  });

  it('still counts', async () => {
    const owner = await connect();
    const { rows } = await owner.query(
      'SELECT status, external_id <> $1 AS other FROM training_records',
      [RECORD.externalId],
    );
    await owner.end();
    expect(rows).toEqual([{ status: 'passed', other: true }]);
  });

  it('can come back as somebody new', async () => {
    const again = (await makePeople(app, [PERSON]))[PERSON.hrNumber]!;
    const { body } = await app.as('hr').get(`/people/${again}/transcript`).expect(200);
    expect(body.items).toEqual([]);
  });

  async function connect(): Promise<Client> {
    const owner = new Client(app.database.ownerUrl);
    await owner.connect();
    await owner.query(`SELECT set_config('app.organisation_id', $1, false)`, [
      app.organisations.noorderwolde,
    ]);
    return owner;
  }

  /** Tables of every schema in which a row says `value`, in whatever column and case. */
  async function tablesWith(value: string): Promise<string[]> {
    const owner = await connect();
    try {
      const { rows } = await owner.query<{ name: string }>(
        `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
         WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
      );
      const found: string[] = [];
      for (const { name } of rows) {
        const { rowCount } = await owner.query(
          `SELECT 1 FROM ${name} row WHERE strpos(lower(row::text), lower($1)) > 0 LIMIT 1`,
          [value],
        );
        if (rowCount) found.push(name);
      }
      return found;
    } finally {
      await owner.end();
    }
  }
});
