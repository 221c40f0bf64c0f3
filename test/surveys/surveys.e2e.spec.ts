import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SurveyClosingService } from '../../src/surveys/survey-closing.service.js';
import { rows } from '../support/databases.js';
import { makePeople } from '../support/people.js';
import { holdSurvey, openSurvey, points } from '../support/surveys.js';
import { startApp, type TestApp } from '../support/test-app.js';

const DAY = 86_400_000;

describe('surveys', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp();
    const people = Array.from({ length: 14 }, (_, index) => ({
      hrNumber: String(index + 1),
      departments: { '2026-01-01': index < 6 ? 'Ruimte' : index < 12 ? 'HR' : 'Griffie' },
    }));
    await makePeople(app, people);
    const manager = app.as('programme_manager');
    await manager.post('/programmes').send({ name: 'AI' }).expect(201);
    for (const code of ['copilot', 'tweede'])
      await manager
        .post('/projects')
        .send({ code, name: code, audiences: [{ name: 'Allen', everyone: true }] })
        .expect(201);
    await app.as('programme_manager', 'zuiderdam').post('/programmes').send({ name: 'AI' });
  });
  afterAll(() => app.close());

  const manager = () => app.as('programme_manager');
  const create = (body: object, project = 'copilot') =>
    manager().post(`/projects/${project}/surveys`).send(body);
  const made = async (body: object = {}): Promise<string> =>
    (await create({ instrument: 'csat', moment: 'pulse', ...body }).expect(201)).body.id as string;
  const results = async (id: string) =>
    (await app.as('viewer').get(`/surveys/${id}/results`).expect(200)).body;

  it('are prepared as the contract shows, and found by code', async () => {
    const closesAt = new Date(Date.now() + 20 * DAY).toISOString();
    const { body, headers } = await create({
      code: 'nulmeting',
      instrument: 'csat',
      moment: 'baseline',
      mode: 'anonymous',
      threshold: 5,
      breakdown: 'none',
      closesAt,
    }).expect(201);
    expect(body).toMatchObject({
      code: 'nulmeting',
      instrument: 'csat',
      instrumentVersion: 1,
      status: 'draft',
      comments: false,
      commentThreshold: 10,
      invited: null,
      responses: null,
      closesAt,
      version: 1,
    });
    expect(headers.etag).toBe('"1"');
    expect((await manager().get('/surveys/nulmeting').expect(200)).body.id).toBe(body.id);
    await create({ code: 'nulmeting', instrument: 'csat', moment: 'baseline' }).expect(409);
    await create({ code: 'nulmeting', instrument: 'csat', moment: 'baseline' }, 'tweede').expect(
      201,
    );
    const ambiguous = await manager().get('/surveys/nulmeting').expect(409);
    expect(ambiguous.body.code).toBe('ambiguous-code');
  });

  it.each([
    [{ instrument: 'nothing' }, 404, '/instrument'],
    [{ threshold: 4 }, 400, '/threshold'],
    [{ commentThreshold: 9 }, 400, '/commentThreshold'],
    [{ breakdown: 'team' }, 400, '/breakdown'],
    [{ departments: ['HR'] }, 400, '/departments'],
    [{ closesAt: '2020-01-01T00:00:00Z' }, 400, '/closesAt'],
    [{ closesAt: '2200-01-01T00:00:00Z' }, 400, '/closesAt'],
    [{ instrument: 'ai_readiness', mode: 'by_name' }, 400, '/mode'],
    [{ moment: 'later' }, 400, '/moment'],
    [{ status: 'open' }, 400, '/status'],
    [{ audienceIds: ['0190d5a0-0000-7000-8000-000000000000'] }, 404, '/audienceIds/0'],
  ])('are refused with %j', async (given, status, location) => {
    const { body } = await create({ instrument: 'csat', moment: 'pulse', ...given }).expect(status);
    expect(body.errors).toEqual([expect.objectContaining({ in: 'body', location })]);
  });

  it('change and go while they are drafts; from opening on all is fixed', async () => {
    const id = await made({ code: 'vast' });
    const changed = await manager()
      .patch(`/surveys/${id}`)
      .send({ instrument: 'nps', threshold: 8, breakdown: 'department' })
      .expect(200);
    expect(changed.body).toMatchObject({
      instrument: 'nps',
      threshold: 8,
      breakdown: 'department',
    });
    await manager()
      .patch(`/surveys/${id}`)
      .set('If-Match', '"1"')
      .send({ threshold: 9 })
      .expect(412);
    await manager()
      .patch(`/surveys/${id}`)
      .send({ instrument: 'ai_readiness', mode: 'by_name' })
      .expect(400);
    const before = Date.now();
    const { body } = await manager().post(`/surveys/${id}/opening`).expect(200);
    expect(body.status).toBe('open');
    expect(Date.parse(body.closesAt) - before).toBeGreaterThanOrEqual(28 * DAY);
    for (const call of [
      manager().patch(`/surveys/${id}`).send({ threshold: 9 }),
      manager().delete(`/surveys/${id}`),
      manager().post(`/surveys/${id}/opening`),
    ])
      expect((await call.expect(409)).body.code).toBe('survey-fixed');
    const other = await made();
    await manager().delete(`/surveys/${other}`).expect(204);
    await manager().get(`/surveys/${other}`).expect(404);
  });

  it('let respondents choose between the departments where enough of them work', async () => {
    const id = await made({ breakdown: 'department' });
    const { body } = await manager().post(`/surveys/${id}/opening`).expect(200);
    expect(body.departments).toEqual(['HR', 'Ruimte']);
  });

  it('say only how many answered until they close', async () => {
    const id = await openSurvey(app, 'copilot', {
      instrument: 'csat',
      moment: 'pulse',
      answers: points('satisfaction', { 5: 6 }),
      invited: 8,
    });
    expect(await results(id)).toMatchObject({
      status: 'open',
      invited: 8,
      responses: 6,
      responseRate: 0.75,
      release: null,
      comments: [],
      trend: [],
    });
    const { body } = await manager().post(`/surveys/${id}/closing`).expect(200);
    expect(body).toMatchObject({ status: 'closed', responses: 6, responseRate: 0.75 });
  });

  it('destroy what was answered by fewer than the threshold', async () => {
    const id = await holdSurvey(app, 'copilot', {
      instrument: 'csat',
      moment: 'pulse',
      answers: points('satisfaction', { 5: 4 }),
      invited: 30,
    });
    const { release, responses, responseRate } = await results(id);
    expect([responses, responseRate]).toEqual([null, null]);
    expect(release).toEqual({
      responses: null,
      reason: 'too-few-answers',
      scores: [],
      distributions: [],
    });
    const kept = await rows(
      app.database.ownerUrl,
      `SELECT FROM survey_responses WHERE survey_id = '${id}'`,
    );
    expect(kept).toEqual([]);
  });

  it('close by themselves when their moment has come', async () => {
    const id = await openSurvey(app, 'copilot', {
      instrument: 'csat',
      moment: 'pulse',
      answers: points('satisfaction', { 4: 5 }),
    });
    await app.nest.get(SurveyClosingService).closeDue();
    expect((await results(id)).status).toBe('open');
    const { body } = await manager().post(`/surveys/${id}/invitations`).send({ count: 1 });
    await rows(
      app.database.ownerUrl,
      `UPDATE surveys SET closes_at = now() - interval '1 second' WHERE id = '${id}'`,
    );
    const late = await app
      .anonymous()
      .post('/survey-responses')
      .send({ token: body.tokens[0], answers: [{ item: 'satisfaction', value: 4 }] });
    expect(late.status).toBe(409);
    await app.nest.get(SurveyClosingService).closeDue();
    expect(await results(id)).toMatchObject({ status: 'closed', release: { responses: 5 } });
    const { body: audit } = await app.as('auditor').get('/audit-events').expect(200);
    expect(audit.items[0]).toMatchObject({ operation: 'closeSurvey', account: 'system' });
  });

  /** Holds a survey of 12 in which the first `count` make a remark; answers its id and its comments. */
  async function remarked(count: number): Promise<{ id: string; comments: object[] }> {
    const id = await made({ comments: true });
    await manager().post(`/surveys/${id}/opening`).expect(200);
    const { body } = await manager().post(`/surveys/${id}/invitations`).send({ count: 12 });
    for (const [index, token] of (body.tokens as string[]).entries())
      await app
        .anonymous()
        .post('/survey-responses')
        .send({
          token,
          answers: [
            { item: 'satisfaction', value: (index % 5) + 1 },
            ...(index < count ? [{ item: 'remark', value: `Opmerking ${index}` }] : []),
          ],
        })
        .expect(204);
    await manager().post(`/surveys/${id}/closing`).expect(200);
    return { id, comments: (await results(id)).comments };
  }

  it('that cannot close stop no others', async () => {
    const given = {
      instrument: 'csat',
      moment: 'pulse',
      answers: points('satisfaction', { 4: 5 }),
    } as const;
    const [broken, whole] = [
      await openSurvey(app, 'copilot', given),
      await openSurvey(app, 'copilot', given),
    ];
    await rows(app.database.ownerUrl, `DROP TABLE staging.inbox_${broken.replaceAll('-', '')}`);
    await rows(
      app.database.ownerUrl,
      `UPDATE surveys SET closes_at = CASE id WHEN '${broken}' THEN now() - interval '2 seconds'
         ELSE now() - interval '1 second' END WHERE id IN ('${broken}', '${whole}')`,
    );
    await app.nest.get(SurveyClosingService).closeDue();
    await expect.poll(async () => (await results(whole)).status).toBe('closed');
    expect((await results(broken)).status).toBe('open');
  });

  it('invite nobody any more once their moment has come or their project was stopped', async () => {
    const id = await made();
    await manager().post(`/surveys/${id}/opening`).expect(200);
    await rows(
      app.database.ownerUrl,
      `UPDATE projects SET status = 'stopped' WHERE code = 'copilot'`,
    );
    for (const type of ['application/json', 'text/html'])
      expect(
        (
          await manager()
            .post(`/surveys/${id}/invitations`)
            .set('Accept', type)
            .send({ count: 1 })
            .expect(409)
        ).body.code,
      ).toBe('project-stopped');
    await rows(
      app.database.ownerUrl,
      `UPDATE projects SET status = 'active' WHERE code = 'copilot'`,
    );
  });

  it('show no remarks when there are too few', async () => {
    const { comments } = await remarked(9);
    expect(comments).toEqual([{ item: 'remark', texts: null, reason: 'too-few-answers' }]);
  });

  it('show remarks apart from the answers of whoever made them', async () => {
    const { id, comments } = await remarked(10);
    const said = Array.from({ length: 10 }, (_, index) => `Opmerking ${index}`);
    expect(comments).toEqual([
      { item: 'remark', texts: expect.arrayContaining(said), reason: null },
    ]);
    const kept = await rows<{ keys: string }>(
      app.database.ownerUrl,
      `SELECT DISTINCT jsonb_object_keys(answers) AS keys FROM survey_responses WHERE survey_id = '${id}'`,
    );
    expect(kept).toEqual([{ keys: 'satisfaction' }]);
  });

  it('are never asked what their instrument does not ask', async () => {
    const instrument = {
      code: 'eigen',
      title: { nl: 'Eigen', en: 'Own' },
      items: [
        {
          kind: 'text',
          key: 'why',
          text: { nl: 'Waarom?', en: 'Why?' },
          skippable: true,
          maxLength: 100,
        },
      ],
    };
    await manager().post('/survey-instruments').send(instrument).expect(201);
    await create({ instrument: 'eigen', moment: 'pulse' }).expect(400);
    await create({ instrument: 'eigen', moment: 'pulse', comments: true }).expect(201);
    const again = await manager().post('/survey-instruments').send(instrument).expect(201);
    expect(again.body.version).toBe(2);
    const { body } = await manager()
      .post('/survey-instruments')
      .send({ ...instrument, code: 'fout', items: [{ kind: 'scale', key: 'A' }], title: 3 })
      .expect(400);
    expect((body.errors as { location: string }[]).map(({ location }) => location)).toEqual(
      expect.arrayContaining(['/title', '/items/0/key', '/items/0/min', '/items/0/text']),
    );
    const builtIn = await manager()
      .post('/survey-instruments')
      .send({ ...instrument, code: 'csat' })
      .expect(409);
    expect(builtIn.body.code).toBe('built-in-instrument');
  });

  it('of another organisation, or of a project that is not one’s own, can’t be touched', async () => {
    const id = await made();
    for (const path of ['', '/results'])
      await app.as('programme_manager', 'zuiderdam').get(`/surveys/${id}${path}`).expect(404);
    await app.as('programme_manager', 'zuiderdam').post(`/surveys/${id}/opening`).expect(404);
    const lead = await app.as('project_lead').post(`/surveys/${id}/opening`).expect(403);
    expect(lead.body.code).toBe('not-own-project');
    await app.as('hr').post(`/surveys/${id}/opening`).expect(403);
  });
});
