import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Jobs } from '../../src/jobs/jobs.js';
import { rows } from '../support/databases.js';
import { startDemo, type TestApp } from '../support/test-app.js';

describe('what is removed once a day', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startDemo();
  });
  afterAll(() => app.close());

  const count = async (table: string, where = 'true'): Promise<number> => {
    const [row] = await rows<{ count: string }>(
      app.database.ownerUrl,
      `SELECT count(*) AS count FROM ${table} WHERE ${where}`,
    );
    return Number(row!.count);
  };
  const today = (): Promise<void> => app.nest.get(Jobs).runDaily();

  it('keeps training records, and sessions with who was there, as long as the organisation says', async () => {
    const all = await count('training_records');
    const old = `completed_at < now() - interval '3 months'`;
    expect(await count('training_records', old)).toBeGreaterThan(0);
    await today();
    expect(await count('training_records')).toBe(all);
    expect(await count('sessions')).toBe(3);
    expect(await count('enrolments', `status = 'attended'`)).toBeGreaterThan(0);
    await app.as('admin').patch('/organisation').send({ trainingRecordMonths: 3 }).expect(200);
    await today();
    expect(await count('training_records', old)).toBe(0);
    expect(await count('training_records')).toBeGreaterThan(0);
    expect(await count('sessions')).toBe(2);
    expect(await count('enrolments', `status = 'attended'`)).toBe(0);
    expect(await count('enrolments')).toBeGreaterThan(0);
  });

  it('keeps mails that wait for thirty days', async () => {
    await app
      .as('hr')
      .post('/projects/copilot-uitrol/training-gaps/reminders')
      .send({})
      .expect(200);
    await today();
    expect(await count('mails', `kind = 'training_reminder'`)).toBeGreaterThan(0);
    await rows(
      app.database.ownerUrl,
      `UPDATE mails SET created_at = created_at - interval '31 days'`,
    );
    await today();
    expect(await count('mails', `kind = 'training_reminder'`)).toBe(0);
  });

  it('keeps the answer to a repeated request for a day', async () => {
    await app
      .as('programme_manager')
      .post('/programmes')
      .set('Idempotency-Key', 'een')
      .send({ name: 'Eenmalig' })
      .expect(201);
    await today();
    expect(await count('idempotency_keys')).toBe(1);
    await rows(
      app.database.ownerUrl,
      `UPDATE idempotency_keys SET created_at = created_at - interval '25 hours'`,
    );
    await today();
    expect(await count('idempotency_keys')).toBe(0);
  });

  it('keeps refused rows for thirty days', async () => {
    expect(await count('import_rows')).toBeGreaterThan(0);
    await today();
    expect(await count('import_rows')).toBeGreaterThan(0);
    await rows(
      app.database.ownerUrl,
      `UPDATE imports SET created_at = created_at - interval '31 days'`,
    );
    await today();
    expect(await count('import_rows')).toBe(0);
  });
});
