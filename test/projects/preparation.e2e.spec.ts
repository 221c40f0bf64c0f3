import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let theirs: { code: string };
beforeAll(async () => {
  app = await startApp();
  await app.as('project_lead').post('/projects').send({ name: 'Pilot' }).expect(201);
  await app.as('project_lead').post('/projects').send({ name: 'Ander' }).expect(201);
  ({ body: theirs } = await app
    .as('admin', 'zuiderdam')
    .post('/projects')
    .send({ name: 'Elders' }));
});
afterAll(() => app.close());

const lead = () => app.as('project_lead');

describe.each([
  [
    'objectives',
    { title: 'Sneller', unit: 'uur', baseline: 10, target: 8.5, deadlineDate: '2026-12-31' },
    { target: null },
  ],
  [
    'barriers',
    { kind: 'skills', severity: 'high', description: 'Weinig ervaring.' },
    { mitigation: 'Training' },
  ],
  [
    'benefits',
    {
      title: 'Tijd',
      kind: 'time',
      horizon: 'short',
      unit: 'uur',
      expectedAmount: 40,
      period: 'month',
    },
    { baseline: 0 },
  ],
  ['team-members', { role: 'trainer', name: 'De trainer', account: 'trainer' }, { account: null }],
  ['acceptance-criteria', { statement: 'Elk antwoord noemt zijn bron.' }, {}],
  ['lessons', { title: 'Begin klein', text: 'Eén afdeling is genoeg.' }, { phase: 'uptake' }],
])('%s', (path, given, patch) => {
  const at = `/projects/pilot/${path}`;

  it('are added, read, changed and removed', async () => {
    const { body, headers } = await lead().post(at).send(given).expect(201);
    expect(body).toMatchObject({ ...given, version: 1 });
    expect(headers.location).toBe(`/v1${at}/${body.id}`);
    const one = `${at}/${body.id}`;
    const read = await app.as('viewer').get(one).expect(200);
    expect(read.body).toEqual(body);
    const list = await app.as('viewer').get(at).expect(200);
    expect(list.body.items).toContainEqual(body);
    const changed = await lead().patch(one).set('If-Match', '"1"').send(patch).expect(200);
    expect(changed.body).toEqual({ ...body, ...patch, version: 2 });
    await lead().patch(one).set('If-Match', '"1"').send(patch).expect(412);
    await lead().delete(one).set('If-Match', '"1"').expect(412);
    await lead().delete(one).set('If-Match', '"2"').expect(204);
    await app.as('viewer').get(one).expect(404);
    await lead().delete(one).expect(404);
  });

  it('belong to their project and organisation', async () => {
    const { body } = await lead().post(at).send(given).expect(201);
    await app.as('viewer').get(`/projects/ander/${path}/${body.id}`).expect(404);
    await lead().patch(`/projects/ander/${path}/${body.id}`).send(patch).expect(404);
    await app.as('admin', 'zuiderdam').get(`${at}/${body.id}`).expect(404);
    await app
      .as('admin', 'zuiderdam')
      .delete(`/projects/${theirs.code}/${path}/${body.id}`)
      .expect(404);
    await app.as('viewer').get(`${at}/nothing`).expect(404);
  });

  it('take nothing else', async () => {
    await app.as('viewer').post(at).send(given).expect(403);
    for (const field of ['id', 'version', 'createdAt', 'projectId'])
      await lead()
        .post(at)
        .send({ ...given, [field]: 1 })
        .expect(400);
    await lead().post(at).send([given]).expect(400);
    await lead().post(at).send({}).expect(400);
  });
});

describe('a team', () => {
  it('has nobody twice in one role', async () => {
    const member = { role: 'champion', name: 'De kartrekker' };
    await lead().post('/projects/pilot/team-members').send(member).expect(201);
    await lead().post('/projects/pilot/team-members').send(member).expect(409);
  });
});

describe('an acceptance criterion', () => {
  const at = '/projects/pilot/acceptance-criteria';
  const agreement = { by: 'De jurist', agreedDate: '2026-01-05' };

  it('is agreed, judged, and loses both with another statement', async () => {
    const { body } = await lead()
      .post(at)
      .send({ statement: 'Geen persoonsgegevens.' })
      .expect(201);
    const agreed = await lead().put(`${at}/${body.id}/agreement`).send(agreement).expect(200);
    expect(agreed.body.agreement).toMatchObject({
      ...agreement,
      recordedBy: 'project_lead',
      byAdviser: false,
    });
    const judged = await lead()
      .put(`${at}/${body.id}/verdict`)
      .send({ verdict: 'not_met', note: 'Eén naam gevonden.' })
      .expect(200);
    expect(judged.body.verdict).toMatchObject({ verdict: 'not_met', note: 'Eén naam gevonden.' });
    expect(judged.body.verdict.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const same = await lead()
      .patch(`${at}/${body.id}`)
      .send({ statement: body.statement })
      .expect(200);
    expect(same.body.agreement).not.toBeNull();
    const other = await lead().patch(`${at}/${body.id}`).send({ statement: 'Anders.' }).expect(200);
    expect(other.body).toMatchObject({ agreement: null, verdict: null });
  });

  it('is agreed by the adviser only when the adviser records it', async () => {
    const { body } = await lead().post(at).send({ statement: 'Toetsbaar.' }).expect(201);
    await lead()
      .post('/projects/pilot/team-members')
      .send({ role: 'legal_adviser', name: 'De jurist', account: 'project_lead' })
      .expect(201);
    const agreed = await lead().put(`${at}/${body.id}/agreement`).send(agreement).expect(200);
    expect(agreed.body.agreement.byAdviser).toBe(true);
    const other = await app
      .as('admin')
      .put(`${at}/${body.id}/agreement`)
      .send(agreement)
      .expect(200);
    expect(other.body.agreement.byAdviser).toBe(false);
  });

  it('is not agreed in the future, nor judged halfway', async () => {
    const { body } = await lead().post(at).send({ statement: 'Later.' }).expect(201);
    const future = { by: 'De jurist', agreedDate: '2999-01-01' };
    await lead().put(`${at}/${body.id}/agreement`).send(future).expect(400);
    await lead().put(`${at}/${body.id}/verdict`).send({ verdict: 'perhaps' }).expect(400);
  });
});

describe('the AI profile', () => {
  const at = '/projects/pilot/ai-profile';

  it('is unknown until it is put, and put as a whole', async () => {
    const { body: empty } = await app.as('viewer').get(at).expect(200);
    expect(empty).toMatchObject({ role: null, riskGroup: null, worksCouncilRight: null });
    const { body } = await lead()
      .put(at)
      .send({
        role: 'deployer',
        riskGroup: 'not_high_risk',
        worksCouncilRight: { right: 'advice' },
      })
      .expect(200);
    expect(body).toMatchObject({
      role: 'deployer',
      generative: null,
      worksCouncilRight: { right: 'advice', reason: null },
    });
    const { body: next } = await lead().put(at).send({ generative: false }).expect(200);
    expect(next).toMatchObject({ role: null, generative: false });
  });

  it('asks why the works council has no right', async () => {
    const { body } = await lead()
      .put(at)
      .send({ worksCouncilRight: { right: 'none' } })
      .expect(400);
    expect(body.errors).toMatchObject([
      { location: '/worksCouncilRight/reason', code: 'required' },
    ]);
    const reason = 'Alleen openbare gegevens.';
    await lead()
      .put(at)
      .send({ worksCouncilRight: { right: 'none', reason } })
      .expect(200);
  });

  it.each([
    [{ riskGroup: 'none' }, '/riskGroup'],
    [{ generative: 'false' }, '/generative'],
    [{ worksCouncilRight: 'none' }, '/worksCouncilRight'],
    [{ worksCouncilRight: { right: 'veto' } }, '/worksCouncilRight/right'],
  ])('refuses %j', async (given, location) => {
    const { body } = await lead().put(at).send(given).expect(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ location }));
  });
});
