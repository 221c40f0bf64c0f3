import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Report, upload } from '../support/imports.js';
import { makePeople, numbered } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';
import { whileLocked } from '../support/while-locked.js';

const HEADER = 'personId,course,status,completedAt,externalId';
const COURSES = ['BASIS', 'WEG'];

describe('while a file is being worked off', () => {
  let app: TestApp;
  let ids: Record<string, string>;

  beforeAll(async () => {
    app = await startApp({ IMPORT_BATCH: '1' });
    ids = await makePeople(app, numbered(900001, 5));
    for (const code of COURSES)
      await app
        .as('hr')
        .post('/courses')
        .send({ code, title: { nl: code, en: code } })
        .expect(201);
  });
  afterAll(() => app.close());

  /** Sends `rows`, and calls `act` when the first of them is about to be stored; both are waited for. */
  const during = async <T>(
    rows: string[],
    act: () => PromiseLike<T>,
  ): Promise<{ answer: T; report: Report }> => {
    const { id, pending } = await whileLocked(app, 'training_records', async ({ waitedForBy }) => {
      const { body } = await upload(
        app.as('hr'),
        'training-records',
        [HEADER, ...rows].join('\n'),
      ).expect(202);
      await waitedForBy(1);
      const answer = Promise.resolve(act());
      await waitedForBy(2);
      return () => Promise.resolve({ id: (body as Report).id, pending: { answer } });
    });
    const answer = await pending.answer;
    for (;;) {
      const { body } = await app.as('hr').get(`/imports/${id}`).expect(200);
      const report = body as Report;
      if (['completed', 'failed'].includes(report.state)) return { answer, report };
      await sleep(20);
    }
  };

  it('whoever is erased leaves nothing of it', async () => {
    const { answer, report } = await during(
      [
        '900002,BASIS,completed,2026-04-03,A-1',
        '900001,BASIS,completed,2026-04-04,GEHEIM-1',
        ' 900001 ,NIETS,completed,2026-04-05,GEHEIM-2',
        '900003,BASIS,completed,2026-04-03,A-3',
      ],
      () => app.as('privacy_officer').post(`/people/${ids['900001']}/erasure`).send({}),
    );
    expect(answer.status).toBe(204);
    expect(report).toMatchObject({
      state: 'completed',
      rows: { read: 4, accepted: 2, unchanged: 0, incomplete: 0, refused: 2 },
    });
    const { text } = await app
      .as('hr')
      .get(`/imports/${report.id}/rows`)
      .set('Accept', 'text/csv')
      .expect(200);
    expect(text).not.toMatch(/900001|GEHEIM/);
    const { body } = await app.as('hr').get('/training-records').expect(200);
    expect((body.items as { externalId: string }[]).map(({ externalId }) => externalId)).toEqual([
      'A-3',
      'A-1',
    ]);
  });

  it('a course stays, and the file is taken whole', async () => {
    const { answer, report } = await during(
      ['900002,BASIS,completed,2026-05-03,B-1', '900003,WEG,completed,2026-05-03,B-2'],
      () => app.as('hr').delete('/courses/WEG'),
    );
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([409, 'file-at-work']);
    expect(report).toMatchObject({ state: 'completed', rows: { accepted: 2, refused: 0 } });
  });
});
