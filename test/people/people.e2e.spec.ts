import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../src/identity/roles.js';
import { makePeople } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';

describe('people', () => {
  let app: TestApp;
  let ids: Record<string, string>;
  beforeAll(async () => {
    app = await startApp();
    ids = await makePeople(app, [
      {
        hrNumber: '000153',
        mail: 'p000153@noorderwolde.example',
        givenName: 'Noor',
        familyName: 'Brouwer',
        departments: { '2019-09-01': 'HR' },
      },
      {
        hrNumber: '000160',
        givenName: 'Imane',
        familyName: "van 't Hoff",
        departments: { '2026-01-01': 'HR', '2026-07-01': 'Burgerzaken', '2999-01-01': 'Later' },
        dated: true,
      },
      { hrNumber: '000167' },
    ]);
    await makePeople(app, [{ hrNumber: '000153', givenName: 'Zoë' }], 'zuiderdam');
  });
  afterAll(() => app.close());

  it('are listed with their department of today', async () => {
    const { body } = await app.as('hr').get('/people').expect(200);
    expect(body).toMatchObject({ total: 3, page: 1 });
    expect(body.items[0]).toEqual({
      id: ids['000153'],
      hrNumber: '000153',
      mail: 'p000153@noorderwolde.example',
      givenName: 'Noor',
      familyName: 'Brouwer',
      language: null,
      department: 'HR',
      source: 'test',
      recordedAt: expect.any(String),
      version: 1,
    });
    expect(body.items.map(({ department }: { department: string }) => department)).toEqual([
      'HR',
      'Burgerzaken',
      null,
    ]);
  });

  it.each([
    [{ q: 'BROUW' }, ['000153']],
    [{ q: '%' }, []],
    [{ hrNumber: '000160' }, ['000160']],
    [{ mail: ' P000153@Noorderwolde.Example' }, ['000153']],
    [{ department: 'Burgerzaken' }, ['000160']],
    [{ department: 'HR', q: 'imane' }, []],
    [{}, ['000153', '000160', '000167']],
  ])('are found by %j', async (search, expected) => {
    const { body } = await app.as('privacy_officer').post('/people/_search').send(search);
    expect(body.items.map(({ hrNumber }: { hrNumber: string }) => hrNumber)).toEqual(expected);
  });

  it.each([{ q: '' }, { q: 'a\0b' }, { name: 'Noor' }, { q: '\ud800' }])(
    'are not looked for by %j',
    async (search) => {
      const { status } = await app.as('hr').post('/people/_search').send(search);
      expect(status).toBe(400);
    },
  );

  it('are nobody else’s', async () => {
    const other = app.as('hr', 'zuiderdam');
    const { body } = await other.get('/people').expect(200);
    expect(body.total).toBe(1);
    const foreign = await other.get(`/people/${ids['000153']}`).expect(404);
    const unknown = await other.get(`/people/${crypto.randomUUID()}`).expect(404);
    expect({ ...foreign.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
    await other.get('/people/nobody').expect(404);
  });

  it('are named only to HR and the privacy officer', async () => {
    for (const role of ROLES) {
      const { status } = await app.as(role).get(`/people/${ids['000153']}`);
      expect([role, status]).toEqual([role, ['hr', 'privacy_officer'].includes(role) ? 200 : 403]);
    }
    await app.as('hr').get(`/people/${ids['000153']}/export`).expect(403);
    await app.as('hr').post(`/people/${ids['000153']}/erasure`).expect(403);
  });
});
