import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePeople } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';
import { whileChanging, whileErasing } from '../support/while-erasing.js';

const record = (given: object = {}): object => ({
  person: '000153',
  course: 'AI-BASIS',
  status: 'completed',
  completedAt: '2026-06-01T10:00:00Z',
  score: 80,
  source: 'skillhub',
  externalId: 'LMS-1',
  ...given,
});

interface Outcome {
  index: number;
  outcome: string;
  id?: string;
  code?: string;
}

describe('training records', () => {
  let app: TestApp;
  let ids: Record<string, string>;
  beforeAll(async () => {
    app = await startApp();
    ids = await makePeople(app, [
      { hrNumber: '000153', mail: 'p000153@noorderwolde.example' },
      { hrNumber: '000160' },
    ]);
    await makePeople(app, [{ hrNumber: '000167' }], 'zuiderdam');
    await makeCourse('AI-BASIS', { validityMonths: 3 });
    await makeCourse('PROMPT-101', { completionRule: 'passed' });
  });
  afterAll(() => app.close());

  const makeCourse = (code: string, given: object = {}): Promise<unknown> =>
    app
      .as('hr')
      .post('/courses')
      .send({ code, title: { nl: code, en: code }, ...given })
      .expect(201);
  const send = async (...items: object[]): Promise<Outcome[]> => {
    const { body } = await app.as('hr').post('/training-records').send({ items }).expect(200);
    return (body as { items: Outcome[] }).items;
  };
  const outcomes = async (...items: object[]): Promise<string[]> =>
    (await send(...items)).map(({ outcome, code }) => code ?? outcome);

  it('are taken once', async () => {
    const [first] = await send(record());
    expect(first).toEqual({ index: 0, outcome: 'accepted', id: expect.any(String) });
    expect(await send(record(), record())).toEqual([
      { index: 0, outcome: 'unchanged', id: first!.id },
      { index: 1, outcome: 'unchanged', id: first!.id },
    ]);
    expect(await outcomes(record({ person: 'P000153@noorderwolde.example' }))).toEqual([
      'unchanged',
    ]);
  });

  it('supersede each other', async () => {
    const key = { externalId: 'LMS-supersede' };
    expect(await outcomes(record(key))).toEqual(['accepted']);
    expect(await outcomes(record({ ...key, score: 90 }))).toEqual(['accepted']);
    expect(await outcomes(record({ ...key, score: 90 }))).toEqual(['unchanged']);
    const { body } = await app.as('hr').get('/training-records?limit=1').expect(200);
    expect(body.items[0]).toMatchObject({ score: 90, externalId: 'LMS-supersede' });
  });

  it('say for each item what became of it', async () => {
    const items = [
      record({ person: '999999', externalId: 'a' }),
      record({ person: '000167', externalId: 'b' }),
      record({ course: 'NOTHING', externalId: 'c' }),
      record({ completedAt: '2999-01-01T00:00:00Z', externalId: 'd' }),
      record({ externalId: 'e' }),
      record({ externalId: 'e', status: 'failed' }),
      record({ externalId: null, completedAt: '2026-06-02T12:00:00+02:00' }),
      record({ externalId: null, completedAt: '2026-06-02T10:00:00Z' }),
      record({ source: undefined, externalId: undefined, score: undefined }),
    ];
    expect(await outcomes(...items)).toEqual([
      'unknown-person',
      'unknown-person',
      'unknown-course',
      'date-in-future',
      'conflicting-record',
      'conflicting-record',
      'accepted',
      'unchanged',
      'accepted',
    ]);
  });

  it('of the same key are stored once however many arrive at once', async () => {
    const calls = Array.from({ length: 6 }, () => send(record({ externalId: 'LMS-race' })));
    const answers = (await Promise.all(calls)).flat();
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual([
      'accepted',
      ...Array.from({ length: 5 }, () => 'unchanged'),
    ]);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  });

  it('of the same key with other contents leave exactly one in force', async () => {
    const calls = Array.from({ length: 6 }, (_, score) =>
      send(
        record({ externalId: 'LMS-race-2', score }),
        record({ externalId: 'LMS-race-3', score: -score }),
      ),
    );
    const answers = (await Promise.all(calls)).flat();
    expect(answers.every(({ outcome }) => outcome === 'accepted')).toBe(true);
    const { body } = await app.as('hr').get('/training-records?limit=1000').expect(200);
    const inForce = (body.items as { externalId: string }[]).filter(({ externalId }) =>
      ['LMS-race-2', 'LMS-race-3'].includes(externalId),
    );
    expect(inForce).toHaveLength(2);
  });

  it('come a thousand at once', async () => {
    const items = Array.from({ length: 1000 }, (_, index) =>
      record({ externalId: `many-${index}`, person: index % 2 ? '000153' : '000160' }),
    );
    expect(new Set(await outcomes(...items))).toEqual(new Set(['accepted']));
    expect(new Set(await outcomes(...items.toReversed()))).toEqual(new Set(['unchanged']));
    await app
      .as('hr')
      .post('/training-records')
      .send({ items: [...items, record()] })
      .expect(400);
  });

  it.each([
    [{ status: 'done' }, '/items/1/status'],
    [{ completedAt: '2026-06-01T10:00:00' }, '/items/1/completedAt'],
    [{ completedAt: '2026-06-01' }, '/items/1/completedAt'],
    [{ score: '80' }, '/items/1/score'],
    [{ source: 'xapi' }, '/items/1/source'],
    [{ person: 'a\0' }, '/items/1/person'],
    [{ id: crypto.randomUUID() }, '/items/1/id'],
    [{ organisationId: crypto.randomUUID() }, '/items/1/organisationId'],
  ])('with a fault of form %j refuse the whole call', async (fault, location) => {
    const sound = record({ externalId: crypto.randomUUID() });
    const items = [sound, record(fault)];
    const { body } = await app.as('hr').post('/training-records').send({ items }).expect(400);
    expect(body.errors.map((error: { location: string }) => error.location)).toEqual([location]);
    expect(await outcomes(sound)).toEqual(['accepted']);
  });

  it('are paged by cursor, filtered, and nobody else’s', async () => {
    const first = await app.as('admin').get('/training-records?limit=600').expect(200);
    expect(first.headers.link).toContain(`cursor=${first.body.nextCursor}`);
    const rest = await app
      .as('admin')
      .get(`/training-records?limit=1000&cursor=${first.body.nextCursor}`)
      .expect(200);
    expect(rest.body.nextCursor).toBeNull();
    const seen = [...first.body.items, ...rest.body.items].map(({ id }: { id: string }) => id);
    expect(new Set(seen).size).toBe(seen.length);
    const failed = await app.as('hr').get('/training-records?status=failed').expect(200);
    expect(failed.body.items).toEqual([]);
    await app.as('hr').get('/training-records?courseId=NOTHING').expect(404);
    await app.as('hr').get('/training-records?cursor=nonsense').expect(400);
    await app.as('hr').get('/training-records?courseId=PROMPT-101').expect(200);
    const other = await app.as('hr', 'zuiderdam').get('/training-records').expect(200);
    expect(other.body.items).toEqual([]);
    await app.as('viewer').get('/training-records').expect(403);
  });

  it('make a transcript with what counts on a day', async () => {
    await send(
      record({ person: '000160', externalId: 't1', completedAt: '2026-02-10T10:00:00Z' }),
      record({ person: '000160', externalId: 't2', course: 'PROMPT-101' }),
    );
    const path = `/people/${ids['000160']}/transcript`;
    const { body } = await app.as('hr').get(`${path}?asOf=2026-06-01`).expect(200);
    const items = body.items as { externalId: string }[];
    const shown = (externalId: string): unknown => items.find((i) => i.externalId === externalId);
    expect(shown('t1')).toMatchObject({ valid: false, validUntil: '2026-05-10' });
    expect(shown('t2')).toMatchObject({ valid: false, validUntil: null, course: 'PROMPT-101' });
    expect(shown('many-0')).toMatchObject({ valid: true, validUntil: '2026-09-01' });
    const before = await app.as('hr').get(`${path}?asOf=2026-02-09`).expect(200);
    expect(before.body.items).toEqual([]);
    await app.as('hr').get(`${path}?asOf=2999-01-01`).expect(400);
    await app.as('hr', 'zuiderdam').get(path).expect(404);
    await app.as('viewer').get(path).expect(403);
  });

  it('are refused of a course that is being removed, and taken of the others', async () => {
    const id = ((await makeCourse('WEG')) as { body: { id: string } }).body.id;
    const found = await whileChanging(app, 'DELETE FROM courses WHERE id = $1', id, () =>
      outcomes(
        record({ course: 'WEG', externalId: 'LMS-WEG' }),
        record({ externalId: 'LMS-BLIJFT' }),
      ),
    );
    expect(found).toEqual(['unknown-course', 'accepted']);
  });

  it('are refused of somebody who is being erased', async () => {
    const given = await makePeople(app, [{ hrNumber: '000199' }]);
    const found = await whileErasing(app, given['000199']!, () =>
      outcomes(record({ person: '000199', externalId: 'LMS-ERASED' })),
    );
    expect(found).toEqual(['unknown-person']);
  });

  it('are exported, and lead nowhere once the person is erased', async () => {
    const officer = app.as('privacy_officer');
    const path = `/people/${ids['000153']}`;
    const { body } = await officer.get(`${path}/export`).expect(200);
    const part = body.parts.find(({ name }: { name: string }) => name === 'training-records');
    expect(part.items.length).toBeGreaterThan(500);
    await officer.post(`${path}/erasure`).expect(204);
    await officer.post(`${path}/erasure`).expect(404);
    await officer.get(`${path}/export`).expect(404);
    await app.as('hr').get(`${path}/transcript`).expect(404);
    expect(await outcomes(record({ externalId: 'many-1' }))).toEqual(['unknown-person']);
    const { body: left } = await app.as('hr').get('/training-records?limit=1000').expect(200);
    expect(JSON.stringify(left)).not.toContain('many-1"');
  });
});

describe('courses', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.as('hr').post('/courses').send(course).expect(201);
  });
  afterAll(() => app.close());

  const course = {
    code: 'AI-BASIS',
    title: { nl: 'AI-basis', en: 'AI basics' },
    completionRule: 'completed_or_passed',
    validityMonths: 24,
    unlimited: true,
    activityId: 'https://leer.example/ai-basis',
  };

  it('are found by code and by id, and changed', async () => {
    const { body, headers } = await app.as('viewer').get('/courses/AI-BASIS').expect(200);
    expect(body).toMatchObject(course);
    expect(headers.etag).toBe('"1"');
    const path = `/courses/${body.id}`;
    await app.as('hr').patch(path).set('If-Match', '"7"').send({ unlimited: false }).expect(412);
    const { body: changed } = await app
      .as('hr')
      .patch(path)
      .set('If-Match', '"1"')
      .send({ validityMonths: null, title: { nl: 'Basis', en: 'Basics' } })
      .expect(200);
    expect(changed).toMatchObject({
      validityMonths: null,
      title: { nl: 'Basis', en: 'Basics' },
      unlimited: true,
      version: 2,
    });
    await app.as('hr', 'zuiderdam').get(path).expect(404);
    await app.as('hr', 'zuiderdam').get('/courses/AI-BASIS').expect(404);
    await app.as('viewer').patch(path).send({}).expect(403);
  });

  it.each([
    [{ code: 'a b' }],
    [{ validityMonths: 2 ** 31 }],
    [{ validityMonths: 0 }],
    [{ completionRule: 'present' }],
    [{ title: 'AI' }],
    [{ title: { nl: 'AI' } }],
    [{ title: { nl: 'AI', en: 'AI', de: 'KI' } }],
    [{ version: 2 }],
  ])('are refused with %j', async (fault) => {
    const { status } = await app
      .as('hr')
      .post('/courses')
      .send({ ...course, code: 'OTHER', activityId: null, ...fault });
    expect(status).toBe(400);
  });

  it('have a code once', async () => {
    const again = { ...course, activityId: null };
    const { body } = await app.as('hr').post('/courses').send(again).expect(409);
    expect(body.code).toBe('already-exists');
    await app.as('hr', 'zuiderdam').post('/courses').send(course).expect(201);
  });

  it('are removed while nothing refers to them', async () => {
    await makePeople(app, [{ hrNumber: '1' }]);
    await app
      .as('hr')
      .post('/courses')
      .send({ code: 'GONE', title: { nl: 'Weg', en: 'Gone' } })
      .expect(201);
    await app.as('hr').delete('/courses/GONE').expect(204);
    await app.as('hr').get('/courses/GONE').expect(404);
    const items = [
      { person: '1', course: 'AI-BASIS', status: 'passed', completedAt: '2026-01-01T00:00:00Z' },
    ];
    await app.as('hr').post('/training-records').send({ items }).expect(200);
    const { body } = await app.as('hr').delete('/courses/AI-BASIS').expect(409);
    expect(body).toMatchObject({ code: 'in-use', usedBy: ['training-records'] });
  });
});
