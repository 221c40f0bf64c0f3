import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/test-app.js';

const P = 'plan';
const GO_LIVE = '2027-03-29';
const TEXT = { title: { nl: 'Titel' }, keyMessage: { nl: 'Boodschap' } };
const MESSAGE = { ...TEXT, phase: 'rollout', channel: 'meeting', senderRole: 'project_lead' };

interface Message {
  id: string;
  title: { nl: string };
  phase: string;
  senderRole: string;
  plannedAt: string | null;
  status: string;
  audienceIds: string[];
}

const path = (rest = ''): string => `/projects/${P}/communications${rest}`;

describe('the communication plan of a project', () => {
  let app: TestApp;
  const audiences: string[] = [];

  beforeAll(async () => {
    app = await startApp();
    await app
      .as('admin')
      .post('/projects')
      .send({
        code: P,
        name: 'Plan',
        goLiveDate: GO_LIVE,
        audiences: [
          { name: 'Eerste', headCount: 20, validFrom: '2026-01-01' },
          { name: 'Tweede', headCount: 30, validFrom: '2026-01-01' },
        ],
      })
      .expect(201);
    await app.as('admin').post('/projects').send({ code: 'later', name: 'Later' }).expect(201);
    const { body } = await app.as('viewer').get(`/projects/${P}/audiences`).expect(200);
    audiences.push(...(body.items as { id: string }[]).map(({ id }) => id));
  });
  afterAll(() => app.close());

  const adviser = () => app.as('communication_adviser');
  const plan = async (given: object = {}): Promise<Message> =>
    (
      await adviser()
        .post(path())
        .send({ ...MESSAGE, ...given })
        .expect(201)
    ).body as Message;
  const gaps = async (): Promise<{ kind: string; title: string }[]> =>
    (await app.as('viewer').get(`/projects/${P}/communication-plan`).expect(200)).body.gaps;
  const measured = async (key: string): Promise<{ value: number | null; denominator: number }> =>
    (await app.as('viewer').get(`/projects/${P}/metrics?keys=communication.${key}`).expect(200))
      .body.items[0];

  it('begins with gaps, in the language of who asks', async () => {
    expect((await gaps()).map(({ kind }) => kind)).toEqual([
      'audience-not-addressed',
      'audience-not-addressed',
      ...Array.from({ length: 4 }, () => 'phase-without-sponsor'),
    ]);
    const { body } = await app
      .as('viewer')
      .get(`/projects/${P}/communication-plan`)
      .set('Accept-Language', 'en')
      .expect(200);
    expect(body.gaps[0].title).toBe('No message is to the audience Eerste');
    expect(await measured('audience_coverage')).toMatchObject({ value: 0, denominator: 2 });
    expect(await measured('plan_adherence')).toMatchObject({ value: null });
  });

  it('is taken over once, also with ten clicks at once', async () => {
    await adviser()
      .post(`/projects/later/communication-plan`)
      .send({ template: 'standard' })
      .expect(409);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        adviser().post(`/projects/${P}/communication-plan`).send({ template: 'standard' }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    const { items, gaps: left } = answers[0]!.body as { items: Message[]; gaps: object[] };
    expect(left).toEqual([]);
    expect(items).toHaveLength(9);
    expect(items.every(({ audienceIds }) => audienceIds.length === 2)).toBe(true);
    // Summer time begins on the 28th.
    expect(items.find(({ title }) => title.nl === 'Vandaag beginnen wij')!.plannedAt).toBe(
      '2027-03-29T07:00:00.000Z',
    );
    expect(items.find(({ title }) => title.nl === 'Volgende week begint u')!.plannedAt).toBe(
      '2027-03-22T08:00:00.000Z',
    );
    const { body } = await app.as('viewer').get(path('?pageSize=100')).expect(200);
    expect(body.total).toBe(9);
  });

  it('moves its drafts when the go-live moves, and leaves what somebody settled', async () => {
    const { body } = await app.as('viewer').get(path('?phase=uptake')).expect(200);
    const [start, weeks] = body.items as [Message, Message];
    await adviser()
      .patch(path(`/${weeks.id}`))
      .send({ status: 'scheduled' })
      .expect(200);
    await app.as('admin').patch(`/projects/${P}`).send({ goLiveDate: '2027-04-05' }).expect(200);
    const lag = (await gaps()).map(({ kind }) => kind);
    expect(lag).toEqual([]);
    await adviser()
      .post(`/projects/${P}/communication-plan`)
      .send({ template: 'standard' })
      .expect(200);
    const moment = async (id: string) =>
      (
        await app
          .as('viewer')
          .get(path(`/${id}`))
          .expect(200)
      ).body.plannedAt as string;
    expect(await moment(start.id)).toBe('2027-04-05T07:00:00.000Z');
    expect(await moment(weeks.id)).toBe(weeks.plannedAt);
  });

  it('shows what is planned after the go-live it announces', async () => {
    const late = await plan({ plannedAt: '2027-04-06T09:00:00+02:00' });
    expect(await gaps()).toMatchObject([
      { kind: 'after-go-live', title: '‘Titel’ staat na de ingebruikname die het aankondigt' },
    ]);
    await adviser()
      .patch(path(`/${late.id}`))
      .send({ audienceIds: [] })
      .expect(200);
    expect((await gaps()).map(({ kind }) => kind)).toEqual(['without-audience', 'after-go-live']);
    await adviser()
      .delete(path(`/${late.id}`))
      .expect(204);
    expect(await gaps()).toEqual([]);
  });

  it('keeps what was sent as it was, and counts it', async () => {
    const first = await plan({ audienceIds: [audiences[0]] });
    const nobody = await plan({ audienceIds: [] });
    await adviser()
      .post(path(`/${nobody.id}/sending`))
      .send({})
      .expect(409);
    const future = { sentAt: new Date(Date.now() + 60_000).toISOString() };
    const { body: refused } = await adviser()
      .post(path(`/${first.id}/sending`))
      .send(future)
      .expect(400);
    expect(refused.errors[0]).toMatchObject({ location: '/sentAt', code: 'in-future' });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        adviser()
          .post(path(`/${first.id}/sending`))
          .send({ reachedCount: 18 }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(4);
    for (const change of [
      () =>
        adviser()
          .patch(path(`/${first.id}`))
          .send({ owner: 'Iemand' }),
      () => adviser().delete(path(`/${first.id}`)),
    ])
      expect((await change().expect(409)).body.code).toBe('already-sent');
    expect(await measured('audience_coverage')).toMatchObject({ value: 0.5 });
    await app.as('admin').delete(`/projects/${P}/audiences/${audiences[0]}`).expect(409);
    await adviser()
      .delete(path(`/${nobody.id}`))
      .expect(204);
  });

  it('says whether it was kept to, as it then was', async () => {
    const late = await plan({ plannedAt: new Date(Date.now() - 3 * 86_400_000).toISOString() });
    const onTime = await plan({ plannedAt: new Date(Date.now() - 3_600_000).toISOString() });
    await adviser()
      .post(path(`/${late.id}/sending`))
      .send({})
      .expect(200);
    await adviser()
      .post(path(`/${onTime.id}/sending`))
      .send({})
      .expect(200);
    expect(await measured('plan_adherence')).toMatchObject({ value: 0.5, denominator: 2 });
    const missed = await plan({ plannedAt: new Date(Date.now() - 1000).toISOString() });
    expect(await measured('plan_adherence')).toMatchObject({ value: 1 / 3 });
    expect((await gaps()).map(({ kind }) => kind)).toEqual(['overdue']);
    await adviser()
      .patch(path(`/${missed.id}`))
      .send({ status: 'cancelled' })
      .expect(200);
    expect(await measured('plan_adherence')).toMatchObject({ value: 0.5 });
    const { body } = await adviser()
      .post(path(`/${missed.id}/sending`))
      .send({})
      .expect(409);
    expect(body.code).toBe('communication-cancelled');
  });

  it('takes a moment in the hour that the clock skips or repeats for the moment that it is', async () => {
    const moments = [
      ['2027-03-28T02:30:00+01:00', '2027-03-28T01:30:00.000Z'],
      ['2026-10-25T02:30:00+02:00', '2026-10-25T00:30:00.000Z'],
      ['2026-10-25T02:30:00+01:00', '2026-10-25T01:30:00.000Z'],
    ];
    for (const [given, kept] of moments) {
      const message = await plan({ plannedAt: given });
      expect(message.plannedAt).toBe(kept);
      await adviser()
        .delete(path(`/${message.id}`))
        .expect(204);
    }
  });

  it('names every field that is wrong, and somebody else’s audience', async () => {
    const { body } = await adviser()
      .post(path())
      .send({
        title: { nl: 'Regel één\r\nBcc: iedereen@example.nl' },
        keyMessage: {},
        phase: 'later',
        channel: 'duif',
        senderRole: 'koning',
        senderName: 'Naam\nmet regel',
        plannedAt: '2027-03-28T02:30:00',
      })
      .expect(400);
    expect(
      (body.errors as { location: string }[]).map(({ location }) => location).toSorted(),
    ).toEqual([
      '/channel',
      '/keyMessage/nl',
      '/phase',
      '/plannedAt',
      '/senderName',
      '/senderRole',
      '/title/nl',
    ]);
    const { body: unknown } = await adviser()
      .post(path())
      .send({ ...MESSAGE, audienceIds: [audiences[1], P] })
      .expect(404);
    expect(unknown.errors).toMatchObject([{ location: '/audienceIds/1', code: 'not-found' }]);
  });

  it('is for who may communicate, in their own organisation', async () => {
    await app.as('hr').post(path()).send(MESSAGE).expect(403);
    await app.as('viewer').post(`/projects/${P}/communication-plan`).send({}).expect(403);
  });
});
