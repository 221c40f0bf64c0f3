import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute } from '../support/databases.js';
import { importFile } from '../support/imports.js';
import { startApp, type TestApp } from '../support/test-app.js';
import { ACTIVITY, statement, xapi } from '../support/xapi.js';

describe('an import that can not go on', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ IMPORT_BATCH: '1' });
    await app
      .as('hr')
      .post('/courses')
      .send({ code: 'AI-ETHIEK', title: { nl: 'AI', en: 'AI' }, activityId: ACTIVITY })
      .expect(201);
    await execute(
      app.database.ownerUrl,
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$`,
      `CREATE TRIGGER refuse BEFORE INSERT ON people FOR EACH ROW
         WHEN (NEW.hr_number = '000160') EXECUTE FUNCTION refuse()`,
    );
  });
  afterAll(() => app.close());

  it('fails, and what its earlier batches brought has arrived', async () => {
    await xapi(app, 'post').send(statement()).expect(200);
    const report = await importFile(app.as('hr'), 'people-afas', 'EmployeeId\n000153\n000160\n');
    expect(report).toMatchObject({ state: 'failed', rows: { read: 1, accepted: 1 } });
    const records = async (): Promise<number> => {
      const { body } = await app.as('hr').get('/training-records').expect(200);
      return (body.items as object[]).length;
    };
    await expect.poll(records, { timeout: 20_000 }).toBe(1);
  });
});
