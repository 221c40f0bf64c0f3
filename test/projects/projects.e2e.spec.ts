import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('starting a project', () => {
  it('needs nothing but a name', async () => {
    const { body, headers } = await app
      .as('project_lead')
      .post('/projects')
      .send({ name: 'Copilot-pilot Burgerzaken' })
      .expect(201);
    expect(body).toMatchObject({
      code: 'copilot-pilot-burgerzaken',
      phase: 'preparation',
      status: 'active',
      version: 1,
      predecessorId: null,
    });
    expect(headers).toMatchObject({ location: `/v1/projects/${body.id}`, etag: '"1"' });
    const programmes = await app.as('viewer').get('/programmes').expect(200);
    expect(programmes.body.items).toMatchObject([{ id: body.programmeId, code: 'ai-programma' }]);
    const team = await app.as('viewer').get(`/projects/${body.code}/team-members`).expect(200);
    expect(team.body.items).toMatchObject([{ role: 'project_lead', account: 'project_lead' }]);
    const phases = await app.as('viewer').get(`/projects/${body.code}/phases`).expect(200);
    expect(phases.body.items).toMatchObject([
      { phase: 'preparation', days: 0, visits: [{ leftAt: null, leftBy: null }] },
      { phase: 'rollout', visits: [] },
      { phase: 'uptake', visits: [] },
      { phase: 'aftercare', visits: [] },
    ]);
  });
});
