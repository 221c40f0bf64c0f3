import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePeople, numbered } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';
import { whileErasing } from '../support/while-erasing.js';

interface Enrolment {
  id: string;
  personId: string;
  person: { hrNumber: string } | null;
  status: string;
  number: number | null;
  position: number | null;
}

const HOUR_MS = 3_600_000;
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString();

describe('sessions', () => {
  let app: TestApp;
  let ids: Record<string, string>;

  beforeAll(async () => {
    app = await startApp();
    ids = await makePeople(app, numbered(900001, 20));
    await hr()
      .post('/courses')
      .send({ code: 'KLAS', title: { nl: 'K', en: 'C' } })
      .expect(201);
    await app.as('admin').post('/projects').send({ code: 'pilot', name: 'Pilot' }).expect(201);
  });
  afterAll(() => app.close());

  const hr = () => app.as('hr');

  const plan = async (given: object = {}): Promise<string> => {
    const session = { courseId: 'KLAS', startsAt: inHours(24), endsAt: inHours(26), place: 'Zaal' };
    const { body } = await hr()
      .post('/sessions')
      .send({ ...session, ...given })
      .expect(201);
    return body.id as string;
  };
  const enrol = async (id: string, people: string[], status?: string): Promise<string[]> => {
    const { body } = await hr().post(`/sessions/${id}/enrolments`).send({ people, status });
    return (body.items as { outcome: string; status?: string }[]).map(({ outcome, status: now }) =>
      outcome === 'accepted' ? now! : outcome,
    );
  };
  const enrolments = async (id: string): Promise<Enrolment[]> =>
    (await hr().get(`/sessions/${id}/enrolments`).expect(200)).body.items as Enrolment[];
  const statuses = async (id: string): Promise<unknown[]> =>
    (await enrolments(id)).map(({ person, status, position }) => [
      person?.hrNumber,
      status,
      position,
    ]);
  const counts = async (id: string): Promise<[number, number]> => {
    const { body } = await hr().get(`/sessions/${id}`).expect(200);
    return [body.seatsTaken as number, body.waiting as number];
  };
  const cancel = async (id: string, number: string, status = 'cancelled') => {
    const { id: enrolment } = (await enrolments(id)).find(
      ({ personId }) => personId === ids[number],
    )!;
    return hr().patch(`/sessions/${id}/enrolments/${enrolment}`).send({ status });
  };

  it('are planned somewhere, from start to end, for a course and perhaps a project', async () => {
    const given = {
      projectId: 'pilot',
      startsAt: '2027-03-01T09:00:00+01:00',
      endsAt: '2027-03-01T12:00:00+01:00',
      zone: 'America/Curacao',
      link: 'https://vergader.example/1',
      capacity: 5,
    };
    const id = await plan({ ...given, place: null });
    const { body } = await app.as('viewer').get(`/sessions/${id}`).expect(200);
    expect(body).toMatchObject({
      courseCode: 'KLAS',
      startsAt: '2027-03-01T08:00:00.000Z',
      zone: 'America/Curacao',
      place: null,
      capacity: 5,
      status: 'planned',
      seatsTaken: 0,
    });
    const nowhere = { courseId: 'KLAS', startsAt: inHours(2), endsAt: inHours(1) };
    const refused = await hr().post('/sessions').send(nowhere).expect(400);
    const places = (refused.body.errors as { location: string }[]).map(({ location }) => location);
    expect(places).toEqual(['/endsAt', '/place', '/link']);
    await hr().patch(`/sessions/${id}`).send({ link: null }).expect(400);
    for (const [field, value] of Object.entries({ courseId: 'NIETS', projectId: 'niets' })) {
      const unknown = { courseId: 'KLAS', startsAt: inHours(1), endsAt: inHours(2), place: 'X' };
      const answer = await hr()
        .post('/sessions')
        .send({ ...unknown, [field]: value })
        .expect(404);
      expect(answer.body.errors).toMatchObject([{ in: 'body', location: `/${field}` }]);
    }
    await app.as('viewer').post('/sessions').send(nowhere).expect(403);
    const { body: found } = await hr().get('/sessions?projectId=pilot&courseId=KLAS').expect(200);
    expect(found.items.map((one: { id: string }) => one.id)).toEqual([id]);
    await hr().delete(`/sessions/${id}`).expect(204);
    await hr().get(`/sessions/${id}`).expect(404);
  });

  it('fill up in order, and the waiting list moves up', async () => {
    const id = await plan({ capacity: 2 });
    const people = ['900001', '900002', '900003', '900004', 'nobody', '900001'];
    const full = ['enrolled', 'enrolled', 'waitlisted', 'waitlisted', 'refused', 'unchanged'];
    expect(await enrol(id, people)).toEqual(full);
    expect(await counts(id)).toEqual([2, 2]);
    await cancel(id, '900002');
    expect(await statuses(id)).toEqual([
      ['900001', 'enrolled', null],
      ['900002', 'cancelled', null],
      ['900003', 'enrolled', null],
      ['900004', 'waitlisted', 1],
    ]);
    expect(await counts(id)).toEqual([2, 1]);
    expect(await enrol(id, ['900002', '900004'])).toEqual(['waitlisted', 'unchanged']);
    expect((await statuses(id)).slice(2)).toEqual([
      ['900004', 'waitlisted', 1],
      ['900002', 'waitlisted', 2],
    ]);
    await cancel(id, '900004', 'waived');
    expect(await counts(id)).toEqual([2, 1]);
    const admins = await app.as('admin').get(`/sessions/${id}/enrolments`).expect(200);
    for (const { person, personId } of admins.body.items as Enrolment[])
      expect([person, typeof personId]).toEqual([null, 'string']);
    await app.as('viewer').get(`/sessions/${id}/enrolments`).expect(403);
  });

  it('with more seats move up as many as fit, and never have fewer than are taken', async () => {
    const id = await plan({ capacity: 1 });
    await enrol(id, ['900001', '900002', '900003', '900004']);
    await hr().patch(`/sessions/${id}`).send({ capacity: 3 }).expect(200);
    expect(await counts(id)).toEqual([3, 1]);
    const { body } = await hr().patch(`/sessions/${id}`).send({ capacity: 2 }).expect(409);
    expect(body).toMatchObject({ code: 'seats-taken', seatsTaken: 3 });
    await hr().patch(`/sessions/${id}`).send({ capacity: null }).expect(200);
    expect(await counts(id)).toEqual([4, 0]);
  });

  it('invite without taking a seat', async () => {
    const id = await plan({ capacity: 1 });
    expect(await enrol(id, ['900001', '900002'], 'invited')).toEqual(['invited', 'invited']);
    expect(await counts(id)).toEqual([0, 0]);
    expect(await enrol(id, ['900002', '900001'])).toEqual(['enrolled', 'waitlisted']);
    expect(await enrol(id, ['900002'], 'invited')).toEqual(['unchanged']);
  });

  it('keep the attendance of many at once, once they have started', async () => {
    const id = await plan({ capacity: 3 });
    await enrol(id, ['900001', '900002', '900003', '900004']);
    const path = `/sessions/${id}/attendance`;
    const early = await hr()
      .put(path)
      .send({ attended: ['900001'] })
      .expect(409);
    expect(early.body.code).toBe('not-started');
    await hr()
      .patch(`/sessions/${id}`)
      .send({ startsAt: inHours(-1) })
      .expect(200);
    const marks = { attended: ['900001', '900002', '900004', 'x'], noShow: ['900003'] };
    const outcomes = async (given: object): Promise<unknown[]> => {
      const { body } = await hr().put(path).send(given).expect(200);
      return (body.items as { list: string; outcome: string; code?: string }[]).map(
        ({ list, outcome, code }) => [list, code ?? outcome],
      );
    };
    expect(await outcomes(marks)).toEqual([
      ['attended', 'accepted'],
      ['attended', 'accepted'],
      ['attended', 'not-enrolled'],
      ['attended', 'unknown-person'],
      ['noShow', 'accepted'],
    ]);
    expect((await outcomes(marks)).filter((one) => String(one).endsWith('unchanged'))).toHaveLength(
      3,
    );
    expect(await outcomes({ attended: ['900003'] })).toEqual([['attended', 'accepted']]);
    expect(await counts(id)).toEqual([3, 1]);
    const both = { attended: ['900001', '900002'], noShow: [ids['900002']] };
    const { body } = await hr().put(path).send(both).expect(400);
    expect(body.errors).toMatchObject([{ location: '/noShow/0', code: 'in-both' }]);
    expect((await cancel(id, '900001')).body.code).toBe('attendance-recorded');
    const late = await hr().patch(`/sessions/${id}`).send({ status: 'cancelled' }).expect(409);
    expect(late.body.code).toBe('attendance-recorded');
    const { body: transcript } = await hr().get(`/people/${ids['900001']}/transcript`).expect(200);
    expect(transcript.items).toEqual([]);
  });

  it('that are cancelled leave nobody a place, for good', async () => {
    const id = await plan({ capacity: 1 });
    await enrol(id, ['900001', '900002']);
    await hr().patch(`/sessions/${id}`).send({ status: 'cancelled' }).expect(200);
    expect(await counts(id)).toEqual([0, 0]);
    expect((await enrolments(id)).map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
    for (const answer of [
      await hr().patch(`/sessions/${id}`).send({ status: 'planned' }),
      await hr()
        .post(`/sessions/${id}/enrolments`)
        .send({ people: ['900003'] }),
    ])
      expect([answer.status, answer.body.code]).toEqual([409, 'session-cancelled']);
    const { body } = await hr().delete(`/sessions/${id}`).expect(409);
    expect(body).toMatchObject({ code: 'in-use', usedBy: ['enrolments'] });
  });

  it('move nobody up once they have started; who came anyway is added', async () => {
    const id = await plan({ capacity: 2 });
    await enrol(id, ['900001', '900002', '900003', '900004']);
    await hr()
      .patch(`/sessions/${id}`)
      .send({ startsAt: inHours(-3), endsAt: inHours(-1), capacity: 3 })
      .expect(200);
    expect(await counts(id)).toEqual([2, 2]);
    expect((await cancel(id, '900001')).status).toBe(200);
    await hr().patch(`/sessions/${id}`).send({ capacity: 4 }).expect(200);
    expect(await counts(id)).toEqual([1, 2]);
    const late = await hr()
      .post(`/sessions/${id}/enrolments`)
      .send({ people: ['900005'] });
    expect([late.status, late.body.items[0].status]).toEqual([200, 'enrolled']);
    expect(await counts(id)).toEqual([2, 2]);
  });

  it('give no seat to who is being erased, whichever comes first', async () => {
    const id = await plan();
    const { body } = await whileErasing(
      app,
      ids['900018']!,
      async () =>
        hr()
          .post(`/sessions/${id}/enrolments`)
          .send({ people: ['900018', '900017'] }),
      // As the erasure gives up places.
      `SELECT $1::uuid FROM sessions WHERE id = '${id}' FOR NO KEY UPDATE`,
    );
    expect(body.items).toMatchObject([
      { outcome: 'refused', code: 'unknown-person' },
      { outcome: 'accepted', status: 'enrolled' },
    ]);
    expect(await counts(id)).toEqual([1, 0]);
  });

  it('lose who is erased, and the next moves up', async () => {
    const id = await plan({ capacity: 1 });
    await enrol(id, ['900019', '900020']);
    const officer = app.as('privacy_officer');
    const { body } = await officer.get(`/people/${ids['900019']}/export`).expect(200);
    const part = (body.parts as { name: string; items: object[] }[]).find(
      ({ name }) => name === 'enrolments',
    )!;
    expect(part.items).toMatchObject([{ course: 'KLAS', status: 'enrolled', number: 1 }]);
    await officer.post(`/people/${ids['900019']}/erasure`).expect(204);
    expect(await statuses(id)).toEqual([
      [undefined, 'cancelled', null],
      ['900020', 'enrolled', null],
    ]);
  });
});
