import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../support/imports.js';
import { makePeople } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';

describe('identifiers of a person', () => {
  let app: TestApp;
  let noor: string;
  let imane: string;

  beforeAll(async () => {
    app = await startApp();
    const ids = await makePeople(app, [
      { hrNumber: '000153', mail: 'noor@noorderwolde.example' },
      { hrNumber: '000160', mail: 'imane@noorderwolde.example' },
    ]);
    noor = ids['000153']!;
    imane = ids['000160']!;
    await app
      .as('hr')
      .post('/courses')
      .send({ code: 'AI-BASIS', title: { nl: 'AI', en: 'AI' } })
      .expect(201);
  });
  afterAll(() => app.close());

  const link = (person: string, body: object, status = 201) =>
    app.as('hr').post(`/people/${person}/identifiers`).send(body).expect(status);
  const list = async (person: string): Promise<{ id: string; value: string }[]> =>
    (await app.as('hr').get(`/people/${person}/identifiers`).expect(200)).body.items;
  const record = async (person: string): Promise<string> => {
    const item = {
      person,
      course: 'AI-BASIS',
      status: 'completed',
      completedAt: '2026-06-01T10:00:00Z',
      source: 'test',
    };
    const { body } = await app
      .as('hr')
      .post('/training-records')
      .send({ items: [item] })
      .expect(200);
    return body.items[0].code ?? body.items[0].outcome;
  };

  it('are linked, listed and unlinked', async () => {
    const { body } = await link(noor, {
      kind: 'account',
      value: '4711',
      homePage: 'https://leer.example',
    });
    expect(body).toEqual({
      id: expect.any(String),
      kind: 'account',
      value: '4711',
      homePage: 'https://leer.example',
      source: 'api',
      recordedAt: expect.any(String),
    });
    expect(await list(noor)).toEqual([body]);
    const address = `/people/${noor}/identifiers/${body.id}`;
    await app.as('hr').delete(`/people/${imane}/identifiers/${body.id}`).expect(404);
    await app.as('hr').delete(address).expect(204);
    const { body: gone } = await app.as('hr').delete(address).expect(404);
    expect(gone.errors).toMatchObject([{ in: 'path', location: 'identifierId' }]);
    expect(await list(noor)).toEqual([]);
  });

  it('name the person in calls and in files', async () => {
    expect(await record('oud@noorderwolde.example')).toBe('unknown-person');
    expect(await record('LMS-7')).toBe('unknown-person');
    await link(noor, { kind: 'mail', value: 'Oud@Noorderwolde.example' });
    await link(noor, { kind: 'other', value: 'LMS-7' });
    expect(await record('oud@noorderwolde.example')).toBe('accepted');
    expect(await record('LMS-7')).toBe('unchanged');
    const { rows } = await importFile(
      app.as('hr'),
      'training-records',
      'personId;course;status;completedAt\nOUD@noorderwolde.example;AI-BASIS;passed;01-06-2026\nLMS-7;AI-BASIS;passed;02-06-2026\nLMS-8;AI-BASIS;passed;02-06-2026\n',
    );
    expect(rows).toMatchObject({ read: 3, accepted: 2, refused: 1 });
    const { body } = await app.as('hr').get(`/people/${noor}/transcript`).expect(200);
    expect(body.items).toHaveLength(3);
  });

  it.each([
    ['linked already', { kind: 'mail', value: 'oud@noorderwolde.example' }],
    ['of the profile', { kind: 'mail', value: 'NOOR@noorderwolde.example' }],
    ['an HR number', { kind: 'other', value: '000153' }],
    [
      'an HR account',
      { kind: 'account', value: '000153', homePage: 'https://hr.noorderwolde.example' },
    ],
  ])('that are somebody already are refused: %s', async (_, body) => {
    const { body: problem } = await link(imane, body, 409);
    expect(problem).toMatchObject({ code: 'identifier-taken', personId: noor });
  });

  it('are never the id of a person', async () => {
    for (const value of [noor, noor.toUpperCase()]) {
      const { body } = await link(imane, { kind: 'other', value }, 409);
      expect(body).toMatchObject({ code: 'identifier-taken', personId: noor });
    }
  });

  it('give way to the id of a person, whoever else is called so', async () => {
    const ids = await makePeople(app, [{ hrNumber: '000170' }]);
    const id = ids['000170']!;
    const called = await makePeople(app, [{ hrNumber: id }]);
    expect(await record(id)).toBe('accepted');
    const transcript = async (person: string): Promise<object[]> =>
      (await app.as('hr').get(`/people/${person}/transcript`).expect(200)).body.items;
    expect(await transcript(id)).toHaveLength(1);
    expect(await transcript(called[id]!)).toEqual([]);
  });

  it('are one person’s, however many ask at once', async () => {
    const body = { kind: 'openid', value: 'https://id.example/7' };
    const answers = await Promise.all(
      [noor, imane, noor, imane].map((person) =>
        app.as('hr').post(`/people/${person}/identifiers`).send(body),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      201, 409, 409, 409,
    ]);
  });

  it('name every fault', async () => {
    const { body } = await link(noor, { kind: 'mail', value: 'x', homePage: 'y' }, 400);
    expect(body.errors).toMatchObject([{ location: '/value' }, { location: '/homePage' }]);
  });

  it('of another organisation do not exist', async () => {
    await app.as('hr', 'zuiderdam').get(`/people/${noor}/identifiers`).expect(404);
  });
});
