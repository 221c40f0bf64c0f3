import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePeople, numbered } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';

const APPROACH = {
  impact: 'Ander werk',
  expectedResistance: 'Onzekerheid',
  keyMessage: 'Wij helpen',
};

describe('audiences', () => {
  let app: TestApp;
  let ids: Record<string, string>;
  const P = '/projects/pilot';

  beforeAll(async () => {
    app = await startApp();
    ids = await makePeople(app, [
      ...numbered(900001, 4).map((person) => ({
        ...person,
        mail: `p${person.hrNumber}@noorderwolde.example`,
        givenName: 'Noor',
        departments: { '2019-09-01': 'HR' },
      })),
      {
        hrNumber: '900005',
        departments: { '2026-01-01': 'HR', '2026-07-01': 'Burgerzaken' },
        dated: true,
      },
    ]);
    await makePeople(app, numbered(800001, 2), 'zuiderdam');
    for (const organisation of ['noorderwolde', 'zuiderdam'] as const)
      await app
        .as('admin', organisation)
        .post('/programmes')
        .send({ code: 'ai', name: 'AI-programma' })
        .expect(201);
    await start({ code: 'pilot', name: 'Pilot' }).expect(201);
  });
  afterAll(() => app.close());

  const start = (body: object) => app.as('programme_manager').post('/projects').send(body);
  const add = (body: object, project = P) =>
    app
      .as('hr')
      .post(`${project}/audiences`)
      .send({ name: 'Doelgroep', ...body });
  const measure = async (key: string, query = '', project = P) => {
    const { body } = await app
      .as('viewer')
      .get(`${project}/metrics?keys=${key}${query}`)
      .expect(200);
    return body.items[0] as { value: number | null; numerator: number | null; reason: string };
  };

  it('are given in exactly one way', async () => {
    const faults = [
      {},
      { everyone: true, headCount: 3 },
      { everyone: false },
      { department: 'HR', people: ['900001'] },
      { headCount: 2 ** 31 },
      { everyone: true, validFrom: '2026-02-30' },
      { everyone: true, validFrom: '2026-02-02', validTo: '2026-02-01' },
      { everyone: true, id: ids['900001'] },
    ];
    for (const fault of faults) expect([fault, (await add(fault)).status]).toEqual([fault, 400]);
    const { body } = await app.as('viewer').get(`${P}/audiences`).expect(200);
    expect(body.total).toBe(0);
  });

  it('name every unknown person, and store nothing', async () => {
    const { body } = await add({ people: ['900001', 'nobody', '800001'] }).expect(404);
    expect(body.errors).toMatchObject([
      { in: 'body', location: '/people/1' },
      { in: 'body', location: '/people/2' },
    ]);
    const atStart = await start({
      code: 'never',
      name: 'Never',
      audiences: [
        { name: 'A', everyone: true },
        { name: 'B', people: ['nobody'] },
      ],
    }).expect(404);
    expect(atStart.body.errors).toMatchObject([{ location: '/audiences/1/people/0' }]);
    await app.as('viewer').get('/projects/never').expect(404);
  });

  it('come with the start of a project', async () => {
    const started = await start({
      code: 'started',
      name: 'Started',
      audiences: [{ name: 'HR', department: 'HR', validFrom: '2026-01-01', ...APPROACH }],
    }).expect(201);
    const { body } = await app.as('viewer').get(`/projects/${started.body.id}/audiences`);
    expect(body.items).toMatchObject([
      { name: 'HR', kind: 'department', department: 'HR', validFrom: '2026-01-01', ...APPROACH },
    ]);
    const again = await start({
      name: 'Faulty',
      audiences: [{ name: 'X', everyone: true, headCount: 1 }],
    }).expect(400);
    expect(again.body.errors).toMatchObject([{ location: '/audiences/0', code: 'one-of' }]);
  });

  it('are a population of different people on each day', async () => {
    await start({ code: 'counted', name: 'Counted' }).expect(201);
    const project = '/projects/counted';
    expect(await measure('people.population', '', project)).toMatchObject({
      value: null,
      reason: 'no-population',
    });
    const lijst = await add(
      { people: ['900001', 'P900001@Noorderwolde.Example', '900005'], validFrom: '2026-03-01' },
      project,
    ).expect(201);
    await add({ department: 'HR', validFrom: '2026-01-01' }, project).expect(201);
    await add({ department: 'Burgerzaken', validFrom: '2026-01-01' }, project).expect(201);
    await add({ headCount: 7, validFrom: '2026-05-01' }, project).expect(201);
    const on = async (day: string, audience = '') =>
      (await measure('people.population', `&asOf=${day}${audience}`, project)).value;
    expect(await on('2025-12-31')).toBeNull();
    expect(await on('2026-01-01')).toBe(5);
    expect(await on('2026-06-30')).toBe(5 + 7);
    expect(await on('2026-07-01')).toBe(5 + 7);
    expect(await on('2026-07-01', `&audienceId=${lijst.body.id}`)).toBe(2);
    expect(await on('2026-02-28', `&audienceId=${lijst.body.id}`)).toBeNull();
    const everyone = await add({ everyone: true, validFrom: '2026-06-01' }, project).expect(201);
    expect(await on('2026-06-01', `&audienceId=${everyone.body.id}`)).toBe(5);
    const { body } = await app.as('hr').get(`/audiences/${everyone.body.id}/members`).expect(200);
    expect(body.total).toBe(5);
    expect(body.items[0]).toMatchObject({ id: null, person: { hrNumber: '900001' } });
  });

  it('list members with names only for who may see them', async () => {
    const { body: audience } = await add({ people: ['900001'], validFrom: '2026-01-01' });
    const path = `/audiences/${audience.id}/members`;
    const { body } = await app.as('hr').get(path).expect(200);
    expect(body.items).toEqual([
      {
        id: expect.any(String),
        validFrom: '2026-01-01',
        validTo: null,
        person: {
          id: ids['900001'],
          hrNumber: '900001',
          mail: 'p900001@noorderwolde.example',
          givenName: 'Noor',
          familyName: null,
        },
      },
    ]);
    const unnamed = await app.as('project_lead').get(path).expect(200);
    expect(unnamed.body.items).toEqual([{ ...body.items[0], person: null }]);
    expect(JSON.stringify(unnamed.body)).not.toContain(ids['900001']);
    await app.as('hr', 'zuiderdam').get(path).expect(404);
    await app
      .as('hr', 'zuiderdam')
      .post(path)
      .send({ people: ['800001'] })
      .expect(404);
  });

  it('take members, move their end, and end them', async () => {
    const { body: audience } = await add({ people: [], validFrom: '2026-01-01' }).expect(201);
    const path = `/audiences/${audience.id}/members`;
    const on = async (day: string) =>
      (await measure('people.population', `&asOf=${day}&audienceId=${audience.id}`)).value;
    const put = async (body: object) => {
      const answer = await app.as('hr').post(path).send(body).expect(200);
      return answer.body.items as { id: string; outcome: string }[];
    };
    const people = ['900001', 'p900002@noorderwolde.example', '900002'];
    const [first, second, third] = await put({ people, validFrom: '2026-02-01' });
    expect([first, second, third].map((item) => item!.outcome)).toEqual([
      'accepted',
      'accepted',
      'unchanged',
    ]);
    expect(third!.id).toBe(second!.id);
    expect(await put({ people: ['900001'], validFrom: '2026-02-01' })).toMatchObject([
      { outcome: 'unchanged', id: first!.id },
    ]);
    expect(await on('2026-01-31')).toBeNull();
    expect(await on('2026-02-01')).toBe(2);

    await put({ people: ['900001'], validFrom: '2026-02-01', validTo: '2026-03-01' });
    expect(await on('2026-03-01')).toBe(2);
    expect(await on('2026-03-02')).toBe(1);

    await app.as('hr').delete(`${path}/${second!.id}`).expect(204);
    await app.as('hr').delete(`${path}/${second!.id}`).expect(404);
    expect((await measure('people.population', `&audienceId=${audience.id}`)).value).toBeNull();
    expect(await on('2026-03-02')).toBe(1);

    await app
      .as('hr')
      .post(path)
      .send({ people: ['900001'], validFrom: '2026-02-02', validTo: '2026-02-01' })
      .expect(400);
    await app
      .as('hr')
      .post(path)
      .send({ people: ['900001', '800001'] })
      .expect(404);
    const everyone = await add({ everyone: true }).expect(201);
    const refused = await app
      .as('hr')
      .post(`/audiences/${everyone.body.id}/members`)
      .send({ people: ['900001'] })
      .expect(409);
    expect(refused.body.code).toBe('not-a-list');
  });

  it('take the same member once however many ask at once', async () => {
    const { body: audience } = await add({ people: [], validFrom: '2026-01-01' }).expect(201);
    const path = `/audiences/${audience.id}/members`;
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        app
          .as('hr')
          .post(path)
          .send({ people: ['900003'], validTo: index % 2 ? '2027-01-01' : null }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
    const { body } = await app.as('hr').get(path).expect(200);
    expect(body.total).toBe(1);
  });

  it('are changed and removed, but not while they have members', async () => {
    const { body: audience } = await add({ headCount: 40, ...APPROACH }).expect(201);
    const path = `${P}/audiences/${audience.id}`;
    const { body } = await app
      .as('hr')
      .patch(path)
      .set('If-Match', '"1"')
      .send({ headCount: 41, impact: null })
      .expect(200);
    expect(body).toMatchObject({ headCount: 41, impact: null, version: 2, everyone: false });
    await app.as('hr').patch(path).set('If-Match', '"1"').send({ headCount: 42 }).expect(412);
    await app.as('hr').patch(path).send({ kind: 'everyone' }).expect(400);
    await app.as('hr').patch(path).send({ validTo: '2001-01-01' }).expect(400);
    await app.as('viewer').patch(path).send({}).expect(403);
    await app.as('hr', 'zuiderdam').patch(path).send({}).expect(404);
    await app.as('hr').delete(path).expect(204);
    await app.as('hr').get(path).expect(404);

    const list = await add({ people: ['900001'] }).expect(201);
    const refused = await app.as('hr').delete(`${P}/audiences/${list.body.id}`).expect(409);
    expect(refused.body).toMatchObject({ code: 'in-use', usedBy: ['audience-members'] });
    await app.as('hr').patch(`${P}/audiences/${list.body.id}`).send({ headCount: 1 }).expect(400);
  });

  it('are changed by a project lead only in own projects', async () => {
    const lead = app.as('project_lead');
    await lead.post(`${P}/audiences`).send({ name: 'X', everyone: true }).expect(403);
    const { body: list } = await add({ people: [] }).expect(201);
    await lead
      .post(`/audiences/${list.id}/members`)
      .send({ people: ['900001'] })
      .expect(403);
    await lead.post('/projects').send({ code: 'own', name: 'Own' }).expect(201);
    const own = await lead
      .post('/projects/own/audiences')
      .send({ name: 'X', people: [] })
      .expect(201);
    await lead
      .post(`/audiences/${own.body.id}/members`)
      .send({ people: ['900001'] })
      .expect(200);
    const { body } = await lead.get(`/audiences/${list.id}/members`).expect(200);
    expect(body.total).toBe(0);
  });

  it('are approached when each has impact, resistance and key message', async () => {
    await start({ code: 'approach', name: 'Approach' }).expect(201);
    const project = '/projects/approach';
    const approached = (query = '') => measure('project.audiences_approached', query, project);
    expect(await approached()).toMatchObject({ value: null, reason: 'no-audience' });
    await add({ everyone: true, ...APPROACH }, project).expect(201);
    const { body: half } = await add({ headCount: 3, impact: 'Ander werk' }, project);
    expect(await approached()).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
    await app.as('hr').patch(`${project}/audiences/${half.id}`).send(APPROACH).expect(200);
    expect(await approached()).toMatchObject({ value: 1 });
    expect(await approached('&asOf=2026-01-01')).toMatchObject({
      value: null,
      reason: 'no-history',
    });
  });

  it('keep counting somebody erased on days before, and lead to nobody', async () => {
    await start({ code: 'erased', name: 'Erased' }).expect(201);
    const project = '/projects/erased';
    const { body: audience } = await add(
      { people: ['900004', '900003'], validFrom: '2026-01-01' },
      project,
    ).expect(201);
    const officer = app.as('privacy_officer');
    const path = `/people/${ids['900004']}`;
    const { body: all } = await officer.get(`${path}/export`).expect(200);
    expect(all).toMatchObject({ person: { hrNumber: '900004' } });
    const items = (name: string) =>
      (all.parts as { name: string; items: object[] }[]).find((part) => part.name === name)!.items;
    expect(items('departments')).toMatchObject([{ department: 'HR' }]);
    expect(items('memberships')).toMatchObject([{ project: 'erased', validFrom: '2026-01-01' }]);

    await officer.post(`${path}/erasure`).expect(204);
    expect((await measure('people.population', '&asOf=2026-06-01', project)).value).toBe(2);
    expect((await measure('people.population', '', project)).value).toBe(1);
    const { body: members } = await app.as('hr').get(`/audiences/${audience.id}/members`);
    expect(
      (members.items as { person: object | null }[]).filter(({ person }) => person === null),
    ).toHaveLength(1);
    await app.as('hr').get(path).expect(404);
    await add({ people: ['900004'] }).expect(404);
  });
});
