import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../support/databases.js';
import { makePeople, numbered } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';
import { whileErasing } from '../support/while-erasing.js';

const P = 'gaten';
const DAY = '2026-07-01';

interface Gaps {
  courses: {
    course: string;
    required: number | null;
    covered: number | null;
    missing: number | null;
    exempt: number | null;
    suppressed: boolean;
    departments: { department: string; missing: number | null; suppressed: boolean }[];
  }[];
  people: {
    items: {
      personId: string;
      person: { hrNumber: string } | null;
      department: string;
      courses: { course: string; reason: string; validUntil: string | null }[];
    }[];
    nextCursor: string | null;
  } | null;
}

const record = (person: string, course: string, status: string, day: string): object => ({
  person,
  course,
  status,
  completedAt: `${day}T10:00:00Z`,
});

describe('training gaps', () => {
  let app: TestApp;
  let ids: Record<string, string>;
  const people = numbered(900001, 28).map((person, index) => ({
    ...person,
    mail: `p${person.hrNumber}@noorderwolde.example`,
    departments: { '2026-01-01': index < 14 ? 'HR' : index < 24 ? 'Ruimte' : 'Klein' },
  }));
  const numbers = (from: number, to: number): string[] =>
    people.slice(from, to).map(({ hrNumber }) => hrNumber);

  beforeAll(async () => {
    app = await startApp();
    ids = await makePeople(app, people);
    const hr = app.as('hr');
    for (const [code, validityMonths] of Object.entries({ BASIS: 3, EXTRA: null }))
      await hr
        .post('/courses')
        .send({ code, title: { nl: `${code} nl`, en: code }, validityMonths })
        .expect(201);
    const lead = app.as('project_lead');
    const all = { name: 'Allen', people: numbers(0, 28), validFrom: '2026-01-01' };
    await lead
      .post('/projects')
      .send({ code: P, name: 'Gaten', audiences: [all] })
      .expect(201);
    for (const courseId of ['BASIS', 'EXTRA'])
      await lead.post(`/projects/${P}/required-courses`).send({ courseId }).expect(201);
    const items = [
      ...numbers(0, 20).map((person) => record(person, 'BASIS', 'completed', '2026-06-01')),
      ...numbers(0, 26).map((person) => record(person, 'EXTRA', 'completed', '2026-06-01')),
      record('900021', 'BASIS', 'completed', '2026-02-01'),
      record('900022', 'BASIS', 'failed', '2026-06-01'),
    ];
    await hr.post('/training-records').send({ items }).expect(200);
    await hr
      .post('/courses/BASIS/exemptions')
      .send({ people: ['900023'], reason: 'Ervaren.', validFrom: '2026-01-01' })
      .expect(200);
  });
  afterAll(() => app.close());

  const gaps = async (role: 'hr' | 'viewer' | 'privacy_officer', query = ''): Promise<Gaps> =>
    (await app.as(role).get(`/projects/${P}/training-gaps?asOf=${DAY}${query}`).expect(200))
      .body as Gaps;

  it('count by course and department what is required, done, lacking and exempt', async () => {
    const { courses, people: named } = await gaps('viewer');
    expect(named).toBeNull();
    const [basis, extra] = courses;
    expect(basis).toMatchObject({
      course: 'BASIS',
      required: 27,
      covered: 20,
      missing: 7,
      exempt: 1,
      suppressed: false,
    });
    expect(extra).toMatchObject({ course: 'EXTRA', required: 28, covered: 26, missing: 2 });
    expect(
      basis!.departments.map(({ department, suppressed, missing }) => [
        department,
        suppressed,
        missing,
      ]),
    ).toEqual([
      ['HR', true, null],
      ['Klein', true, null],
      ['Ruimte', true, null],
    ]);
    expect(basis).toMatchObject({
      departments: [
        { reason: '≥ 90 %' },
        { reason: 'too-few-people' },
        { reason: 'too-few-people' },
      ],
    });
  });

  it('are the same as training coverage says', async () => {
    const path = `/projects/${P}/metrics?keys=training.coverage&by=course&asOf=${DAY}`;
    const { body } = await app.as('viewer').get(path).expect(200);
    const { courses } = await gaps('viewer');
    expect(courses.map(({ course, covered, required }) => [course, covered, required])).toEqual(
      (body.items as { group: string; numerator: number; denominator: number }[]).map(
        ({ group, numerator, denominator }) => [group, numerator, denominator],
      ),
    );
  });

  it('name for HR who lacks what, and why, page by page', async () => {
    const whole = (await gaps('privacy_officer')).people!;
    const found = Object.fromEntries(
      whole.items.map(({ person, courses }) => [
        person!.hrNumber,
        courses.map(({ course, reason, validUntil }) => [course, reason, validUntil]),
      ]),
    );
    const never = ['BASIS', 'never_done', null];
    expect(found).toEqual({
      '900021': [['BASIS', 'lapsed', '2026-05-01']],
      '900022': [['BASIS', 'failed', null]],
      '900024': [never],
      '900025': [never],
      '900026': [never],
      '900027': [never, ['EXTRA', 'never_done', null]],
      '900028': [never, ['EXTRA', 'never_done', null]],
    });
    const first = (await gaps('hr', '&limit=4')).people!;
    const second = (await gaps('hr', `&limit=4&cursor=${first.nextCursor}`)).people!;
    expect([...first.items, ...second.items]).toEqual(whole.items);
    expect([first.items.length, second.nextCursor]).toEqual([4, null]);
    expect((await gaps('hr', '&limit=7')).people!.nextCursor).toBeNull();
    const extra = (await gaps('hr', '&courseId=EXTRA')).people!;
    expect(extra.items.map(({ person }) => person!.hrNumber)).toEqual(['900027', '900028']);
    await app.as('hr').get(`/projects/${P}/training-gaps?courseId=NIETS`).expect(404);
    await app.as('hr').get(`/projects/${P}/training-gaps?cursor=x`).expect(400);
  });

  it('are in the transcript of who is exempt', async () => {
    const path = `/people/${ids['900023']}/transcript?asOf=${DAY}`;
    const { body } = await app.as('hr').get(path).expect(200);
    expect(body.exemptions).toMatchObject([
      { course: 'BASIS', validFrom: '2026-01-01', validUntil: null, valid: true },
    ]);
  });

  const remind = (given: object = {}, role: 'project_lead' | 'hr' | 'viewer' = 'project_lead') =>
    app.as(role).post(`/projects/${P}/training-gaps/reminders`).send(given);
  const mails = () =>
    rows<{ person_id: string; subject: string; body: string; state: string }>(
      app.database.ownerUrl,
      `WITH tenant AS MATERIALIZED (
         SELECT set_config('app.organisation_id', '${app.organisations.noorderwolde}', false))
       SELECT mails.* FROM tenant CROSS JOIN LATERAL (SELECT * FROM mails OFFSET 0) mails ORDER BY person_id`,
    );

  it('are mailed by the system, once a day however often somebody clicks', async () => {
    const answers = await Promise.all([
      remind({ courseId: 'EXTRA', note: 'Tot dan.' }),
      remind({ courseId: 'EXTRA' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const queued = answers.map(({ body }) => body.queued as number);
    expect([queued[0]! + queued[1]!, queued.includes(2)]).toEqual([2, true]);
    const { body: all } = await remind({}, 'hr').expect(200);
    // By now the records of June have lapsed; that two had a mail about EXTRA shows nowhere.
    expect(all).toEqual({ queued: 27, already: 0, suppressed: false });
    const { body: again } = await remind().expect(200);
    expect(again).toEqual({ queued: 0, already: 27, suppressed: false });
    await remind({}, 'viewer').expect(403);
    await remind({ courseId: 'NIETS' }).expect(404);
  });

  it('are mailed without a name, to a person and not to an address', async () => {
    const waiting = await mails();
    expect(waiting).toHaveLength(29);
    for (const { subject, body, state } of waiting) {
      expect([subject, state]).toEqual(['Training voor Gaten', 'queued']);
      expect(body).toMatch(/\n- (BASIS|EXTRA) nl\n/);
      expect(body).not.toMatch(/@|9000/);
    }
  });

  it('are mailed no more to who is erased', async () => {
    const id = ids['900028']!;
    const officer = app.as('privacy_officer');
    const { body } = await officer.get(`/people/${id}/export`).expect(200);
    const part = (body.parts as { name: string; items: object[] }[]).find(
      ({ name }) => name === 'mails',
    )!;
    const mail = { kind: 'training_reminder', state: 'queued' };
    expect(part.items).toMatchObject([mail, mail]);
    await officer.post(`/people/${id}/erasure`).expect(204);
    expect((await mails()).map(({ person_id }) => person_id)).not.toContain(id);
  });

  it('are mailed for each course, also on one day', async () => {
    const audience = { name: 'Twee', people: numbers(26, 27), validFrom: '2026-01-01' };
    const lead = app.as('project_lead');
    await lead.post('/projects').send({ code: 'beide', name: 'B', audiences: [audience] });
    for (const courseId of ['BASIS', 'EXTRA']) {
      await lead.post('/projects/beide/required-courses').send({ courseId }).expect(201);
      const path = '/projects/beide/training-gaps/reminders';
      const { body } = await app.as('hr').post(path).send({ courseId }).expect(200);
      expect(body).toEqual({ queued: 1, already: 0, suppressed: false });
    }
    const sent = (await mails()).filter(({ subject }) => subject === 'Training voor B');
    expect(sent).toHaveLength(2);
    for (const course of ['BASIS', 'EXTRA'])
      expect(sent.filter(({ body }) => body.includes(`- ${course} nl`))).toHaveLength(1);
  });

  it('say why an outcome does not count for a course', async () => {
    const courses = { EXAMEN: 'passed', LES: 'completed' };
    const hr = app.as('hr');
    const audience = { name: 'Drie', people: numbers(0, 3), validFrom: '2026-01-01' };
    const lead = app.as('project_lead');
    await lead.post('/projects').send({ code: 'regels', name: 'R', audiences: [audience] });
    for (const [code, completionRule] of Object.entries(courses)) {
      const course = { code, title: { nl: code, en: code }, completionRule };
      await hr.post('/courses').send(course).expect(201);
      await lead.post('/projects/regels/required-courses').send({ courseId: code }).expect(201);
    }
    const items = [
      record('900001', 'EXAMEN', 'completed', '2026-06-01'),
      record('900001', 'LES', 'passed', '2026-06-01'),
      record('900002', 'EXAMEN', 'completed', '2026-06-01'),
      record('900002', 'EXAMEN', 'failed', '2026-06-02'),
    ];
    await hr.post('/training-records').send({ items }).expect(200);
    const { body } = await hr.get('/projects/regels/training-gaps').expect(200);
    expect(
      (body as Gaps).people!.items.map(({ person, courses: missing }) => [
        person!.hrNumber,
        ...missing.map(({ reason }) => reason),
      ]),
    ).toEqual([
      ['900001', 'not_counting', 'not_counting'],
      ['900002', 'failed', 'never_done'],
      ['900003', 'never_done', 'never_done'],
    ]);
  });

  it('of few people are mailed without saying that none of them lacks anything', async () => {
    const audience = { name: 'Klaar', people: numbers(0, 3), validFrom: '2026-01-01' };
    const lead = app.as('project_lead');
    await lead.post('/projects').send({ code: 'klaar', name: 'K', audiences: [audience] });
    await lead.post('/projects/klaar/required-courses').send({ courseId: 'EXTRA' }).expect(201);
    for (const given of [{}, { courseId: 'EXTRA' }]) {
      const path = '/projects/klaar/training-gaps/reminders';
      const { body } = await lead.post(path).send(given).expect(200);
      expect(body).toEqual({ queued: null, already: null, suppressed: true });
      const { body: seen } = await app.as('hr').post(path).send(given).expect(200);
      expect(seen).toEqual({ queued: 0, already: 0, suppressed: false });
    }
  });

  it('of few people are mailed without saying how many', async () => {
    const audience = { name: 'Drie', people: numbers(24, 27), validFrom: '2026-01-01' };
    const lead = app.as('project_lead');
    await lead.post('/projects').send({ code: 'klein', name: 'K', audiences: [audience] });
    await lead.post('/projects/klein/required-courses').send({ courseId: 'BASIS' }).expect(201);
    const { body } = await lead
      .post('/projects/klein/training-gaps/reminders')
      .send({})
      .expect(200);
    expect(body).toEqual({ queued: null, already: null, suppressed: true });
    const path = '/projects/klein/training-gaps/reminders';
    const { body: seen } = await app.as('hr').post(path).send({}).expect(200);
    expect(seen).toEqual({ queued: 0, already: 3, suppressed: false });
    const { body: hidden } = await app
      .as('viewer')
      .get('/projects/klein/training-gaps')
      .expect(200);
    expect(hidden.courses).toMatchObject([{ suppressed: true, required: null, missing: null }]);
  });

  it('of few people cannot be worked out from those of another course, of all, or of the mails', async () => {
    const lead = app.as('project_lead');
    const audiences = [
      { name: 'A', people: numbers(0, 20), validFrom: '2026-01-01' },
      { name: 'B', people: numbers(20, 23), validFrom: '2026-01-01' },
    ];
    await lead.post('/projects').send({ code: 'samen', name: 'S', audiences }).expect(201);
    const { body: found } = await lead.get('/projects/samen/audiences').expect(200);
    const lists = found.items as { id: string; name: string }[];
    for (const [courseId, list] of [
      ['SAMEN-1', 'A'],
      ['SAMEN-2', 'B'],
    ] as const) {
      const course = { code: courseId, title: { nl: courseId, en: courseId } };
      await app.as('hr').post('/courses').send(course).expect(201);
      const audienceId = lists.find(({ name }) => name === list)!.id;
      await lead
        .post('/projects/samen/required-courses')
        .send({ courseId, audienceId })
        .expect(201);
    }
    const items = [
      ...numbers(0, 10).map((person) => record(person, 'SAMEN-1', 'completed', '2026-05-01')),
      ...numbers(20, 22).map((person) => record(person, 'SAMEN-2', 'completed', '2026-05-01')),
    ];
    await app.as('hr').post('/training-records').send({ items }).expect(200);
    const metrics = async (query: string) => {
      const path = `/projects/samen/metrics?keys=${query}`;
      const { body } = await app.as('viewer').get(path).expect(200);
      return (body.items as { numerator: number | null; reason: string | null }[]).map(
        ({ numerator, reason }) => [numerator, reason],
      );
    };
    const hidden = [
      [null, 'hidden-with-another'],
      [null, 'too-few-people'],
    ];
    expect(await metrics('training.coverage')).toEqual([[12, null]]);
    expect(await metrics('training.seat_ratio')).toEqual([[null, 'hidden-with-another']]);
    for (const key of ['training.coverage', 'training.seat_ratio'])
      expect(await metrics(`${key}&by=course`)).toEqual(hidden);
    for (const query of ['', '?courseId=SAMEN-1']) {
      const { body } = await lead.get(`/projects/samen/training-gaps${query}`).expect(200);
      for (const course of (body as Gaps).courses)
        for (const one of [course, ...course.departments])
          expect(one).toMatchObject({ suppressed: true, missing: null });
    }
    for (const given of [{}, { courseId: 'SAMEN-1' }, { courseId: 'SAMEN-2' }]) {
      const path = '/projects/samen/training-gaps/reminders';
      const { body } = await lead.post(path).send(given).expect(200);
      expect(body).toEqual({ queued: null, already: null, suppressed: true });
      const { body: seen } = await app.as('hr').post(path).send(given).expect(200);
      expect(seen).toMatchObject({ queued: 0, suppressed: false });
    }
  });

  it('are not mailed to who is being erased', async () => {
    const audience = { name: 'Weg', people: numbers(24, 26), validFrom: '2026-01-01' };
    const lead = app.as('project_lead');
    await lead.post('/projects').send({ code: 'weg', name: 'W', audiences: [audience] });
    await lead.post('/projects/weg/required-courses').send({ courseId: 'BASIS' }).expect(201);
    const { body } = await whileErasing(app, ids['900026']!, async () =>
      app.as('hr').post('/projects/weg/training-gaps/reminders').send({}),
    );
    expect(body).toEqual({ queued: 1, already: 0, suppressed: false });
    const sent = (await mails()).filter(({ subject }) => subject === 'Training voor W');
    expect(sent.map(({ person_id }) => person_id)).toEqual([ids['900025']]);
  });
});
