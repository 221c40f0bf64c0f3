import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePeople, numbered } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';

interface Shown {
  group: string | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  suppressed: boolean;
  reason: string | null;
}

const HOUR_MS = 3_600_000;
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString();
const P = 'klas';

describe('the numbers of sessions', () => {
  let app: TestApp;
  const people = numbered(900001, 30).map((person, index) => ({
    ...person,
    departments: { '2026-01-01': index < 15 ? 'HR' : 'Ruimte' },
  }));
  const numbers = (from: number, to: number): string[] =>
    people.slice(from, to).map(({ hrNumber }) => hrNumber);
  let session: string;

  beforeAll(async () => {
    app = await startApp();
    await makePeople(app, people);
    for (const [code, unlimited] of Object.entries({ KLAS: false, WEB: true, LOS: false }))
      await hr()
        .post('/courses')
        .send({ code, title: { nl: code, en: code }, unlimited })
        .expect(201);
    // The last five are in no audience.
    const audiences = [{ name: 'Lijst', people: numbers(0, 25), validFrom: '2026-01-01' }];
    const admin = app.as('admin');
    await admin.post('/projects').send({ code: P, name: 'Klas', audiences }).expect(201);
    await admin.post('/projects').send({ code: 'ander', name: 'Ander' }).expect(201);
  });
  afterAll(() => app.close());

  const hr = () => app.as('hr');
  const shown = async (key: string, query = ''): Promise<Shown[]> => {
    const path = `/projects/${P}/metrics?keys=training.${key}${query}`;
    return (await app.as('viewer').get(path).expect(200)).body.items as Shown[];
  };
  const ask = (courseId: string) =>
    app.as('admin').post(`/projects/${P}/required-courses`).send({ courseId }).expect(201);
  const plan = async (given: object): Promise<string> => {
    const place = { place: 'Zaal', startsAt: inHours(24), endsAt: inHours(26) };
    const { body } = await hr()
      .post('/sessions')
      .send({ courseId: 'KLAS', ...place, ...given })
      .expect(201);
    return body.id as string;
  };
  const enrol = (id: string, who: string[]) =>
    hr().post(`/sessions/${id}/enrolments`).send({ people: who }).expect(200);
  const complete = (who: string[], course = 'KLAS') => {
    const items = who.map((person) => ({
      person,
      course,
      status: 'completed',
      completedAt: '2026-06-01T10:00:00Z',
    }));
    return hr().post('/training-records').send({ items }).expect(200);
  };
  const seats = async () => (await shown('seat_ratio'))[0]!;

  it('are unknown before there is anything to count', async () => {
    expect(await shown('completion_rate')).toMatchObject([{ value: null, reason: 'no-enrolment' }]);
    expect(await shown('attendance_rate')).toMatchObject([
      { value: null, reason: 'no-attendance' },
    ]);
    expect(await seats()).toMatchObject({ value: null, reason: 'no-required-course' });
  });

  it('leave out courses with room for everybody', async () => {
    await ask('WEB');
    expect(await seats()).toMatchObject({ value: null, reason: 'unlimited-seats' });
    expect(await shown('seat_ratio', '&by=course')).toMatchObject([
      { group: 'WEB', value: null, reason: 'unlimited-seats' },
    ]);
  });

  it('count seats to come and who is covered, for the people who need the course', async () => {
    await ask('KLAS');
    expect(await seats()).toMatchObject({ numerator: 0, denominator: 25 });
    session = await plan({ capacity: 12 });
    await plan({ capacity: 40, startsAt: inHours(-4), endsAt: inHours(-2) });
    await plan({ capacity: 40, projectId: 'ander' });
    const cancelled = await plan({ capacity: 40 });
    await hr().patch(`/sessions/${cancelled}`).send({ status: 'cancelled' }).expect(200);
    expect(await seats()).toMatchObject({ numerator: 12, denominator: 25, value: 0.48 });
    await enrol(session, numbers(0, 11));
    await complete(numbers(20, 30));
    expect(await seats()).toMatchObject({ numerator: 17, denominator: 25 });
    await hr()
      .post('/courses/KLAS/exemptions')
      .send({ people: numbers(19, 20), reason: 'Ervaren.' })
      .expect(200);
    expect(await seats()).toMatchObject({ numerator: 17, denominator: 24 });
    await plan({ capacity: 7, projectId: P });
    expect(await seats()).toMatchObject({ numerator: 24, denominator: 24, value: 1 });
  });

  it('answer the past as far as it is known', async () => {
    const before = '&asOf=2026-03-01';
    expect(await shown('seat_ratio', before)).toMatchObject([{ numerator: 0, denominator: 25 }]);
    const moment = new Date().toISOString();
    const known = await shown('seat_ratio', `&asOf=${moment}`);
    expect(known).toMatchObject([{ numerator: 24 }]);
    await hr().patch(`/sessions/${session}`).send({ capacity: 13 }).expect(200);
    expect(await shown('seat_ratio', `&asOf=${moment}`)).toMatchObject([
      { value: null, reason: 'no-history' },
    ]);
    expect(await seats()).toMatchObject({ numerator: 25 });
  });

  it('count who completed of who is enrolled, as it was then', async () => {
    await enrol(session, numbers(20, 22));
    await enrol(session, numbers(22, 24));
    const moment = new Date().toISOString();
    const whole = { numerator: 2, denominator: 13 };
    expect(await shown('completion_rate')).toMatchObject([whole]);
    expect(await shown('completion_rate', '&by=course')).toMatchObject([
      { group: 'KLAS', ...whole },
    ]);
    const { body } = await hr().get(`/sessions/${session}/enrolments`).expect(200);
    const [{ id }] = body.items;
    await hr()
      .patch(`/sessions/${session}/enrolments/${id}`)
      .send({ status: 'cancelled' })
      .expect(200);
    // One of those who waited, and completed the course, has moved up.
    expect(await shown('completion_rate')).toMatchObject([{ numerator: 3, denominator: 13 }]);
    expect(await shown('completion_rate', `&asOf=${moment}`)).toMatchObject([whole]);
  });

  it('count who came of who came or stayed away, split by department', async () => {
    await hr()
      .patch(`/sessions/${session}`)
      .send({ startsAt: inHours(-1) })
      .expect(200);
    const marks = { attended: numbers(1, 9), noShow: numbers(9, 11) };
    await hr().put(`/sessions/${session}/attendance`).send(marks).expect(200);
    expect(await shown('attendance_rate')).toMatchObject([{ numerator: 8, denominator: 10 }]);
    expect(await shown('attendance_rate', '&by=department')).toMatchObject([
      { group: 'HR', numerator: 8, denominator: 10, suppressed: false },
    ]);
    const split = await shown('completion_rate', '&by=department');
    for (const { suppressed, numerator } of split)
      expect([suppressed, numerator]).toEqual([true, null]);
    await hr()
      .put(`/sessions/${session}/attendance`)
      .send({ attended: numbers(9, 10) })
      .expect(200);
    expect(await shown('attendance_rate')).toMatchObject([{ numerator: 9, denominator: 10 }]);
  });
});
