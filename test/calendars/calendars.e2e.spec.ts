import ICAL from 'ical.js';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Jobs } from '../../src/jobs/jobs.js';
import { rows } from '../support/databases.js';
import { type Client, startApp, type TestApp } from '../support/test-app.js';

const PUBLIC_URL = 'https://fasewijzer.gemeente.example';
const TEXT = { keyMessage: { nl: 'Vraag het Jan Jansen.' } };
const MESSAGE = { ...TEXT, phase: 'rollout', channel: 'meeting', senderRole: 'project_lead' };

/** Local times in Europe/Amsterdam around both changes of the clock. */
const MOMENTS = [
  ['2026-03-28T09:00:00+01:00', '2026-03-28 09:00', '20260328T080000Z'],
  ['2026-03-29T09:00:00+02:00', '2026-03-29 09:00', '20260329T070000Z'],
  ['2026-10-24T09:00:00+02:00', '2026-10-24 09:00', '20261024T070000Z'],
  ['2026-10-25T02:30:00+02:00', '2026-10-25 02:30', '20261025T003000Z'],
  ['2026-10-25T02:30:00+01:00', '2026-10-25 02:30', '20261025T013000Z'],
  ['2026-10-25T09:00:00+01:00', '2026-10-25 09:00', '20261025T080000Z'],
] as const;

const local = (moment: Date): string =>
  new Intl.DateTimeFormat('sv', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(moment);

interface Made {
  id: string;
  projectId: string | null;
  url: string;
  expiresAt: string;
  createdAt: string;
}

interface Event {
  uid: string;
  summary: string;
  status: string;
  location: string | null;
  /** A day, or a moment in UTC. */
  start: string;
  at: Date;
  end: string;
  sequence: number;
}

const idsSeenBy = async (client: Client): Promise<string[]> =>
  (await client.get('/calendars?pageSize=100').expect(200)).body.items.map(({ id }: Made) => id);

describe('calendars', () => {
  let app: TestApp;
  const log: Record<string, unknown>[] = [];

  beforeAll(async () => {
    app = await startApp({ PUBLIC_URL }, (line) => log.push(line));
    for (const code of ['copilot', 'chatbot'])
      await app
        .as('admin')
        .post('/projects')
        .send({ code, name: `Project ${code}` })
        .expect(201);
  });
  afterAll(() => app.close());

  const feed = (url: string): request.Test =>
    request(app.nest.getHttpServer()).get(new URL(url).pathname);
  const make = async (body: object = {}, client: Client = app.as('viewer')): Promise<Made> =>
    (await client.post('/calendars').send(body).expect(201)).body as Made;
  const plan = async (given: object, project = 'copilot'): Promise<{ id: string }> =>
    (
      await app
        .as('communication_adviser')
        .post(`/projects/${project}/communications`)
        .send({ ...MESSAGE, ...given })
        .expect(201)
    ).body as { id: string };
  const patch = (id: string, change: object): request.Test =>
    app.as('communication_adviser').patch(`/projects/copilot/communications/${id}`).send(change);

  const repeated = (): request.Test =>
    app.as('hr').post('/calendars').set('Idempotency-Key', 'eens').send({});

  async function events(url: string): Promise<Event[]> {
    const { text } = await feed(url).expect(200);
    return ICAL.Component.fromString(text)
      .getAllSubcomponents('vevent')
      .map((one) => {
        const { uid, summary, location, startDate, endDate, sequence } = new ICAL.Event(one);
        return {
          uid,
          summary,
          status: one.getFirstPropertyValue('status') as string,
          location,
          start: startDate.toICALString(),
          at: startDate.toJSDate(),
          end: endDate.toICALString(),
          sequence,
        };
      });
  }

  it('is made with an address that is shown once', async () => {
    const { body } = await app
      .as('viewer')
      .post('/calendars')
      .send({ projectId: 'copilot' })
      .expect(201);
    const { id, url, projectId, createdAt, expiresAt } = body as Made;
    expect(url).toMatch(
      /^https:\/\/fasewijzer\.gemeente\.example\/calendars\/fw_noorderwolde_[\w-]{32}\.ics$/,
    );
    expect(body).toMatchObject({ account: 'viewer', language: 'nl' });
    const year = new Date(createdAt);
    year.setUTCFullYear(year.getUTCFullYear() + 1);
    expect(new Date(expiresAt)).toEqual(year);
    const { body: project } = await app.as('viewer').get('/projects/copilot').expect(200);
    expect(projectId).toBe(project.id);
    const list = await app.as('viewer').get('/calendars').expect(200);
    expect(list.body.items).toEqual([
      { id, account: 'viewer', projectId, language: 'nl', createdAt, expiresAt },
    ]);
    const stored = await rows<{ row: string }>(
      app.database.ownerUrl,
      'SELECT calendars::text AS row FROM calendars',
    );
    const secret = url.slice(-36, -4);
    expect(JSON.stringify(stored)).not.toContain(secret);
    const kept = await app.as('auditor').get('/audit-events').expect(200);
    expect(kept.body.items[0]).toMatchObject({ operation: 'createCalendar', account: 'viewer' });
    expect(kept.text).not.toContain(secret);
  });

  it('names every fault of what it is asked', async () => {
    const { status, body } = await app
      .as('viewer')
      .post('/calendars')
      .send({ projectId: '-', language: 'de', expiresAt: 'soon', account: 'admin' });
    expect(status).toBe(400);
    expect(body.errors.map(({ location }: { location: string }) => location).toSorted()).toEqual([
      '/account',
      '/expiresAt',
      '/language',
      '/projectId',
    ]);
    for (const expiresAt of ['2020-01-01T00:00:00Z', '2999-01-01T00:00:00Z'])
      expect((await app.as('viewer').post('/calendars').send({ expiresAt })).body).toMatchObject({
        status: 400,
        errors: [{ in: 'body', location: '/expiresAt' }],
      });
    const unknown = await app.as('viewer').post('/calendars').send({ projectId: 'nergens' });
    expect([unknown.status, unknown.body.errors]).toMatchObject([
      404,
      [{ location: '/projectId' }],
    ]);
  });

  it('does not keep its address for a repeated request', async () => {
    await repeated().expect(201);
    const { status, body } = await repeated();
    expect([status, body.code]).toEqual([409, 'answer-not-kept']);
  });

  it('shows the right hours where the clock changes', async () => {
    for (const [plannedAt, , title] of MOMENTS) await plan({ title: { nl: title }, plannedAt });
    const { url } = await make({ projectId: 'copilot' });
    const found = await events(url);
    for (const [moment, shown, utc] of MOMENTS) {
      const one = found.find(({ summary }) => summary.includes(utc))!;
      expect([one.start, local(one.at), one.at]).toEqual([utc, shown, new Date(moment)]);
      expect(one.status).toBe('TENTATIVE');
    }
  });

  it('follows a message from draft to sent, and leaves out what is cancelled or has no moment', async () => {
    const { url } = await make({ projectId: 'copilot' });
    const { id } = await plan({ title: { nl: 'Volgt' }, plannedAt: '2026-02-02T10:00:00Z' });
    const cancelled = await plan({ title: { nl: 'Nooit' }, plannedAt: '2026-02-02T10:00:00Z' });
    await patch(cancelled.id, { status: 'cancelled' }).expect(200);
    const timeless = await plan({ title: { nl: 'Ooit' } });
    const uid = `${id}@fasewijzer`;
    const one = async (): Promise<Event> => (await events(url)).find((event) => event.uid === uid)!;
    const draft = await one();
    expect(draft).toMatchObject({ status: 'TENTATIVE', sequence: 1, start: '20260202T100000Z' });
    await patch(id, { status: 'scheduled', plannedAt: '2026-02-03T10:00:00Z' }).expect(200);
    expect(await one()).toMatchObject({
      status: 'CONFIRMED',
      sequence: 2,
      start: '20260203T100000Z',
    });
    const { body: audience } = await app
      .as('admin')
      .post('/projects/copilot/audiences')
      .send({ name: 'Allen', headCount: 20, validFrom: '2026-01-01' })
      .expect(201);
    await patch(id, { audienceIds: [audience.id] }).expect(200);
    await app
      .as('communication_adviser')
      .post(`/projects/copilot/communications/${id}/sending`)
      .send({ sentAt: '2026-02-04T08:30:00Z' })
      .expect(200);
    expect(await one()).toMatchObject({ status: 'CONFIRMED', start: '20260204T083000Z' });
    const uids = (await events(url)).map((event) => event.uid);
    expect(uids).not.toContain(`${cancelled.id}@fasewijzer`);
    expect(uids).not.toContain(`${timeless.id}@fasewijzer`);
  });

  it('keeps every character of a title, and names nobody', async () => {
    const title = `Één, twee; drie\\n "vier" 🏛️ ${'heel lang '.repeat(15)}`.slice(0, 200);
    const { id } = await plan({
      title: { nl: title },
      plannedAt: '2026-05-05T10:00:00Z',
      senderName: 'Petra de Vries',
      owner: 'Kees Bakker',
    });
    const { url } = await make({ projectId: 'copilot' });
    const { text } = await feed(url).expect(200);
    expect(text).not.toMatch(/Petra|Kees|Jansen|viewer/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
    expect(text).toContain('\r\n ');
    const one = (await events(url)).find(({ uid }) => uid === `${id}@fasewijzer`)!;
    expect(one.summary).toBe(`Bericht: ${title} – Project copilot`);
  });

  it('has trainings, cancelled ones too, and for everybody what the project requires', async () => {
    const hr = app.as('hr');
    for (const code of ['basis', 'verdieping'])
      await hr
        .post('/courses')
        .send({
          code,
          title: { nl: `Cursus ${code}`, en: `Course ${code}` },
          completionRule: 'completed',
        })
        .expect(201);
    await app
      .as('admin')
      .post('/projects/copilot/required-courses')
      .send({ courseId: 'basis' })
      .expect(201);
    const hold = async (given: object): Promise<string> =>
      (
        await hr
          .post('/sessions')
          .send({
            courseId: 'verdieping',
            startsAt: '2026-10-25T02:30:00+01:00',
            endsAt: '2026-10-25T04:00:00+01:00',
            place: 'Raadzaal',
            ...given,
          })
          .expect(201)
      ).body.id as string;
    const own = await hold({ projectId: 'copilot' });
    const cancelled = await hold({
      projectId: 'copilot',
      place: null,
      link: 'https://x.example/1',
    });
    await hr.patch(`/sessions/${cancelled}`).send({ status: 'cancelled' }).expect(200);
    const required = await hold({ courseId: 'basis' });
    const open = await hold({});
    const other = await hold({ projectId: 'chatbot' });

    const { url } = await make({ projectId: 'copilot', language: 'en' });
    const found = new Map((await events(url)).map((event) => [event.uid.split('@')[0], event]));
    expect(found.get(own)).toMatchObject({
      summary: 'Training: Course verdieping – Project copilot',
      start: '20261025T013000Z',
      end: '20261025T030000Z',
      location: 'Raadzaal',
      status: 'CONFIRMED',
    });
    expect(found.get(cancelled)).toMatchObject({ status: 'CANCELLED', location: 'Online' });
    expect(found.get(required)!.summary).toBe('Training: Course basis');
    expect([found.has(open), found.has(other)]).toEqual([false, false]);
    const all = (await events((await make()).url)).map(({ uid }) => uid.split('@')[0]);
    expect(all).toEqual(expect.arrayContaining([own, cancelled, required, open, other]));
  });

  it('has gates and the go-live on their days, until the project is stopped', async () => {
    const lead = app.as('admin');
    const days = ['2026-03-29', '2026-10-25'];
    await lead
      .patch('/projects/chatbot/phases/preparation')
      .send({ plannedEndDate: days[0] })
      .expect(200);
    await lead.patch('/projects/chatbot').send({ goLiveDate: days[1] }).expect(200);
    await plan({ title: { nl: 'Later' }, plannedAt: '2026-12-12T10:00:00Z' }, 'chatbot');
    const { url } = await make({ projectId: 'chatbot' });
    const read = async () =>
      (await events(url))
        .filter(({ summary }) => !summary.startsWith('Training'))
        .map(({ summary, start }) => [summary, start]);
    expect(await read()).toEqual([
      ['Bericht: Later – Project chatbot', '20261212T100000Z'],
      ['Poort uit voorbereiding – Project chatbot', '20260329'],
      ['Eerste dag van gebruik – Project chatbot', '20261025'],
    ]);
    expect((await feed(url)).text).toContain('DTSTART;VALUE=DATE:20260329\r\n');
    await lead.patch('/projects/chatbot').send({ status: 'stopped' }).expect(200);
    expect(await read()).toEqual([]);
  });

  it('is answered as what it is, and nowhere kept', async () => {
    const { url } = await make();
    const { headers, text } = await feed(url).set('Accept', 'text/calendar').expect(200);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(headers.etag).toBeUndefined();
    expect(text).toContain('Gemeente noorderwolde');
  });

  it('has the same answer to every address that does not work', async () => {
    const revoked = await make();
    const expired = await make();
    await app.as('viewer').delete(`/calendars/${revoked.id}`).expect(204);
    await rows(
      app.database.ownerUrl,
      `UPDATE calendars SET expires_at = now() - interval '1 second' WHERE id = '${expired.id}'`,
    );
    const good = (await make()).url;
    const key = await app
      .as('admin')
      .post('/api-keys')
      .send({ name: 'x', account: 'x', roles: ['viewer'] })
      .expect(201);
    const answers = await Promise.all(
      [
        revoked.url,
        expired.url,
        good.replace('fw_noorderwolde', 'fw_zuiderdam'),
        good.replace('fw_noorderwolde', 'fw_nergens'),
        good.replace(/.\.ics$/, '.ics'),
        good.replace(/\.ics$/, 'x.ics'),
        good.replace(/fw_.*/, `${String(key.body.key)}.ics`),
        good.replace(/fw_.*/, "x'--.ics"),
        good.replace(/fw_.*/, '%00.ics'),
        good.replace(/fw_.*/, `${'x'.repeat(5000)}.ics`),
      ].map(async (url) => {
        const { status, type, headers, body } = await feed(url);
        return [status, type, headers['cache-control'], { ...(body as object), instance: null }];
      }),
    );
    expect(answers[0]).toMatchObject([
      404,
      'application/problem+json',
      'private, no-store',
      { code: 'not-found' },
    ]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    await feed(good).expect(200);
  });

  it('opens nothing but itself', async () => {
    const { url } = await make({}, app.as('admin'));
    const token = new URL(url).pathname.slice('/calendars/'.length, -'.ics'.length);
    await app.with(token).get('/me').expect(401);
    expect((await request(app.nest.getHttpServer()).get(`/v1/calendars/${token}.ics`)).status).toBe(
      405,
    );
  });

  it('is seen and taken back by who made it, and by an administrator', async () => {
    const mine = await make({}, app.as('sponsor'));
    const other = await make({}, app.as('sponsor'));
    expect(await idsSeenBy(app.as('sponsor'))).toEqual(expect.arrayContaining([mine.id, other.id]));
    expect(await idsSeenBy(app.as('privacy_officer'))).toEqual([]);
    expect(await idsSeenBy(app.as('admin'))).toContain(mine.id);
    expect(await idsSeenBy(app.as('admin', 'zuiderdam'))).toEqual([]);
    for (const stranger of [app.as('programme_manager'), app.as('admin', 'zuiderdam')])
      await stranger.delete(`/calendars/${mine.id}`).expect(404);
    await feed(mine.url).expect(200);
    await app.as('sponsor').delete(`/calendars/${mine.id}`).expect(204);
    await app.as('sponsor').delete(`/calendars/${mine.id}`).expect(404);
    const { body } = await app.as('auditor').get('/audit-events?limit=1').expect(200);
    expect(body.items).toMatchObject([
      { operation: 'revokeCalendar', account: 'sponsor', parameters: { calendarId: mine.id } },
    ]);
    await app.as('admin').delete(`/calendars/${other.id}`).expect(204);
    await feed(other.url).expect(404);
  });

  it('never stands in the log or the audit with its address', async () => {
    const { url } = await make();
    const before = await app.as('auditor').get('/audit-events?limit=1').expect(200);
    log.length = 0;
    await feed(url).expect(200);
    await feed(url).query({ x: '1' }).expect(400);
    await feed(url.replace('fw_noorderwolde', 'fw_zuiderdam')).expect(404);
    await request(app.nest.getHttpServer()).post(new URL(url).pathname).expect(405);
    await request(app.nest.getHttpServer())
      .get(`${new URL(url).pathname}/x`)
      .expect(404);
    expect(log.map(({ route, status }) => [route, status])).toEqual([
      ['/calendars/:token.ics', 200],
      ['/calendars/:token.ics', 400],
      ['/calendars/:token.ics', 404],
      ['unknown', 405],
      ['unknown', 404],
    ]);
    expect(JSON.stringify(log)).not.toContain(url.slice(-36, -4));
    const after = await app.as('auditor').get('/audit-events?limit=1').expect(200);
    expect(after.body.items).toEqual(before.body.items);
  });

  it('is forgotten once it has expired', async () => {
    const { id } = await make();
    const kept = async (): Promise<object[]> =>
      rows(app.database.ownerUrl, `SELECT FROM calendars WHERE id = '${id}'`);
    await app.nest.get(Jobs).runDaily();
    expect(await kept()).toHaveLength(1);
    await rows(
      app.database.ownerUrl,
      `UPDATE calendars SET expires_at = now() - interval '1 second' WHERE id = '${id}'`,
    );
    const list = await app.as('admin').get('/calendars?pageSize=100').expect(200);
    expect(list.body.items.map((one: Made) => one.id)).not.toContain(id);
    await app.nest.get(Jobs).runDaily();
    expect(await kept()).toHaveLength(0);
  });
});

describe('the feed of a calendar', () => {
  it('has a limit of requests', async () => {
    const app = await startApp({ RATE_LIMIT: '3' });
    try {
      const { body } = await app.as('viewer').post('/calendars').send({}).expect(201);
      const { pathname } = new URL((body as Made).url);
      const statuses: number[] = [];
      for (let call = 0; call < 4; call += 1)
        statuses.push((await request(app.nest.getHttpServer()).get(pathname)).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
    } finally {
      await app.close();
    }
  });
});
