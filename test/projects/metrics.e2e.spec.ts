import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app
    .as('project_lead')
    .post('/projects')
    .send({ name: 'Pilot', template: 'chatbot', useCase: 'Te veel telefoon.' })
    .expect(201);
});
afterAll(() => app.close());

const lead = () => app.as('project_lead');

async function measure(key: string, query = ''): Promise<Record<string, unknown>> {
  const { body } = await app
    .as('viewer')
    .get(`/projects/pilot/metrics?keys=${key}${query}`)
    .expect(200);
  expect(body.items).toHaveLength(1);
  return body.items[0];
}

const get = (query: string) => app.as('viewer').get(`/projects/pilot/metrics?${query}`);

describe('numbers of a project', () => {
  it('count the use case and the go-live date', async () => {
    expect(await measure('project.use_case')).toMatchObject({ value: 1, unit: 'count' });
    expect(await measure('project.go_live_date')).toMatchObject({ value: 0 });
  });

  it('count an objective once it has all its numbers', async () => {
    expect(await measure('project.objectives')).toMatchObject({ value: 0 });
    await lead()
      .post('/projects/pilot/objectives')
      .send({ title: 'Meer', baseline: 0, target: 1, deadlineDate: '2027-01-01' })
      .expect(201);
    expect(await measure('project.objectives')).toMatchObject({ value: 1 });
  });

  it('count a hypothesis once it has its amount', async () => {
    expect(await measure('value.hypotheses')).toMatchObject({ value: 0 });
    const { body } = await app.as('viewer').get('/projects/pilot/benefits');
    await lead()
      .patch(`/projects/pilot/benefits/${body.items[0].id}`)
      .send({ expectedAmount: 100, period: 'month' })
      .expect(200);
    expect(await measure('value.hypotheses')).toMatchObject({ value: 1 });
  });

  it('count the three disciplines, sponsors and owners of the team', async () => {
    const roles = ['data_specialist', 'data_specialist', 'it_specialist', 'sponsor'];
    for (const [index, role] of roles.entries())
      await lead()
        .post('/projects/pilot/team-members')
        .send({ role, name: `Lid ${index}` })
        .expect(201);
    expect(await measure('project.disciplines')).toMatchObject({ value: 2, denominator: 3 });
    expect(await measure('project.sponsors')).toMatchObject({ value: 1 });
    expect(await measure('project.operations_owners')).toMatchObject({ value: 0 });
  });

  it('know how far the AI profile is', async () => {
    expect(await measure('project.ai_profile')).toMatchObject({
      value: 0,
      numerator: 6,
      denominator: 12,
    });
    await lead()
      .put('/projects/pilot/ai-profile')
      .send({
        role: 'deployer',
        type: 'ai_system',
        riskGroup: 'not_high_risk',
        transparencyObligation: true,
        affectsCitizens: true,
        usedInDecisions: false,
        generative: true,
        processesPersonalData: true,
        searchesCompanyData: false,
        hasSupplier: true,
        worksCouncilRight: { right: 'informed' },
        usageSource: 'none',
      })
      .expect(200);
    expect(await measure('project.ai_profile')).toMatchObject({ value: 1, numerator: 12 });
  });

  it('count what is agreed and judged of the acceptance criteria', async () => {
    const at = '/projects/pilot/acceptance-criteria';
    expect(await measure('project.criteria_agreed')).toMatchObject({
      value: 0,
      reason: 'no-criteria',
    });
    expect(await measure('project.criteria_judged')).toMatchObject({
      value: 0,
      reason: 'no-criteria',
    });
    const ids: string[] = [];
    for (const statement of ['Een', 'Twee']) {
      const { body } = await lead().post(at).send({ statement }).expect(201);
      ids.push(body.id);
    }
    await lead()
      .put(`${at}/${ids[0]}/agreement`)
      .send({ by: 'x', agreedDate: '2026-01-05' })
      .expect(200);
    for (const id of ids)
      await lead().put(`${at}/${id}/verdict`).send({ verdict: 'met' }).expect(200);
    expect(await measure('project.criteria_agreed')).toMatchObject({ value: 0.5, numerator: 1 });
    expect(await measure('project.criteria_judged')).toMatchObject({ value: 1, denominator: 2 });
    await lead().put(`${at}/${ids[0]}/verdict`).send({ verdict: 'not_met' }).expect(200);
    expect(await measure('project.criteria_judged')).toMatchObject({ value: 0, numerator: 1 });
  });

  it('know the strategy, the lessons, the predecessor and the time in the phase', async () => {
    expect(await measure('programme.strategy')).toMatchObject({ value: 0, denominator: 5 });
    await app
      .as('admin')
      .put('/programmes/ai-programma/strategy')
      .send({ flexibility: 'Elk kwartaal herzien.' })
      .expect(200);
    expect(await measure('programme.strategy')).toMatchObject({ value: 1 });
    expect(await measure('aftercare.lessons')).toMatchObject({ value: 0 });
    expect(await measure('project.predecessor_scaled')).toMatchObject({
      value: null,
      reason: 'no-predecessor',
    });
    expect(await measure('lifecycle.time_in_phase')).toMatchObject({ value: 0, unit: 'days' });
  });

  it('are unknown on a past day where the fact has changed since', async () => {
    for (const key of [
      'project.use_case',
      'project.objectives',
      'project.ai_profile',
      'programme.strategy',
    ])
      expect(await measure(key, '&asOf=2026-01-01')).toMatchObject({
        value: null,
        reason: 'no-history',
      });
    expect(await measure('lifecycle.time_in_phase', '&asOf=2026-01-01')).toMatchObject({
      value: null,
      reason: 'not-under-way',
    });
    const { body } = await app.as('viewer').get('/projects/pilot/metrics').expect(200);
    const later = await measure('project.objectives', `&asOf=${body.asOf}`);
    expect(later).toMatchObject({ value: 1 });
  });

  it('refuse unknown keys, splits and the future', async () => {
    await get('keys=project.luck').expect(400);
    await get('by=age').expect(400);
    await get('keys=project.use_case&by=course').expect(400);
    await get('asOf=2999-01-01').expect(400);
    await get('audienceId=nothing').expect(404);
  });
});

describe('numbers of a programme', () => {
  it('are those of each project', async () => {
    await lead().post('/projects').send({ name: 'Ander' }).expect(201);
    const { body } = await app
      .as('viewer')
      .get('/programmes/ai-programma/metrics?keys=project.use_case')
      .expect(200);
    expect(body.items).toMatchObject([
      { projectCode: 'ander', key: 'project.use_case', value: 0 },
      { projectCode: 'pilot', key: 'project.use_case', value: 1 },
    ]);
  });
});
