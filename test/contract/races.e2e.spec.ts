import type { Response, Test } from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../support/databases.js';
import { makePeople } from '../support/people.js';
import { type Client, startApp, type TestApp } from '../support/test-app.js';

const RECORD = {
  person: '000153',
  course: 'AI-BASIS',
  status: 'completed',
  completedAt: '2026-01-15T10:00:00Z',
  source: 'skillhub',
  externalId: 'LMS-1',
};

/** What comes at the same moment: who wins is left to chance, that exactly one does is not. */
describe('calls at the same moment', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp();
    await app.as('admin').post('/programmes').send({ code: 'ai', name: 'AI' }).expect(201);
    await app
      .as('admin')
      .post('/courses')
      .send({
        code: 'AI-BASIS',
        title: { nl: 'AI-basis', en: 'AI basics' },
        completionRule: 'completed',
      })
      .expect(201);
    await makePeople(app, [{ hrNumber: '000153' }]);
  });
  afterAll(() => app.close());

  const lead = (): Client => app.as('project_lead');

  const start = (code: string): Test =>
    lead()
      .post('/projects')
      .send({
        code,
        name: 'Pilot',
        programmeId: 'ai',
        team: [{ role: 'sponsor', name: 'Opdrachtgever', account: 'sponsor' }],
      });

  const submit = (project: string): Test =>
    lead().post(`/projects/${project}/gate-reviews`).send({ note: 'Graag een besluit.' });

  const decide = (project: string, decision: string): Test =>
    app
      .as('sponsor')
      .post(`/projects/${project}/gate-reviews/current/decision`)
      .send({ decision, motivation: 'Zie het verslag.' });

  const itemsOf = async (path: string, client = app.as('admin')): Promise<object[]> =>
    ((await client.get(path).expect(200)).body as { items: object[] }).items;

  const makeOnce = (): Test =>
    app
      .as('admin')
      .post('/programmes')
      .set('Idempotency-Key', 'tien-keer')
      .send({ name: 'Tien keer' });

  const startNameless = (): Test =>
    lead().post('/projects').send({ name: 'Zonder code', programmeId: 'ai' });

  const startFirst = (code: string): Test =>
    app.as('project_lead', 'zuiderdam').post('/projects').send({ code, name: 'Eerste' });

  const recordEvidence = (): Test =>
    lead()
      .post('/projects/bewijs/evidence')
      .send({ kind: 'dpia', verdict: 'positive', validFrom: '2026-01-01' });

  const write = (index: number): Test =>
    app
      .as(index % 2 ? 'admin' : 'programme_manager')
      .post('/programmes')
      .send({ name: `Tegelijk ${index}` });

  const change = (useCase: string, etag: string): Test =>
    lead().patch('/projects/versie').set('If-Match', etag).send({ useCase });

  const sendRecord = (): Test =>
    app
      .as('hr')
      .post('/training-records')
      .send({ items: [RECORD] });

  const verify = (): Test => app.as('auditor').post('/audit-events/_verify');

  it('two decisions: one counts', async () => {
    await start('besluit').expect(201);
    await submit('besluit').expect(201);
    const answers = await together([decide('besluit', 'no_go'), decide('besluit', 'no_go')]);
    expect(statusesOf(answers)).toEqual([201, 409]);
    expect(codesOf(answers)).toEqual(['already-decided']);
  });

  it('a decision and a withdrawal: one counts', async () => {
    await start('intrekken').expect(201);
    await submit('intrekken').expect(201);
    const withdrawal = lead().post('/projects/intrekken/gate-reviews/current/withdrawal');
    const answers = await together([decide('intrekken', 'no_go'), withdrawal]);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(1);
    const [review] = await itemsOf('/projects/intrekken/gate-reviews');
    const won = answers.find(({ status }) => status < 300)!;
    expect(review).toMatchObject({ state: won.body.state });
  });

  it('two submissions: one waits', async () => {
    await start('indienen').expect(201);
    const answers = await together([submit('indienen'), submit('indienen')]);
    expect(statusesOf(answers)).toEqual([201, 409]);
    expect(codesOf(answers)).toEqual(['review-waits']);
    expect(await itemsOf('/projects/indienen/gate-reviews')).toHaveLength(1);
  });

  it('ten with one Idempotency-Key: one effect, and the same answer to all', async () => {
    const answers = await together(Array.from({ length: 10 }, makeOnce));
    expect(new Set(statusesOf(answers))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers.location)).size).toBe(1);
    const programmes = (await itemsOf('/programmes')) as { name: string }[];
    expect(programmes.filter(({ name }) => name === 'Tien keer')).toHaveLength(1);
  });

  it('two projects with one code: one starts', async () => {
    const answers = await together([start('dezelfde'), start('dezelfde')]);
    expect(statusesOf(answers)).toEqual([201, 409]);
    expect(codesOf(answers)).toEqual(['already-exists']);
  });

  it('ten projects with one name and no code: each gets a code of its own', async () => {
    const answers = await together(Array.from({ length: 10 }, startNameless));
    expect(new Set(statusesOf(answers))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => String(body.code))).size).toBe(10);
  });

  it('two projects in an organisation without a programme: one programme begins', async () => {
    const answers = await together([startFirst('een'), startFirst('twee')]);
    expect(statusesOf(answers)).toEqual([201, 201]);
    expect(new Set(answers.map(({ body }) => String(body.programmeId))).size).toBe(1);
  });

  it('two changes of one version: one counts', async () => {
    await start('versie').expect(201);
    const { headers } = await lead().get('/projects/versie').expect(200);
    const answers = await together([change('een', headers.etag!), change('twee', headers.etag!)]);
    expect(statusesOf(answers)).toEqual([200, 412]);
    const { body } = await lead().get('/projects/versie').expect(200);
    expect(body).toMatchObject(answers.find(({ status }) => status === 200)!.body);
  });

  it('two pieces of evidence of one kind: versions 1 and 2', async () => {
    await start('bewijs').expect(201);
    const answers = await together([recordEvidence(), recordEvidence()]);
    expect(new Set(answers.map(({ body }) => Number(body.versionNumber)))).toEqual(new Set([1, 2]));
    const evidence = (await itemsOf('/projects/bewijs/evidence')) as { supersededAt: unknown }[];
    expect(evidence.filter(({ supersededAt }) => supersededAt === null)).toMatchObject([
      { versionNumber: 2 },
    ]);
  });

  it('one training record ten times: one is stored', async () => {
    const answers = await together(Array.from({ length: 10 }, sendRecord));
    const outcomes = answers.map(({ body }) => body.items[0] as { outcome: string; id: string });
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([
      'accepted',
      ...Array.from({ length: 9 }, () => 'unchanged'),
    ]);
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
    expect(await itemsOf('/training-records', app.as('hr'))).toHaveLength(1);
    const stored = await rows(app.database.ownerUrl, 'SELECT FROM training_records');
    expect(stored).toHaveLength(1);
  });

  it('fifty that write: the chain of the audit has them all and stays whole', async () => {
    const { body: before } = await verify().expect(200);
    const answers = await together(Array.from({ length: 50 }, (_, index) => write(index)));
    expect(new Set(statusesOf(answers))).toEqual(new Set([201]));
    const { body: after } = await verify().expect(200);
    expect(after).toMatchObject({ valid: true, firstFault: null });
    expect(after.checked - before.checked).toBeGreaterThanOrEqual(50);
  });
});

const together = (calls: Test[]): Promise<Response[]> => Promise.all(calls);

const statusesOf = (answers: Response[]): number[] =>
  answers.map(({ status }) => status).toSorted((a, b) => a - b);

/** Of those that were refused. */
const codesOf = (answers: Response[]): string[] =>
  answers.filter(({ status }) => status >= 400).map(({ body }) => String(body.code));
