import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const start = (body: object) => app.as('programme_manager').post('/projects').send(body);

describe('the first project', () => {
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
      gate: { phase: 'preparation', next: 'rollout', state: 'not_ready' },
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

describe('starting a project', () => {
  it('takes everything in one call', async () => {
    const { body } = await start({
      code: 'assistent',
      name: 'Assistent',
      template: 'ai_assistant',
      useCase: 'Brieven kosten te veel tijd.',
      solution: 'Copilot',
      supplier: 'Leverancier',
      horizon: 'quick_win',
      goLiveDate: '2026-09-01',
      predecessorId: null,
      team: [{ role: 'sponsor', name: 'De directeur', account: 'sponsor' }],
    }).expect(201);
    expect(body).toMatchObject({
      code: 'assistent',
      horizon: 'quick_win',
      goLiveDate: '2026-09-01',
    });
    const read = await app.as('viewer').get(`/projects/${body.id}`).expect(200);
    const { gate: _gate, ...project } = body;
    expect(read.body).toEqual(project);
    const { body: team } = await app.as('viewer').get('/projects/assistent/team-members');
    expect(team.items.map(({ role }: { role: string }) => role)).toEqual([
      'sponsor',
      'project_lead',
    ]);
    const { body: profile } = await app.as('viewer').get('/projects/assistent/ai-profile');
    expect(profile).toMatchObject({ generative: true, hasSupplier: true, riskGroup: null });
    const { body: objectives } = await app.as('viewer').get('/projects/assistent/objectives');
    expect(objectives.items).toMatchObject([{ baseline: null, target: null, deadlineDate: null }]);
    const { body: benefits } = await app.as('viewer').get('/projects/assistent/benefits');
    expect(benefits.items).toMatchObject([{ kind: 'time', expectedAmount: null }]);
  });

  it('leaves the creator in the role that the team gives', async () => {
    const { body } = await start({
      name: 'Met rol',
      team: [{ role: 'change_manager', name: 'Ik', account: 'programme_manager' }],
    }).expect(201);
    const { body: team } = await app.as('viewer').get(`/projects/${body.id}/team-members`);
    expect(team.items).toMatchObject([{ role: 'change_manager' }]);
  });

  it('gives a name that is taken the next code, and refuses a code that is taken', async () => {
    await start({ name: 'Dubbel' }).expect(201);
    const { body } = await start({ name: 'Dubbel' }).expect(201);
    expect(body.code).toBe('dubbel-2');
    const refused = await start({ name: 'Anders', code: 'dubbel' }).expect(409);
    expect(refused.body.code).toBe('already-exists');
  });

  it('makes one project of two calls with the same code at once', async () => {
    const answers = await Promise.all([
      start({ name: 'Race', code: 'race' }),
      start({ name: 'Race', code: 'race' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  });

  it('asks which programme when there are several', async () => {
    await app.as('admin').post('/programmes').send({ name: 'Tweede', code: 'tweede' }).expect(201);
    const { body } = await start({ name: 'Waar?' }).expect(400);
    expect(body.errors).toMatchObject([{ in: 'body', location: '/programmeId', code: 'required' }]);
    await start({ name: 'Daar', programmeId: 'tweede' }).expect(201);
  });

  it.each([
    [{}, '/name', 'required'],
    [{ name: 'x', id: 'y' }, '/id', 'unknown-field'],
    [{ name: 'x', phase: 'uptake' }, '/phase', 'unknown-field'],
    [{ name: 'x', status: 'active' }, '/status', 'unknown-field'],
    [{ name: 'a\0b' }, '/name', 'not-a-line'],
    [{ name: 'x', code: 'Not Kebab' }, '/code', 'not-a-code'],
    [{ name: 'x', goLiveDate: '2026-02-30' }, '/goLiveDate', 'not-a-date'],
    [{ name: 'x', horizon: 'soon' }, '/horizon', 'not-one-of'],
    [{ name: 'x', team: [{ role: 'boss', name: 'y' }] }, '/team/0/role', 'not-one-of'],
    [{ name: 'x', team: [[]] }, '/team', 'not-a-list'],
  ])('refuses %j', async (body, location, code) => {
    const answer = await start(body).expect(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ location, code }));
  });

  it('says alike what is unknown and what is another’s', async () => {
    const { body: theirs } = await app
      .as('admin', 'zuiderdam')
      .post('/projects')
      .send({ name: 'Elders' })
      .expect(201);
    for (const predecessorId of [theirs.id, theirs.code, 'nergens']) {
      const { body } = await start({ name: 'Volgt', programmeId: 'tweede', predecessorId }).expect(
        404,
      );
      expect(body.errors).toMatchObject([{ in: 'body', location: '/predecessorId' }]);
    }
    for (const programmeId of [theirs.programmeId, 'nergens']) {
      const { body } = await start({ name: 'Volgt', programmeId }).expect(404);
      expect(body.errors).toMatchObject([{ in: 'body', location: '/programmeId' }]);
    }
    await app.as('viewer').get(`/projects/${theirs.id}`).expect(404);
    await app.as('admin').patch(`/projects/${theirs.id}`).send({ name: 'Ons' }).expect(404);
  });
});

const codes = async (query: string): Promise<string[]> => {
  const { body } = await app.as('viewer').get(`/projects?${query}`).expect(200);
  return body.items.map(({ code }: { code: string }) => code);
};

describe('the list of projects', () => {
  it('filters, searches and sorts', async () => {
    expect(await codes('horizon=quick_win')).toEqual(['assistent']);
    expect(await codes('q=PILOT')).toEqual(['copilot-pilot-burgerzaken']);
    expect(await codes('programmeId=tweede')).toEqual(['daar']);
    expect(await codes('status=stopped')).toEqual([]);
    expect(await codes('sort=-code&pageSize=2')).toEqual(['race', 'met-rol']);
  });

  it('knows no programme or predecessor that is not there', async () => {
    const { body } = await app.as('viewer').get('/projects?programmeId=nergens').expect(404);
    expect(body.errors).toMatchObject([{ in: 'query', location: 'programmeId' }]);
    await app.as('viewer').get('/projects?predecessorId=nergens').expect(404);
    await app.as('viewer').get('/projects?phase=later').expect(400);
  });
});

describe('changing a project', () => {
  it('clears with null, leaves what is absent', async () => {
    const { body } = await app
      .as('admin')
      .patch('/projects/assistent')
      .send({ supplier: null, name: 'Assistent 2.0' })
      .expect(200);
    expect(body).toMatchObject({ supplier: null, name: 'Assistent 2.0', solution: 'Copilot' });
  });

  it('lets exactly one of two changes of the same version win', async () => {
    const { headers } = await app.as('viewer').get('/projects/dubbel');
    const change = (useCase: string) =>
      app.as('admin').patch('/projects/dubbel').set('If-Match', headers.etag!).send({ useCase });
    const answers = await Promise.all([change('een'), change('twee')]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
  });

  it('follows its status only along the known ways', async () => {
    const to = (status: string) => app.as('admin').patch('/projects/dubbel').send({ status });
    await to('on_hold').expect(200);
    await to('active').expect(200);
    await to('completed').expect(400);
    await to('stopped').expect(200);
    const { body } = await to('active').expect(409);
    expect(body.code).toBe('status-not-possible');
    const log = await app.as('viewer').get('/projects/dubbel/transitions').expect(200);
    expect(log.body.items).toMatchObject([
      { number: 1, kind: 'start', fromPhase: null, toPhase: 'preparation' },
      { number: 2, kind: 'hold', account: 'admin' },
      { number: 3, kind: 'resume' },
      { number: 4, kind: 'stop', fromPhase: 'preparation', toPhase: null },
    ]);
  });

  it('is for the team, where a lead may change only own projects', async () => {
    const lead = app.as('project_lead');
    await lead
      .patch('/projects/copilot-pilot-burgerzaken')
      .send({ solution: 'Copilot' })
      .expect(200);
    const { body } = await lead.patch('/projects/race').send({ solution: 'Copilot' }).expect(403);
    expect(body.code).toBe('not-own-project');
    await lead.post('/projects/race/objectives').send({ title: 'Sneller' }).expect(403);
    await lead.get('/projects/race').expect(200);
    await app.as('viewer').patch('/projects/race').send({ solution: 'Copilot' }).expect(403);
  });
});

const plan = (phase: string, body: object) =>
  app.as('admin').patch(`/projects/race/phases/${phase}`).send(body);

describe('the plan of phases', () => {
  it('keeps when a phase is meant to be', async () => {
    const { body } = await plan('rollout', {
      plannedStartDate: '2026-03-01',
      plannedEndDate: '2026-05-31',
    }).expect(200);
    expect(body).toMatchObject({ phase: 'rollout', plannedStartDate: '2026-03-01', version: 2 });
    const wrong = await plan('rollout', { plannedEndDate: '2026-02-01' }).expect(400);
    expect(wrong.body.errors).toMatchObject([{ location: '/plannedEndDate' }]);
    await plan('later', {}).expect(404);
  });
});
