import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.as('project_lead').post('/projects').send({ name: 'Pilot' }).expect(201);
});
afterAll(() => app.close());

const DPIA = {
  kind: 'dpia',
  verdict: 'positive',
  validFrom: '2026-01-01',
  validUntil: '2099-01-01',
  url: 'https://dossier.example/dpia-12',
  purpose: 'Brieven opstellen',
  legalBasis: 'AVG artikel 6 lid 1 onder e',
  residualRisk: 'low',
  advice: { by: 'De FG', adviceDate: '2026-01-05', text: 'Akkoord.' },
};
const record = (body: object) => app.as('project_lead').post('/projects/pilot/evidence').send(body);

describe('evidence of a project', () => {
  it('has versions that stay as they were', async () => {
    const { body: first } = await record(DPIA).expect(201);
    expect(first).toMatchObject({ ...DPIA, versionNumber: 1, conditions: [], supersededAt: null });
    const { body: second } = await record({ ...DPIA, residualRisk: 'high' }).expect(201);
    expect(second.versionNumber).toBe(2);
    const { body } = await app.as('viewer').get(`/projects/pilot/evidence/${first.id}`).expect(200);
    expect(body).toEqual({ ...first, supersededAt: second.recordedAt });
    await app.as('admin').patch(`/projects/pilot/evidence/${first.id}`).send({}).expect(405);
    await app.as('admin').delete(`/projects/pilot/evidence/${first.id}`).expect(405);
  });

  it('numbers versions that come at once one after the other', async () => {
    const body = { kind: 'iama', verdict: 'positive', validFrom: '2026-01-01' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => record(body)));
    const numbers = answers.map(({ body: { versionNumber } }) => Number(versionNumber));
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
    const { body: list } = await app.as('viewer').get('/projects/pilot/evidence?kind=iama');
    const inForce = list.items.filter(
      (one: { supersededAt: unknown }) => one.supersededAt === null,
    );
    expect(inForce).toMatchObject([{ versionNumber: 5 }]);
  });

  it('needs conditions with owner and date for a verdict with conditions', async () => {
    const verdict = 'positive_with_conditions';
    const { body } = await record({ ...DPIA, verdict }).expect(400);
    expect(body.errors).toMatchObject([{ location: '/conditions', code: 'required' }]);
    const conditions = [{ text: 'Logboek aan', owner: 'IT', dueDate: '2026-06-01' }];
    const { body: made } = await record({ ...DPIA, verdict, conditions }).expect(201);
    expect(made.conditions).toEqual(conditions);
    await record({ ...DPIA, conditions }).expect(400);
  });

  it.each([
    [{ ...DPIA, validUntil: '2025-12-31' }, '/validUntil'],
    [{ ...DPIA, url: 'javascript:alert(1)' }, '/url'],
    [{ ...DPIA, kind: 'rumour' }, '/kind'],
    [{ ...DPIA, advice: { by: 'De FG' } }, '/advice/adviceDate'],
    [{ ...DPIA, recordedAt: '2020-01-01T00:00:00Z' }, '/recordedAt'],
  ])('refuses %j', async (given, location) => {
    const { body } = await record(given).expect(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ location }));
  });

  it('may be recorded by the privacy officer, and by a lead only in own projects', async () => {
    await app.as('privacy_officer').post('/projects/pilot/evidence').send(DPIA).expect(201);
    await app.as('admin').post('/projects').send({ name: 'Ander' }).expect(201);
    await app.as('project_lead').post('/projects/ander/evidence').send(DPIA).expect(403);
    await app.as('hr').post('/projects/pilot/evidence').send(DPIA).expect(403);
  });
});

describe('evidence of a programme', () => {
  it('is shared, and kept apart from that of projects', async () => {
    const at = '/programmes/ai-programma/evidence';
    const { body } = await app.as('programme_manager').post(at).send(DPIA).expect(201);
    expect(body.versionNumber).toBe(1);
    await app.as('viewer').get(`${at}/${body.id}`).expect(200);
    await app.as('viewer').get(`/projects/pilot/evidence/${body.id}`).expect(404);
    await app.as('project_lead').post(at).send(DPIA).expect(403);
    const { body: list } = await app.as('viewer').get(at).expect(200);
    expect(list).toMatchObject({ total: 1 });
  });
});

describe('a follow-up', () => {
  it('inherits evidence that is still valid, and lessons', async () => {
    const lead = app.as('project_lead');
    const make = (body: object) => lead.post('/projects/eerste/evidence').send(body).expect(201);
    await lead.post('/projects').send({ name: 'Eerste' }).expect(201);
    await make(DPIA);
    const { body: latest } = await make({ ...DPIA, url: 'https://dossier.example/dpia-13' });
    await make({
      kind: 'iama',
      verdict: 'positive',
      validFrom: '2020-01-01',
      validUntil: '2020-12-31',
    });
    await make({ kind: 'dtia', verdict: 'negative', validFrom: '2026-01-01' });
    const { body: lesson } = await lead
      .post('/projects/eerste/lessons')
      .send({ title: 'Begin klein', text: 'Eén afdeling is genoeg.' })
      .expect(201);
    const { body: follower } = await lead
      .post('/projects')
      .send({ name: 'Tweede', predecessorId: 'eerste' })
      .expect(201);
    expect(follower.status).toBe('active');
    const { body: evidence } = await lead.get('/projects/tweede/evidence').expect(200);
    expect(evidence.items).toMatchObject([
      { kind: 'dpia', versionNumber: 1, url: latest.url, inheritedFromId: latest.id },
    ]);
    const { body: lessons } = await lead.get('/projects/tweede/lessons').expect(200);
    expect(lessons.items).toMatchObject([{ title: 'Begin klein', inheritedFromId: lesson.id }]);
    const { body: refused } = await lead
      .delete(`/projects/eerste/lessons/${lesson.id}`)
      .expect(409);
    expect(refused).toMatchObject({ code: 'in-use', usedBy: ['lessons'] });
  });
});
