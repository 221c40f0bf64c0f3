import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute, rows } from '../support/databases.js';
import { type Report, upload } from '../support/imports.js';
import { makePeople, numbered } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';

const RECORDS = `personId,course,status,completedAt
${Array.from({ length: 50 }, (_, index) => `${index + 1},AI-BASIS,completed,2026-06-01`).join('\n')}
`;

/** PostgreSQL says what it says when its disk is full, whenever a row goes into `table`. */
const fill = (app: TestApp, table: string): Promise<void> =>
  execute(
    app.database.ownerUrl,
    `CREATE OR REPLACE FUNCTION disk_is_full() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION USING ERRCODE = 'disk_full', MESSAGE = 'could not extend file'; END $$`,
    `CREATE TRIGGER full_disk BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION disk_is_full()`,
  );
const makeRoom = (app: TestApp, table: string): Promise<void> =>
  execute(app.database.ownerUrl, `DROP TRIGGER full_disk ON ${table}`);

describe('a file that comes in while the disk of PostgreSQL is full', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp();
    await makePeople(app, numbered(1, 50));
    await app
      .as('hr')
      .post('/courses')
      .send({ code: 'AI-BASIS', title: { nl: 'AI', en: 'AI' } })
      .expect(201);
  });
  afterAll(() => app.close());

  const stagingTables = (): Promise<object[]> =>
    rows(
      app.database.ownerUrl,
      `SELECT tablename FROM pg_tables WHERE schemaname = 'staging' AND tablename LIKE 'import%'`,
    );
  const stored = async (): Promise<number> => {
    const [row] = await rows<{ count: string }>(
      app.database.ownerUrl,
      `SELECT count(*) FROM training_records, set_config('app.organisation_id', '${app.organisations.noorderwolde}', false)`,
    );
    return Number(row!.count);
  };

  it('is refused with 503, to be sent again, and leaves nothing', async () => {
    await fill(app, 'imports');
    const refused = await upload(app.as('hr'), 'training-records', RECORDS).expect(503);
    expect(refused.body).toMatchObject({ code: 'unavailable' });
    expect(refused.headers['retry-after']).toMatch(/^\d+$/);
    expect(await stagingTables()).toEqual([]);
    await makeRoom(app, 'imports');
  });

  it('waits, once it was taken, until there is room, and is then stored whole', async () => {
    await fill(app, 'training_records');
    const { body } = await upload(app.as('hr'), 'training-records', RECORDS).expect(202);
    const report = async (): Promise<Report> =>
      (await app.as('hr').get(`/imports/${(body as Report).id}`)).body as Report;
    // Longer than the worker waits before it tries again.
    await sleep(2500);
    expect(await report()).toMatchObject({ state: 'running', rows: { accepted: 0 } });
    expect(await stored()).toBe(0);
    await makeRoom(app, 'training_records');
    let last = await report();
    while (last.state === 'running') {
      await sleep(100);
      last = await report();
    }
    expect(last).toMatchObject({ state: 'completed', rows: { read: 50, accepted: 50 } });
    expect(await stored()).toBe(50);
    expect(await stagingTables()).toEqual([]);
  });
});
