import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Jobs } from '../../src/jobs/jobs.js';
import { rows } from '../support/databases.js';
import { makePeople } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';

const MONDAY = '2026-11-23';

interface Stored {
  account: string;
  language: string;
  subject: string;
  body: string;
}

describe('the tasks by mail', () => {
  let app: TestApp;

  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${MONDAY}T12:00:00+01:00`) });
    app = await startApp();
    await app
      .as('admin')
      .post('/projects')
      .send({ code: 'wachtend', name: 'Wachtend' })
      .expect(201);
  });
  afterAll(async () => {
    await app.close();
    vi.useRealTimers();
  });

  const mails = (): Promise<Stored[]> =>
    rows<Stored>(
      app.database.ownerUrl,
      `SELECT account, language, subject, body FROM mails WHERE kind = 'task_list' ORDER BY account`,
    );
  const daily = (): Promise<void> => app.nest.get(Jobs).runDaily();

  it('are asked for by who has an address', async () => {
    const { body } = await app
      .as('programme_manager')
      .put('/me/task-mail')
      .send({ weekly: true })
      .expect(409);
    expect(body.code).toBe('no-own-address');
    await app.as('viewer').get('/me/task-mail').expect(200, { weekly: false, validUntil: null });
    await app.as('viewer').put('/me/task-mail').send({ weekly: 'ja' }).expect(400);
  });

  it('come on Mondays, once, in the language in which they were asked for, while something waits', async () => {
    await makePeople(app, [{ hrNumber: '1', mail: 'pm@noorderwolde.example' }]);
    const make = async (account: string, role: string) =>
      app.with(
        (
          await app
            .as('admin')
            .post('/api-keys')
            .send({ name: account, account, roles: [role] })
            .expect(201)
        ).body.key as string,
      );
    const manager = await make('PM@noorderwolde.example', 'sponsor');
    await manager
      .put('/me/task-mail')
      .set('Accept-Language', 'en')
      .send({ weekly: true })
      .expect(200, { weekly: true, validUntil: '2027-05-22' });
    await daily();
    expect(await mails()).toEqual([]);
    await app.as('admin').post('/projects/wachtend/gate-reviews').send({ note: 'x' }).expect(201);
    vi.setSystemTime(new Date('2026-11-24T12:00:00+01:00'));
    await daily();
    expect(await mails()).toEqual([]);
    vi.setSystemTime(new Date('2026-11-30T12:00:00+01:00'));
    await daily();
    await daily();
    expect(await mails()).toMatchObject([
      {
        account: 'PM@noorderwolde.example',
        language: 'en',
        subject: '1 task waits for you',
        body: expect.stringContaining('Wachtend: The gate out of preparation waits for a decision'),
      },
    ]);
    await manager.put('/me/task-mail').send({ weekly: false }).expect(200);
    vi.setSystemTime(new Date('2026-12-07T12:00:00+01:00'));
    await daily();
    expect(await mails()).toHaveLength(1);
  });
});
