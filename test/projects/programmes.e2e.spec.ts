import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('programmes', () => {
  it('are made and changed, and known by id and code', async () => {
    const manager = app.as('programme_manager');
    const { body } = await manager
      .post('/programmes')
      .send({ name: 'AI bij Burgerzaken', sponsor: 'De gemeentesecretaris' })
      .expect(201);
    expect(body).toMatchObject({ code: 'ai-bij-burgerzaken', version: 1 });
    const { body: changed } = await manager
      .patch(`/programmes/${body.code}`)
      .set('If-Match', '"1"')
      .send({ sponsor: null })
      .expect(200);
    expect(changed).toMatchObject({ sponsor: null, version: 2 });
    await app.as('project_lead').post('/programmes').send({ name: 'Niet' }).expect(403);
    const { body: read } = await app.as('viewer').get(`/programmes/${body.id}`).expect(200);
    expect(read).toEqual(changed);
    await app.as('admin', 'zuiderdam').get(`/programmes/${body.id}`).expect(404);
  });

  it('answer the five questions of a strategy', async () => {
    const at = '/programmes/ai-bij-burgerzaken/strategy';
    const { body: empty } = await app.as('viewer').get(at).expect(200);
    expect(empty).toMatchObject({ businessObjectives: null, flexibility: null });
    const given = { businessObjectives: 'Sneller antwoord.', flexibility: 'Elk kwartaal herzien.' };
    const { body, headers } = await app.as('admin').put(at).send(given).expect(200);
    expect(body).toMatchObject({ ...given, peopleAndCulture: null });
    await app.as('admin').put(at).set('If-Match', headers.etag!).send({}).expect(200);
    await app.as('admin').put(at).set('If-Match', headers.etag!).send(given).expect(412);
    await app.as('admin').put(at).send({ vision: 'x' }).expect(400);
  });
});
