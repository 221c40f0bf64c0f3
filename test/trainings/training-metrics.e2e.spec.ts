import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../support/imports.js';
import { makePeople, numbered, type TestPerson } from '../support/people.js';
import { sample } from '../support/samples.js';
import { startApp, type TestApp } from '../support/test-app.js';

interface Shown {
  key: string;
  group: string | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  suppressed: boolean;
  reason: string | null;
}

const shown = async (app: TestApp, project: string, query: string): Promise<Shown[]> => {
  const { body } = await app.as('viewer').get(`/projects/${project}/metrics?${query}`).expect(200);
  return body.items as Shown[];
};

const makeCourse = (app: TestApp, code: string, given: object = {}): Promise<unknown> =>
  app
    .as('hr')
    .post('/courses')
    .send({ code, title: { nl: code, en: code }, completionRule: 'completed_or_passed', ...given })
    .expect(201);

const requireCourse = (app: TestApp, project: string, given: object): Promise<unknown> =>
  app.as('programme_manager').post(`/projects/${project}/required-courses`).send(given).expect(201);

describe('the training numbers of the samples', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    for (const code of ['AI-BASIS', 'PROMPT-101']) await makeCourse(app, code);
    const hr = app.as('hr');
    await importFile(hr, 'people-afas', await sample('employees-afas.csv'));
    await importFile(hr, 'people-viva', await sample('organisation-viva.csv'));
    const statuses = { COURSE_COMPLETE: 'completed' };
    const completions = await sample('completions-successfactors.txt');
    await importFile(hr, 'training-successfactors', completions, { options: { statuses } });
    const records = (await sample('training-records.csv')).toString('utf8');
    await importFile(hr, 'training-records', records);
    const pilots = [...new Set(records.match(/^\d{6}(?=;PROMPT-101)/gm))];
    const audiences = {
      pilot: { name: 'Pilot', people: pilots, validFrom: '2026-01-01' },
      everyone: { name: 'Iedereen', everyone: true, validFrom: '2026-01-01' },
    };
    for (const [code, audience] of Object.entries(audiences)) {
      const project = { code, name: code, audiences: [audience] };
      await app.as('programme_manager').post('/projects').send(project).expect(201);
    }
    await requireCourse(app, 'pilot', { courseId: 'PROMPT-101' });
    await requireCourse(app, 'everyone', { courseId: 'PROMPT-101' });
    await requireCourse(app, 'everyone', { courseId: 'AI-BASIS' });
  });
  afterAll(() => app.close());

  const counts = async (project: string, query: string): Promise<unknown[]> =>
    (await shown(app, project, query)).map(({ group, numerator, denominator }) => [
      group,
      numerator,
      denominator,
    ]);

  it('cover 45 of the 50 of the pilot', async () => {
    expect(await counts('pilot', 'keys=training.coverage&asOf=2026-11-23')).toEqual([
      [null, 45, 50],
    ]);
  });

  it('cover 500 of 600 in AI-BASIS now, and nobody at the end of May', async () => {
    const query = 'keys=training.coverage&by=course';
    expect(await counts('everyone', `${query}&asOf=2026-11-23`)).toEqual([
      ['AI-BASIS', 500, 600],
      ['PROMPT-101', 45, 600],
    ]);
    expect(await counts('everyone', `${query}&asOf=2026-05-31`)).toEqual([
      ['AI-BASIS', 0, 600],
      ['PROMPT-101', 0, 600],
    ]);
  });

  it('pass 45 of 50 in PROMPT-101', async () => {
    for (const project of ['pilot', 'everyone'])
      expect(
        await counts(project, 'keys=training.pass_rate&by=course&asOf=2026-11-23'),
      ).toContainEqual(['PROMPT-101', 45, 50]);
  });

  it('are many people in one population', async () => {
    expect(await counts('everyone', 'keys=people.population&asOf=2026-11-23')).toEqual([
      [null, 600, null],
    ]);
  });

  it('make departments that add up to all, as far as they may be shown', async () => {
    const all = await shown(
      app,
      'everyone',
      'keys=training.coverage&by=department&asOf=2026-11-23',
    );
    expect(all.length).toBeGreaterThan(1);
    const visible = all.filter(({ suppressed }) => !suppressed);
    expect(visible.every(({ denominator }) => denominator! >= 10)).toBe(true);
  });
});

describe('training coverage', () => {
  let app: TestApp;
  const P = 'dekking';
  let lists: { a: string; b: string };

  const people: TestPerson[] = numbered(900001, 24).map((person, index) => ({
    ...person,
    departments: { '2026-01-01': index < 12 ? 'HR' : index < 22 ? 'Ruimte' : 'Klein' },
  }));
  const numbers = (from: number, to: number): string[] =>
    people.slice(from, to).map(({ hrNumber }) => hrNumber);

  beforeAll(async () => {
    app = await startApp();
    await makePeople(app, people);
    await makeCourse(app, 'BASIS', { validityMonths: 3 });
    await makeCourse(app, 'EXAMEN', { completionRule: 'passed' });
    await app
      .as('programme_manager')
      .post('/projects')
      .send({ code: P, name: 'Dekking' })
      .expect(201);
    lists = {
      a: await list({ name: 'A', people: numbers(0, 14), validFrom: '2026-01-01' }),
      b: await list({ name: 'B', people: numbers(10, 24), validFrom: '2026-03-01' }),
    };
  });
  afterAll(() => app.close());

  const list = async (audience: object): Promise<string> => {
    const { body } = await app.as('hr').post(`/projects/${P}/audiences`).send(audience).expect(201);
    return body.id as string;
  };
  const record = (
    course: string,
    status: string,
    completedAt: string,
    who: readonly string[],
  ): Promise<unknown> => {
    const items = who.map((person) => ({ person, course, status, completedAt }));
    return app.as('hr').post('/training-records').send({ items }).expect(200);
  };
  const coverage = async (query = ''): Promise<Shown> =>
    (await shown(app, P, `keys=training.coverage${query}`))[0]!;

  it('is unknown without a required course', async () => {
    expect(await coverage()).toMatchObject({ value: null, reason: 'no-required-course' });
    const [rate] = await shown(app, P, 'keys=training.pass_rate');
    expect(rate).toMatchObject({ value: null, reason: 'no-required-course' });
  });

  it('counts each person once, with every course asked of them', async () => {
    await requireCourse(app, P, { courseId: 'BASIS' });
    expect(await coverage('&asOf=2026-02-28')).toMatchObject({ numerator: 0, denominator: 14 });
    expect(await coverage('&asOf=2026-03-01')).toMatchObject({ numerator: 0, denominator: 24 });
    await record('BASIS', 'completed', '2026-06-01T10:00:00Z', numbers(0, 20));
    await record('BASIS', 'failed', '2026-06-01T10:00:00Z', numbers(20, 24));
    expect(await coverage('&asOf=2026-06-01')).toMatchObject({ numerator: 20, denominator: 24 });
    expect(await coverage('&asOf=2026-06-01T09:59:59Z')).toMatchObject({ numerator: 0 });
    await requireCourse(app, P, {
      courseId: 'EXAMEN',
      audienceId: lists.b,
      validFrom: '2026-07-01',
    });
    expect(await coverage('&asOf=2026-06-30')).toMatchObject({ numerator: 20, denominator: 24 });
    expect(await coverage('&asOf=2026-07-01')).toMatchObject({ numerator: 10, denominator: 24 });
    await record('EXAMEN', 'completed', '2026-07-02T10:00:00Z', numbers(10, 12));
    await record('EXAMEN', 'passed', '2026-07-02T10:00:00Z', numbers(12, 16));
    expect(await coverage('&asOf=2026-07-03')).toMatchObject({ numerator: 14, denominator: 24 });
    expect(await coverage(`&asOf=2026-07-03&audienceId=${lists.a}`)).toMatchObject({
      numerator: 14,
      denominator: 14,
    });
  });

  it('ends when the records lapse', async () => {
    const found = [];
    for (const day of ['2026-09-01', '2026-09-02'])
      found.push(...(await shown(app, P, `keys=training.coverage&by=course&asOf=${day}`)));
    const basis = found.filter(({ group }) => group === 'BASIS');
    expect(basis.map(({ numerator }) => numerator)).toEqual([20, 0]);
  });

  it('hides departments of fewer than ten, and the next smallest beside one', async () => {
    const found = await shown(app, P, 'keys=training.coverage&by=department&asOf=2026-07-03');
    expect(found.map(({ group, suppressed, reason }) => [group, suppressed, reason])).toEqual([
      ['HR', false, null],
      ['Klein', true, 'too-few-people'],
      ['Ruimte', true, 'hidden-with-another'],
    ]);
  });

  it('hides a population of fewer than ten', async () => {
    const few = await list({ name: 'Klein', people: numbers(0, 9), validFrom: '2026-01-01' });
    expect(await coverage(`&asOf=2026-07-03&audienceId=${few}`)).toMatchObject({
      value: null,
      numerator: null,
      suppressed: true,
    });
  });

  it('hides an audience that leaves fewer than ten beside it, whole and split', async () => {
    const most = await list({ name: 'Bijna', people: numbers(0, 21), validFrom: '2026-01-01' });
    for (const by of ['', '&by=department', '&by=course']) {
      const query = `keys=training.coverage&asOf=2026-07-03&audienceId=${most}${by}`;
      const found = await shown(app, P, query);
      expect(found.length).toBeGreaterThan(0);
      for (const { suppressed, numerator, denominator, value } of found)
        expect([suppressed, numerator, denominator, value]).toEqual([true, null, null, null]);
    }
  });

  it('hides results of fewer than ten people, however many results', async () => {
    const code = 'veel-uitslagen';
    const audience = { name: 'Vier', people: numbers(0, 4), validFrom: '2026-01-01' };
    const project = { code, name: code, audiences: [audience] };
    await app.as('programme_manager').post('/projects').send(project).expect(201);
    for (const course of ['TOETS-1', 'TOETS-2', 'TOETS-3']) {
      await makeCourse(app, course);
      await requireCourse(app, code, { courseId: course });
      await record(course, 'passed', '2026-06-01T10:00:00Z', numbers(0, 4));
    }
    const [rate] = await shown(app, code, 'keys=training.pass_rate');
    expect(rate).toMatchObject({ suppressed: true, value: null, denominator: null });
  });

  it('knows which splits and audiences there are', async () => {
    const viewer = app.as('viewer');
    await viewer.get(`/projects/${P}/metrics?keys=people.population&by=course`).expect(400);
    await viewer.get(`/projects/${P}/metrics?keys=training.nothing`).expect(400);
    const { status } = await viewer.get(`/projects/${P}/metrics?audienceId=${crypto.randomUUID()}`);
    expect(status).toBe(404);
  });
});

interface Term {
  role: string;
  startedAt: string;
  endedAt: string | null;
}

describe('courses of a role in the team', () => {
  let app: TestApp;
  let ids: Record<string, string>;
  beforeAll(async () => {
    app = await startApp();
    ids = await makePeople(app, numbered(900001, 14));
    for (const code of ['BASIS', 'SPREKEN']) await makeCourse(app, code);
    const people = numbered(900001, 12).map(({ hrNumber }) => hrNumber);
    const audiences = [{ name: 'Lijst', people, validFrom: '2026-01-01' }];
    const team = [{ role: 'champion', name: 'Een', person: '900012' }];
    const project = { code: 'rollen', name: 'Rollen', audiences, team };
    await app.as('admin').post('/projects').send(project).expect(201);
    await requireCourse(app, 'rollen', { courseId: 'BASIS' });
    await requireCourse(app, 'rollen', { courseId: 'SPREKEN', teamRole: 'champion' });
  });
  afterAll(() => app.close());

  const TEAM = '/projects/rollen/team-members';
  const add = async (given: object): Promise<string> => {
    const { body } = await app.as('admin').post(TEAM).send(given).expect(201);
    return body.id as string;
  };
  const required = async (asOf?: string): Promise<unknown> => {
    const query = `keys=training.coverage${asOf ? `&asOf=${asOf}` : ''}`;
    return (await shown(app, 'rollen', query))[0]!.denominator;
  };

  it('are required of people with the role, also in no audience, as long as they have it', async () => {
    expect(await required()).toBe(12);
    const id = await add({ role: 'champion', name: 'Twee', person: '900013' });
    await add({ role: 'trainer', name: 'Drie', person: '900014' });
    const with13 = new Date().toISOString();
    expect(await required(with13)).toBe(13);
    await app.as('admin').patch(`${TEAM}/${id}`).send({ person: null }).expect(200);
    expect(await required()).toBe(12);
    await app.as('admin').patch(`${TEAM}/${id}`).send({ person: '900013' }).expect(200);
    expect(await required()).toBe(13);
    await app.as('admin').delete(`${TEAM}/${id}`).expect(204);
    expect(await required()).toBe(12);
    expect(await required(with13)).toBe(13);
  });

  it('are required on and on while only the name changes, and without a gap when the role does', async () => {
    const id = await add({ role: 'champion', name: 'Vier', person: '900014' });
    const change = (given: object) =>
      app.as('admin').patch(`${TEAM}/${id}`).send(given).expect(200);
    const terms = async () => {
      const path = `/people/${ids['900014']}/export`;
      const { body } = await app.as('privacy_officer').get(path).expect(200);
      const { items } = (body.parts as { name: string; items: Term[] }[]).find(
        ({ name }) => name === 'team',
      )!;
      return items.slice(1);
    };
    await change({ name: 'Vijf' });
    await change({ name: 'Zes', person: '900014', role: 'champion' });
    expect(await terms()).toMatchObject([{ role: 'champion', endedAt: null }]);
    await change({ role: 'trainer' });
    const [before, after] = await terms();
    expect(after).toMatchObject({ role: 'trainer', startedAt: before!.endedAt, endedAt: null });
    await app.as('admin').delete(`${TEAM}/${id}`).expect(204);
  });

  it('count beside those of audiences', async () => {
    const items = ['900011', '900012'].map((person) => ({
      person,
      course: 'BASIS',
      status: 'passed',
      completedAt: '2026-06-01T10:00:00Z',
    }));
    await app.as('hr').post('/training-records').send({ items }).expect(200);
    const [all] = await shown(app, 'rollen', 'keys=training.coverage');
    expect(all).toMatchObject({ numerator: 1, denominator: 12 });
    const { body } = await app.as('viewer').get('/projects/rollen/audiences').expect(200);
    const query = `keys=training.coverage&audienceId=${body.items[0].id}`;
    expect((await shown(app, 'rollen', query))[0]).toMatchObject({ numerator: 2, denominator: 12 });
  });

  it('are of an audience or of a role, and of people who are known', async () => {
    const { body: two } = await app
      .as('admin')
      .post('/projects/rollen/required-courses')
      .send({ courseId: 'BASIS', audienceId: crypto.randomUUID(), teamRole: 'champion' })
      .expect(400);
    expect(two.errors.map(({ location }: { location: string }) => location)).toEqual([
      '/audienceId',
      '/teamRole',
    ]);
    const nobody = { role: 'champion', name: 'Niemand', person: 'nobody' };
    const { body } = await app.as('admin').post(TEAM).send(nobody).expect(404);
    expect(body.errors).toMatchObject([{ in: 'body', location: '/person' }]);
    const project = { code: 'rollen-2', name: 'R', team: [nobody] };
    const started = await app.as('admin').post('/projects').send(project).expect(404);
    expect(started.body.errors).toMatchObject([{ in: 'body', location: '/team/0/person' }]);
  });

  it('are inherited for the same role', async () => {
    await app
      .as('admin')
      .post('/projects')
      .send({ code: 'rollen-3', name: 'Vervolg', predecessorId: 'rollen' })
      .expect(201);
    const { body } = await app.as('viewer').get('/projects/rollen-3/required-courses').expect(200);
    const roles = (body.items as { courseCode: string; teamRole: string | null }[]).map(
      ({ courseCode, teamRole }) => [courseCode, teamRole],
    );
    expect(Object.fromEntries(roles)).toEqual({ BASIS: null, SPREKEN: 'champion' });
  });
});

describe('a course', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('says all that is known of it, and has one kind of validity', async () => {
    const facts = {
      provider: 'Leerhuis',
      modality: 'classroom',
      durationMinutes: 90,
      literacyLevel: 'capable',
      yearlyWindow: { startMonthDay: '09-01' },
    };
    await makeCourse(app, 'JAARLIJKS', facts);
    const hr = app.as('hr');
    const { body } = await hr.get('/courses/JAARLIJKS').expect(200);
    expect(body).toMatchObject({ ...facts, validityMonths: null });
    const two = await hr.patch('/courses/JAARLIJKS').send({ validityMonths: 12 }).expect(400);
    expect(two.body.errors).toMatchObject([
      { location: '/validityMonths', code: 'one-of' },
      { location: '/yearlyWindow', code: 'one-of' },
    ]);
    const other = { validityMonths: 12, yearlyWindow: null, modality: null };
    const changed = await hr.patch('/courses/JAARLIJKS').send(other).expect(200);
    expect(changed.body).toMatchObject({ ...other, provider: 'Leerhuis' });
    const leap = {
      code: 'X',
      title: { nl: 'X', en: 'X' },
      yearlyWindow: { startMonthDay: '02-29' },
    };
    const refused = await hr.post('/courses').send(leap).expect(400);
    expect(refused.body.errors).toMatchObject([
      { location: '/yearlyWindow/startMonthDay', code: 'not-a-month-day' },
    ]);
  });
});

describe('required courses', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await makeCourse(app, 'BASIS');
    await app.as('project_lead').post('/projects').send({ code: 'eigen', name: 'E' }).expect(201);
    await app.as('admin').post('/projects').send({ code: 'ander', name: 'A' }).expect(201);
  });
  afterAll(() => app.close());

  it('are required once, of what there is, by who may', async () => {
    const path = '/projects/eigen/required-courses';
    const lead = app.as('project_lead');
    const made = await lead.post(path).send({ courseId: 'BASIS' }).expect(201);
    expect(made.body).toMatchObject({ courseCode: 'BASIS', audienceId: null, validFrom: null });
    await lead.get(`${path}/${made.body.id}`).expect(200);
    await lead.post(path).send({ courseId: 'BASIS', validFrom: '2026-01-01' }).expect(409);
    const unknown = await lead.post(path).send({ courseId: 'NOTHING' }).expect(404);
    expect(unknown.body.errors).toMatchObject([{ in: 'body', location: '/courseId' }]);
    const audience = await app
      .as('admin')
      .post('/projects/ander/audiences')
      .send({ name: 'X', headCount: 3 })
      .expect(201);
    const foreign = await lead
      .post(path)
      .send({ courseId: 'BASIS', audienceId: audience.body.id })
      .expect(404);
    expect(foreign.body.errors).toMatchObject([{ in: 'body', location: '/audienceId' }]);
    await lead.post('/projects/ander/required-courses').send({ courseId: 'BASIS' }).expect(403);
    await app.as('hr').post(path).send({ courseId: 'BASIS' }).expect(403);
    await app.as('admin', 'zuiderdam').get(path).expect(404);
    const inUse = await app.as('hr').delete('/courses/BASIS').expect(409);
    expect(inUse.body).toMatchObject({ code: 'in-use', usedBy: ['required-courses'] });
    await lead.delete(`${path}/${made.body.id}`).expect(204);
    await lead.delete(`${path}/${made.body.id}`).expect(404);
    await app.as('hr').delete('/courses/BASIS').expect(204);
  });

  it('are inherited for all audiences', async () => {
    await makeCourse(app, 'ERFENIS');
    const { body: audience } = await app
      .as('admin')
      .post('/projects/eigen/audiences')
      .send({ name: 'X', headCount: 3 })
      .expect(201);
    const validFrom = '2026-01-01';
    await requireCourse(app, 'eigen', { courseId: 'ERFENIS', audienceId: audience.id, validFrom });
    await requireCourse(app, 'eigen', { courseId: 'ERFENIS' });
    await app
      .as('admin')
      .post('/projects')
      .send({ code: 'vervolg', name: 'Vervolg', predecessorId: 'eigen' })
      .expect(201);
    const { body } = await app.as('viewer').get('/projects/vervolg/required-courses').expect(200);
    expect(body.items).toMatchObject([
      { courseCode: 'ERFENIS', audienceId: null, validFrom: null },
    ]);
    const { body: used } = await app
      .as('admin')
      .delete(`/projects/eigen/audiences/${audience.id}`)
      .expect(409);
    expect(used).toMatchObject({ code: 'in-use', usedBy: ['required-courses'] });
  });

  it('are required once however many ask at once', async () => {
    await makeCourse(app, 'SAMEN');
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        app.as('admin').post('/projects/ander/required-courses').send({ courseId: 'SAMEN' }),
      ),
    );
    const refused = answers.filter(({ status }) => status === 409);
    expect([answers.length - refused.length, refused.length]).toEqual([1, 4]);
    expect(answers.some(({ status }) => status === 201)).toBe(true);
  });
});
