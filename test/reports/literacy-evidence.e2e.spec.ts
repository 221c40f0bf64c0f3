import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePeople, numbered } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';

describe('the evidence of AI literacy', () => {
  let app: TestApp;
  const numbers = numbered(900001, 40).map(({ hrNumber }) => hrNumber);

  beforeAll(async () => {
    app = await startApp();
    await makePeople(app, numbered(900001, 40));
    const [hr, admin] = [app.as('hr'), app.as('admin')];
    const course = {
      code: 'BASIS',
      title: { nl: '=Basis', en: 'Basics' },
      provider: 'Leerhuis, Noorderwolde',
      modality: 'webinar',
      durationMinutes: 60,
      literacyLevel: 'aware',
    };
    await hr.post('/courses').send(course).expect(201);
    await hr
      .post('/courses')
      .send({ code: 'EXTRA', title: { nl: 'E', en: 'E' } })
      .expect(201);
    await admin.post('/programmes').send({ code: 'ai', name: 'AI' }).expect(201);
    const team = [{ role: 'champion', name: 'Kartrekker', person: '900040' }];
    const validFrom = '2026-01-01';
    const audiences = [
      { name: 'Balie', people: numbers.slice(0, 20), validFrom },
      { name: 'Bestuur', people: numbers.slice(20, 24), validFrom },
      { name: 'Inwoners', headCount: 100, validFrom },
      { name: 'Later', people: numbers.slice(0, 15), validFrom: '2999-01-01' },
    ];
    await admin
      .post('/projects')
      .send({ code: 'pilot', name: 'Pilot', useCase: 'Brieven', team, audiences })
      .expect(201);
    await admin
      .put('/projects/pilot/ai-profile')
      .send({ role: 'deployer', riskGroup: 'high_risk' });
    const path = '/projects/pilot/required-courses';
    await admin.post(path).send({ courseId: 'BASIS', validFrom: '2026-02-01' }).expect(201);
    await admin.post(path).send({ courseId: 'EXTRA', teamRole: 'champion' }).expect(201);
    const items = numbers.slice(0, 12).map((person) => ({
      person,
      course: 'BASIS',
      status: 'completed',
      completedAt: '2026-03-01T10:00:00Z',
    }));
    await hr.post('/training-records').send({ items }).expect(200);
    const people = numbers.slice(18, 20);
    await hr.post('/courses/BASIS/exemptions').send({ people, reason: 'Ervaren.', validFrom });
  });
  afterAll(() => app.close());

  const PATH = '/programmes/ai/literacy-evidence';

  it('says for whom which measure is taken, and of how many people as far as that may show', async () => {
    const { body } = await app.as('auditor').get(PATH).expect(200);
    const measure = {
      projectCode: 'pilot',
      projectName: 'Pilot',
      useCase: 'Brieven',
      aiRole: 'deployer',
      riskGroup: 'high_risk',
      courseCode: 'BASIS',
      literacyLevel: 'aware',
      modality: 'webinar',
      durationMinutes: 60,
      validFrom: '2026-02-01',
      teamRole: null,
    };
    const none = { required: null, covered: null, exempt: null, suppressed: true };
    // Beside the four of the board, who are hidden, those of the desk would tell of them.
    expect(body.items).toMatchObject([
      { ...measure, audience: 'Balie', ...none },
      { ...measure, audience: 'Bestuur', ...none },
      { ...measure, audience: 'Inwoners', required: 0, covered: 0, reason: 'no-population' },
      { courseCode: 'EXTRA', audience: null, teamRole: 'champion', ...none },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/9000\d\d/);
  });

  it('has none before the course was required, and no context that has changed since', async () => {
    const { body } = await app.as('viewer').get(`${PATH}?asOf=2026-01-15`).expect(200);
    expect(body.items).toMatchObject([
      { courseCode: 'EXTRA', teamRole: 'champion', useCase: null, riskGroup: null },
    ]);
  });

  it('shows the numbers once nobody can be told from them', async () => {
    const { body } = await app.as('admin').get('/projects/pilot/audiences').expect(200);
    const board = (body.items as { id: string; name: string }[]).find(
      ({ name }) => name === 'Bestuur',
    )!;
    const people = numbers.slice(24, 36);
    await app
      .as('admin')
      .post(`/audiences/${board.id}/members`)
      .send({ people, validFrom: '2026-01-01' })
      .expect(200);
    const { body: shown } = await app.as('auditor').get(PATH).expect(200);
    expect(shown.items.slice(0, 2)).toMatchObject([
      { audience: 'Balie', required: 18, covered: 12, exempt: 2, suppressed: false },
      { audience: 'Bestuur', required: 16, covered: 0, exempt: 0, suppressed: false },
    ]);
  });

  it('tells of nobody by two audiences that differ in few people, in one project or in two', async () => {
    const [hr, admin] = [app.as('hr'), app.as('admin')];
    await admin.post('/programmes').send({ code: 'samen', name: 'Samen' }).expect(201);
    const course = { code: 'SAMEN', title: { nl: 'S', en: 'S' } };
    await hr.post('/courses').send(course).expect(201);
    const projects = {
      een: [
        [0, 12],
        [12, 24],
        [1, 13],
      ],
      drie: [[26, 40]],
      twee: [[27, 40]],
    };
    for (const [code, audiences] of Object.entries(projects)) {
      const lists = audiences.map(([from, to], index) => ({
        name: `Lijst ${index + 1}`,
        people: numbers.slice(from, to),
        validFrom: '2026-01-01',
      }));
      await admin
        .post('/projects')
        .send({ code, name: code, programmeId: 'samen', audiences: lists })
        .expect(201);
      const path = `/projects/${code}/required-courses`;
      await admin.post(path).send({ courseId: 'SAMEN' }).expect(201);
    }
    const path = '/programmes/samen/literacy-evidence';
    const { body } = await app.as('auditor').get(path).expect(200);
    const items = body.items as { projectCode: string; audience: string; reason: string | null }[];
    expect(
      items.map(({ projectCode, audience, reason }) => [projectCode, audience, reason]),
    ).toEqual([
      ['drie', 'Lijst 1', null],
      ['een', 'Lijst 1', null],
      ['een', 'Lijst 2', null],
      ['een', 'Lijst 3', 'hidden-with-another'],
      ['twee', 'Lijst 1', 'hidden-with-another'],
    ]);
    const { body: found } = await admin.get('/projects/een/audiences').expect(200);
    for (const { id, name } of found.items as { id: string; name: string }[]) {
      const query = `keys=training.coverage&audienceId=${id}`;
      const { body: one } = await app
        .as('viewer')
        .get(`/projects/een/metrics?${query}`)
        .expect(200);
      expect(one.items).toMatchObject([{ suppressed: name === 'Lijst 3' }]);
    }
  });

  it('is CSV for who asks, in which no cell is a formula', async () => {
    const { text, type, headers } = await app
      .as('auditor')
      .get(PATH)
      .set('Accept', 'text/csv')
      .expect(200);
    expect(type).toBe('text/csv');
    expect(headers['content-disposition']).toBe('attachment; filename="literacy-evidence-ai.csv"');
    const [header, first, ...rest] = text.trimEnd().split('\r\n');
    expect(header).toMatch(
      /^\uFEFFasOf;projectCode;projectName;useCase;.*;exempt;suppressed;reason$/,
    );
    expect(first).toMatch(
      /^\S+Z;pilot;Pilot;Brieven;deployer;high_risk;BASIS;'=Basis;aware;webinar;"Leerhuis, Noorderwolde";60;Balie;;2026-02-01;18;12;2;false;$/,
    );
    expect(rest).toHaveLength(3);
  });
});
