import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDemo } from '../../src/demo/build-demo.js';
import { startDemo, type TestApp } from '../support/test-app.js';

const seatsOf = async (app: TestApp, project: string): Promise<object> => {
  const path = `/projects/${project}/gate-reviews`;
  const { body } = await app.as('auditor').get(path).expect(200);
  const { gate } = (body.items as { phase: string; gate: { criteria: { key: string }[] } }[]).find(
    ({ phase }) => phase === 'rollout',
  )!;
  return gate.criteria.find(({ key }) => key === 'seats')!;
};

describe('the demo', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startDemo();
  });
  afterAll(() => app.close());

  it('has a project in each phase, and a completed pilot with its follow-up', async () => {
    const { body } = await app.as('viewer').get('/projects?sort=code').expect(200);
    expect(
      (body.items as { code: string; phase: string; status: string }[]).map(
        ({ code, phase, status }) => [code, phase, status],
      ),
    ).toEqual([
      ['copilot-gebruik', 'uptake', 'active'],
      ['copilot-nazorg', 'aftercare', 'active'],
      ['copilot-pilot', 'aftercare', 'completed'],
      ['copilot-pilot-2', 'preparation', 'draft'],
      ['copilot-uitrol', 'rollout', 'active'],
      ['copilot-voorbereiding', 'preparation', 'active'],
    ]);
  });

  it('tells of a no_go, a waiver that ends soon and a gate that a lapsed DPIA re-opened', async () => {
    const { body: reviews } = await app
      .as('auditor')
      .get('/projects/copilot-pilot/gate-reviews')
      .expect(200);
    expect((reviews.items as { decision: string }[]).map(({ decision }) => decision)).toEqual([
      'go',
      'go',
      'go',
      'go',
      'no_go',
    ]);
    const { body: attention } = await app
      .as('programme_manager')
      .get('/programmes/ai-programma/attention')
      .expect(200);
    expect((attention.items as { kind: string }[]).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['gate_reopened', 'decision_waits', 'waiver_ends', 'condition_due']),
    );
    const { body: gates } = await app
      .as('viewer')
      .get('/projects/copilot-nazorg/gates')
      .expect(200);
    expect(gates.items[0]).toMatchObject({ phase: 'preparation', state: 'reopened' });
  });

  it('counted seats on the way out of rollout, where a course could be full', async () => {
    expect(await seatsOf(app, 'copilot-pilot')).toMatchObject({
      result: 'met',
      value: 1.25,
      numerator: 25,
      denominator: 20,
    });
    expect(await seatsOf(app, 'copilot-gebruik')).toMatchObject({ result: 'not_applicable' });
  });

  it('is left as it is by the next start', async () => {
    const before = await app.as('auditor').post('/audit-events/_verify').expect(200);
    await buildDemo(app.nest);
    const after = await app.as('auditor').post('/audit-events/_verify').expect(200);
    expect(after.body).toEqual(before.body);
    expect(before.body).toMatchObject({ valid: true });
  });

  it('keeps the two municipalities apart', async () => {
    const { body } = await app.as('viewer', 'zuiderdam').get('/projects').expect(200);
    expect((body.items as { code: string }[]).map(({ code }) => code)).toEqual(['chatbot-afval']);
  });
});
