import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePeople, numbered } from '../support/people.js';
import { startApp, type TestApp } from '../support/test-app.js';

/** `ROUNDS=100` tries as often as the product promises. */
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const PEOPLE = 200;
const SEATS = 20;
const CANCELLATIONS = 30;

interface Row {
  id: string;
  number: number;
  status: string;
}

/** Whoever comes first is left to chance; that the seats, the list and the counters are right is not. */
describe('200 people at once for 20 seats', () => {
  let app: TestApp;
  let owner: Client;
  const people = numbered(900001, PEOPLE);

  beforeAll(async () => {
    app = await startApp();
    await makePeople(app, people);
    await app
      .as('hr')
      .post('/courses')
      .send({ code: 'KLAS', title: { nl: 'K', en: 'C' } })
      .expect(201);
    owner = new Client(app.database.ownerUrl);
    await owner.connect();
    await owner.query(`SELECT set_config('app.organisation_id', $1, false)`, [
      app.organisations.noorderwolde,
    ]);
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  const plan = async (): Promise<string> => {
    const { body } = await app
      .as('hr')
      .post('/sessions')
      .send({
        courseId: 'KLAS',
        startsAt: '2999-01-01T09:00:00Z',
        endsAt: '2999-01-01T12:00:00Z',
        place: 'Zaal',
        capacity: SEATS,
      })
      .expect(201);
    return body.id as string;
  };

  const enrol = async (session: string, number: string): Promise<number> => {
    const { status } = await app
      .as('hr')
      .post(`/sessions/${session}/enrolments`)
      .send({ people: [number] });
    return status;
  };

  const cancel = async (session: string, { id }: Row): Promise<number> => {
    const { status } = await app
      .as('hr')
      .patch(`/sessions/${session}/enrolments/${id}`)
      .send({ status: 'cancelled' });
    return status;
  };

  const stored = async (session: string): Promise<Row[]> =>
    (
      await owner.query<Row>(
        'SELECT id, number, status FROM enrolments WHERE session_id = $1 ORDER BY number',
        [session],
      )
    ).rows;

  /** That the counters equal the rows, and each row its last change. */
  const expectCounted = async (session: string): Promise<void> => {
    const { rows } = await owner.query(
      `SELECT seats_taken AS taken, waiting,
              (SELECT count(*)::integer FROM enrolments WHERE session_id = sessions.id AND status = 'enrolled') AS enrolled,
              (SELECT count(*)::integer FROM enrolments WHERE session_id = sessions.id AND status = 'waitlisted') AS waitlisted,
              (SELECT count(*)::integer FROM enrolments e JOIN enrolment_changes c ON c.enrolment_id = e.id
               WHERE e.session_id = sessions.id AND c.superseded_at IS NULL AND c.status = e.status) AS remembered
       FROM sessions WHERE id = $1`,
      [session],
    );
    const [{ taken, waiting, enrolled, waitlisted, remembered }] = rows;
    expect([taken, waiting, remembered]).toEqual([enrolled, waitlisted, PEOPLE]);
    expect(taken).toBe(SEATS);
  };

  it.each(Array.from({ length: ROUNDS }, (_, round) => round + 1))(
    'never too many, nobody passed over: round %i',
    async () => {
      const session = await plan();
      const answers = await Promise.all(people.map(({ hrNumber }) => enrol(session, hrNumber)));
      expect(new Set(answers)).toEqual(new Set([200]));
      const filled = await stored(session);
      expect(filled.map(({ number }) => number)).toEqual(filled.map((_, index) => index + 1));
      expect(filled.map(({ status }) => status)).toEqual(
        filled.map((_, index) => (index < SEATS ? 'enrolled' : 'waitlisted')),
      );
      await expectCounted(session);

      // Every second one of the first who have a seat or wait, at once.
      const leaving = filled.filter((_, index) => index % 2 === 0).slice(0, CANCELLATIONS);
      const left = await Promise.all(leaving.map((row) => cancel(session, row)));
      expect(new Set(left)).toEqual(new Set([200]));
      const gone = new Set(leaving.map(({ id }) => id));
      const rest = (await stored(session)).filter(({ id }) => !gone.has(id));
      expect(rest.map(({ status }) => status)).toEqual(
        rest.map((_, index) => (index < SEATS ? 'enrolled' : 'waitlisted')),
      );
      await expectCounted(session);
    },
  );
});
