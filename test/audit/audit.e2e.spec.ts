import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/test-app.js';

describe('the audit', () => {
  let app: TestApp;
  let superuser: Client;

  beforeAll(async () => {
    app = await startApp();
    superuser = new Client(app.database.ownerUrl);
    await superuser.connect();
    await superuser.query(`SELECT set_config('app.organisation_id', $1, false)`, [
      app.organisations.noorderwolde,
    ]);
    for (const name of ['een', 'twee', 'drie'])
      await app
        .as('admin')
        .post('/api-keys')
        .send({ name, account: 'koppeling', roles: ['hr'] })
        .expect(201);
  });
  afterAll(async () => {
    await superuser.end();
    await app.close();
  });
  beforeEach(() => superuser.query('BEGIN'));

  const verify = async (): Promise<unknown> =>
    (await app.as('auditor').post('/audit-events/_verify').expect(200)).body;
  /** Tampers as the database's superuser, looks, and puts it back as it was. */
  const tampered = async (...statements: string[]): Promise<unknown> => {
    const mine = `organisation_id = '${app.organisations.noorderwolde}'`;
    await superuser.query('CREATE TABLE kept_events AS TABLE audit_events');
    await superuser.query('CREATE TABLE kept_heads AS TABLE audit_heads');
    for (const statement of statements) await superuser.query(statement.replace('MINE', mine));
    await superuser.query('COMMIT');
    const found = await verify();
    await superuser.query(
      `BEGIN; DELETE FROM audit_events; DELETE FROM audit_heads;
       INSERT INTO audit_events TABLE kept_events; INSERT INTO audit_heads TABLE kept_heads;
       DROP TABLE kept_events, kept_heads; COMMIT`,
    );
    return found;
  };

  it('is whole, and stays out of the transactions that only read', async () => {
    await superuser.query('ROLLBACK');
    const first = (await verify()) as { checked: number };
    expect(first).toMatchObject({ valid: true, firstFault: null, fault: null });
    await app.as('viewer').get('/organisation').expect(200);
    expect(await verify()).toEqual(first);
  });

  it('finds an entry that was changed', async () => {
    const found = await tampered(
      `UPDATE audit_events SET entry = replace(entry, 'admin', 'ander') WHERE MINE AND sequence = 3`,
    );
    expect(found).toMatchObject({ valid: false, firstFault: 3, fault: 'changed' });
  });

  it('finds an entry that was removed', async () => {
    const found = await tampered('DELETE FROM audit_events WHERE MINE AND sequence = 2');
    expect(found).toMatchObject({ valid: false, firstFault: 2, fault: 'removed' });
  });

  it('finds an entry that was added', async () => {
    const found = await tampered(
      `INSERT INTO audit_events SELECT organisation_id, sequence + 1,
         replace(entry, '"sequence": ' || sequence, '"sequence": ' || sequence + 1), hash
       FROM audit_events WHERE MINE ORDER BY sequence DESC LIMIT 1`,
    );
    expect(found).toMatchObject({ valid: false, fault: 'added' });
  });

  it('finds entries that changed places', async () => {
    const found = await tampered(
      `UPDATE audit_events SET sequence = sequence + 1000 WHERE MINE AND sequence IN (2, 3)`,
      `UPDATE audit_events SET sequence = 1005 - sequence WHERE MINE AND sequence > 1000`,
    );
    expect(found).toMatchObject({ valid: false, firstFault: 2, fault: 'reordered' });
  });

  it('finds a tail that was cut off', async () => {
    const found = await tampered(
      'DELETE FROM audit_events WHERE MINE AND sequence = (SELECT sequence FROM audit_heads WHERE MINE)'.replace(
        'MINE)',
        `organisation_id = '${app.organisations.noorderwolde}')`,
      ),
    );
    expect(found).toMatchObject({ valid: false, fault: 'cut' });
  });

  it('lists who did what, the last first, and names no person', async () => {
    await superuser.query('ROLLBACK');
    const { body } = await app.as('auditor').get('/audit-events?limit=2').expect(200);
    expect(body.items).toHaveLength(2);
    expect(body.items[0]).toMatchObject({ account: 'admin', operation: 'createApiKey' });
    const next = await app
      .as('auditor')
      .get(`/audit-events?limit=2&cursor=${body.nextCursor}`)
      .expect(200);
    expect(next.body.items[0].sequence).toBe(body.items[1].sequence - 1);
  });

  it('cannot be written by the app itself', async () => {
    await superuser.query('ROLLBACK');
    const raw = new Client(app.database.appUrl);
    await raw.connect();
    await raw.query(`SELECT set_config('app.organisation_id', $1, false)`, [
      app.organisations.noorderwolde,
    ]);
    for (const statement of [
      `UPDATE audit_events SET entry = ''`,
      'DELETE FROM audit_events',
      `INSERT INTO audit_events (sequence, entry, hash) VALUES (99, '', '')`,
      'UPDATE audit_heads SET sequence = 0',
    ])
      await expect(raw.query(statement)).rejects.toThrow('permission denied');
    await raw.end();
  });
});
