import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemContext } from '../../src/common/context.js';
import { Database } from '../../src/database/database.js';
import { ExemptionsService } from '../../src/trainings/exemptions.service.js';
import { makePeople, numbered } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';
import { whileErasing } from '../support/while-erasing.js';

const P = 'vrij';

const outcomes = (items: { outcome: string }[]): string[] => items.map(({ outcome }) => outcome);

describe('exemptions', () => {
  let app: TestApp;
  let ids: Record<string, string>;

  beforeAll(async () => {
    app = await startApp();
    ids = await makePeople(app, numbered(900001, 20));
    const numbers = Object.keys(ids);
    for (const code of ['BASIS', 'EXTRA'])
      await app
        .as('hr')
        .post('/courses')
        .send({ code, title: { nl: code, en: code } })
        .expect(201);
    const lists = [
      { name: 'Allen', people: numbers, validFrom: '2026-01-01' },
      { name: 'Enkelen', people: numbers.slice(0, 12), validFrom: '2026-01-01' },
    ];
    const admin = app.as('admin');
    await admin.post('/projects').send({ code: P, name: 'Vrij', audiences: lists }).expect(201);
    const { body } = await admin.get(`/projects/${P}/audiences`).expect(200);
    const few = (body.items as { id: string; name: string }[]).find(
      ({ name }) => name === 'Enkelen',
    )!;
    const path = `/projects/${P}/required-courses`;
    await admin.post(path).send({ courseId: 'BASIS' }).expect(201);
    await admin.post(path).send({ courseId: 'EXTRA', audienceId: few.id }).expect(201);
  });
  afterAll(() => app.close());

  const grant = (course: string, given: object) =>
    app
      .as('hr')
      .post(`/courses/${course}/exemptions`)
      .send({ reason: 'Ervaren.', ...given });

  const list = async (course: string, role: 'hr' | 'admin' = 'hr') =>
    (await app.as(role).get(`/courses/${course}/exemptions`).expect(200)).body.items as {
      id: string;
      personId: string;
      person: { hrNumber: string } | null;
      validFrom: string;
      validUntil: string | null;
    }[];

  const coverage = async (asOf: string, by = '') =>
    (
      (
        await app
          .as('viewer')
          .get(`/projects/${P}/metrics?keys=training.coverage&asOf=${asOf}${by}`)
          .expect(200)
      ).body.items as object[]
    )[0];

  it('are given once, change with the same first day, and keep names from who may not see them', async () => {
    const given = { people: ['900001', '900002', '900001'], validFrom: '2026-03-01' };
    const { body } = await grant('BASIS', given).expect(200);
    expect(outcomes(body.items)).toEqual(['accepted', 'accepted', 'unchanged']);
    expect(body.items[2].id).toBe(body.items[0].id);
    const again = await grant('BASIS', given).expect(200);
    expect(outcomes(again.body.items)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    const people = ['900001', ids['900003']];
    const changed = await grant('BASIS', {
      people,
      validFrom: '2026-03-01',
      validUntil: '2026-05-31',
    });
    expect(outcomes(changed.body.items)).toEqual(['accepted', 'accepted']);
    const held = await list('BASIS');
    expect(Object.fromEntries(held.map((one) => [one.person?.hrNumber, one.validUntil]))).toEqual({
      '900001': '2026-05-31',
      '900002': null,
      '900003': '2026-05-31',
    });
    expect(held).toHaveLength(3);
    for (const { person, personId } of await list('BASIS', 'admin'))
      expect([person, typeof personId]).toEqual([null, 'string']);
  });

  it('take who needs nothing any more out of the denominator, on their days', async () => {
    const counts = { numerator: 0 };
    expect(await coverage('2026-02-28')).toMatchObject({ ...counts, denominator: 20 });
    // 900001 to 900003 still need EXTRA.
    expect(await coverage('2026-03-01')).toMatchObject({ ...counts, denominator: 20 });
    expect(await coverage('2026-03-01', '&by=course')).toMatchObject({ denominator: 17 });
    expect(await coverage('2026-06-01', '&by=course')).toMatchObject({ denominator: 19 });
    await grant('EXTRA', { people: ['900001'], validFrom: '2026-03-01' }).expect(200);
    await grant('BASIS', { people: ['900020'], validFrom: '2026-03-01' }).expect(200);
    expect(await coverage('2026-03-01')).toMatchObject({ ...counts, denominator: 18 });
    expect(await coverage('2026-06-01')).toMatchObject({ ...counts, denominator: 19 });
  });

  it('leave a record of the course to be counted for the others only', async () => {
    const items = ['900019', '900020'].map((person) => ({
      person,
      course: 'BASIS',
      status: 'completed',
      completedAt: '2026-02-01T10:00:00Z',
    }));
    await app.as('hr').post('/training-records').send({ items }).expect(200);
    expect(await coverage('2026-02-28')).toMatchObject({ numerator: 2, denominator: 20 });
    expect(await coverage('2026-06-01')).toMatchObject({ numerator: 1, denominator: 19 });
  });

  it('end today and stay for the days before', async () => {
    const held = await list('BASIS');
    const { id } = held.find(({ personId }) => personId === ids['900020'])!;
    await app.as('hr').delete(`/courses/BASIS/exemptions/${id}`).expect(204);
    await app.as('hr').delete(`/courses/BASIS/exemptions/${id}`).expect(404);
    const today = new Date().toISOString();
    expect(await coverage(today)).toMatchObject({ numerator: 2, denominator: 20 });
    expect(await coverage('2026-06-01')).toMatchObject({ numerator: 1, denominator: 19 });
    const over = (await list('BASIS')).find(({ personId }) => personId === ids['900020'])!;
    await app.as('hr').delete(`/courses/BASIS/exemptions/${over.id}`).expect(204);
    expect((await list('BASIS')).map((one) => one.id)).toContain(over.id);
  });

  it('that would begin later are gone when they end', async () => {
    const { body } = await grant('EXTRA', { people: ['900012'], validFrom: '2999-01-01' });
    await app.as('hr').delete(`/courses/EXTRA/exemptions/${body.items[0].id}`).expect(204);
    expect((await list('EXTRA')).map(({ personId }) => personId)).toEqual([ids['900001']]);
  });

  it('are refused by whoever may not, for nobody, and with an end before the start', async () => {
    const start = { validFrom: '2026-03-01', validUntil: '2026-05-31' };
    const unknown = await grant('BASIS', { people: ['900001', 'nobody'], ...start }).expect(200);
    expect(unknown.body.items).toMatchObject([
      { index: 0, outcome: 'unchanged' },
      { index: 1, outcome: 'refused', code: 'unknown-person' },
    ]);
    const given = { people: ['900001'], validFrom: '2026-03-02', validUntil: '2026-03-01' };
    const reversed = await grant('BASIS', given).expect(400);
    expect(reversed.body.errors).toMatchObject([{ location: '/validUntil', code: 'before-start' }]);
    await grant('NOTHING', { people: ['900001'] }).expect(404);
    await app.as('project_lead').get('/courses/BASIS/exemptions').expect(403);
    const { id } = (await list('BASIS'))[0]!;
    await app.as('hr').delete(`/courses/EXTRA/exemptions/${id}`).expect(404);
  });

  it('take the place of what they overlap, and end as one', async () => {
    const course = { code: 'OVER', title: { nl: 'O', en: 'O' } };
    await app.as('hr').post('/courses').send(course).expect(201);
    const people = ['900005'];
    await grant('OVER', { people, validFrom: '2026-02-01' }).expect(200);
    const same = await grant('OVER', { people, validFrom: '2026-03-01' }).expect(200);
    expect(outcomes(same.body.items)).toEqual(['unchanged']);
    await grant('OVER', { people, validFrom: '2999-01-01', reason: 'Straks.' }).expect(200);
    await grant('OVER', { people, validFrom: '2026-04-01', reason: 'Anders.' }).expect(200);
    expect(await list('OVER')).toMatchObject([
      { validFrom: '2026-04-01', validUntil: null },
      { validFrom: '2026-02-01', validUntil: '2026-03-31' },
    ]);
    const { body } = await grant('OVER', { people, reason: 'Nu.' }).expect(200);
    await app.as('hr').delete(`/courses/OVER/exemptions/${body.items[0].id}`).expect(204);
    const today = new Date().toISOString().slice(0, 10);
    const ends = (await list('OVER')).map(({ validUntil }) => validUntil);
    expect(ends).toHaveLength(2);
    for (const validUntil of ends) expect(validUntil! < today).toBe(true);
  });

  it('overlap in no way, however many give them at once', async () => {
    const course = { code: 'SAMEN', title: { nl: 'S', en: 'S' } };
    await app.as('hr').post('/courses').send(course).expect(201);
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((day) =>
        grant('SAMEN', { people: ['900009'], validFrom: `2026-05-0${day}`, reason: `R${day}` }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const open = (await list('SAMEN')).filter(({ validUntil }) => validUntil === null);
    expect(open).toHaveLength(1);
  });

  it('are not given to who is being erased', async () => {
    const id = ids['900011']!;
    const { body } = await whileErasing(app, id, async () =>
      grant('EXTRA', { people: ['900011', '900010'] }),
    );
    expect(outcomes(body.items)).toEqual(['refused', 'accepted']);
    expect((await list('EXTRA')).map(({ personId }) => personId)).not.toContain(id);
  });

  it('of one day are one, however many give them at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        grant('EXTRA', {
          people: ['900006', '900007'],
          validFrom: '2026-04-01',
          reason: `Reden ${index % 3}`,
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const held = await list('EXTRA');
    for (const number of ['900006', '900007'])
      expect(held.filter(({ personId }) => personId === ids[number])).toHaveLength(1);
  });

  it('of another system are known by its id, change with it and are withdrawn with it', async () => {
    const exemptions = app.nest.get(ExemptionsService);
    const inUnit = (work: () => Promise<void>) =>
      app.nest.get(Database).run(systemContext(app.organisations.noorderwolde, 'test'), work);
    const { id: courseId } = (await app.as('hr').get('/courses/EXTRA').expect(200)).body as {
      id: string;
    };
    const given = {
      courseId,
      personId: ids['900008']!,
      reason: 'cmi5 waived',
      validFrom: '2026-04-01',
      validUntil: null,
      source: 'xapi',
      externalId: 'statement-1',
    };
    const held = async () =>
      (await list('EXTRA'))
        .filter(({ personId }) => personId === ids['900008'])
        .map(({ validFrom }) => validFrom);
    await inUnit(() => exemptions.grant(given));
    await inUnit(() => exemptions.grant(given));
    await inUnit(() => exemptions.grant({ ...given, validFrom: '2026-04-02' }));
    expect(await held()).toEqual(['2026-04-02']);
    await inUnit(() => exemptions.withdraw('other', 'statement-1'));
    expect(await held()).toEqual(['2026-04-02']);
    await inUnit(() => exemptions.withdraw('xapi', 'statement-1'));
    expect(await held()).toEqual([]);
  });
});
