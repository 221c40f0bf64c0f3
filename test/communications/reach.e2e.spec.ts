import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Jobs } from '../../src/jobs/jobs.js';
import { rows } from '../support/databases.js';
import { makePeople, numbered } from '../support/people.js';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js';
import { type Client, startApp, type TestApp } from '../support/test-app.js';

const P = 'bereik';
const PATH = `/projects/${P}/communications`;
const WAIT = { timeout: 20_000, interval: 50 };

interface Measured {
  key: string;
  group: string | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  basis: string;
  suppressed: boolean;
  reason: string | null;
}

const same = ({ value, numerator, denominator, basis }: Measured): Partial<Measured> => ({
  basis,
  value,
  numerator,
  denominator,
});

describe('whom messages reach', () => {
  let app: TestApp;
  let smtp: TestSmtpServer;
  let ids: Record<string, string>;
  const people = numbered(900001, 32).map((person, index) => ({
    ...person,
    mail: `p${person.hrNumber}@noorderwolde.example`,
    departments: { '2026-01-01': index < 16 ? 'HR' : index < 28 ? 'Ruimte' : 'Klein' },
  }));
  const numbers = (from: number, to: number): string[] =>
    people.slice(from, to).map(({ hrNumber }) => hrNumber);

  beforeAll(async () => {
    smtp = await startSmtpServer();
    app = await startApp({ SMTP_URL: smtp.url, MAIL_FROM: 'ai@noorderwolde.example' });
    ids = await makePeople(app, people);
    await app
      .as('admin')
      .post('/projects')
      .send({ code: P, name: 'Bereik', goLiveDate: '2027-03-29' })
      .expect(201);
    await app
      .as('admin')
      .post(`/projects/${P}/audiences`)
      .send({ name: 'Allen', people: numbers(0, 32), validFrom: '2026-01-01' })
      .expect(201);
  });
  afterAll(async () => {
    await app.close();
    await smtp.close();
  });

  const adviser = (): Client => app.as('communication_adviser');
  const write = async (channel: string, given: object = {}): Promise<string> =>
    (
      await adviser()
        .post(PATH)
        .send({
          title: { nl: 'Straks begint u' },
          keyMessage: { nl: 'Vanaf maandag.' },
          phase: 'rollout',
          channel,
          senderRole: 'sponsor',
          ...given,
        })
        .expect(201)
    ).body.id as string;
  const mail = async (id: string): Promise<void> => {
    await adviser().post(`${PATH}/${id}/sending`).send({}).expect(200);
    await expect
      .poll(async () => (await adviser().get(`${PATH}/${id}`)).body.status as string, WAIT)
      .toBe('sent');
  };
  const measured = async (key: string, query = ''): Promise<Measured[]> =>
    (
      await app
        .as('viewer')
        .get(`/projects/${P}/metrics?keys=communication.${key}${query}`)
        .expect(200)
    ).body.items as Measured[];
  const attend = (communication: string, list: string[], client = adviser(), header = 'personId') =>
    client
      .post('/imports')
      .set('Prefer', 'wait=20')
      .field('profile', 'attendance')
      .field('options', JSON.stringify({ communication }))
      .attach('file', Buffer.from(`${header}\n${list.join('\n')}\n`), 'lijst.csv');
  const consent = async (verdict: string): Promise<void> => {
    for (const kind of ['works_council_answer', 'dpia'])
      await app
        .as('privacy_officer')
        .post('/organisation/evidence')
        .send({ kind, verdict, validFrom: '2026-01-01', validUntil: '2030-01-01' })
        .expect(201);
  };
  const tokenTo = (number: string): string =>
    /\/confirm\?lang=nl#([\w.-]+)/.exec(
      smtp.received
        .findLast(({ to }) => to.startsWith(`p${number}@`))!
        .message.replaceAll('=\r\n', '')
        .replaceAll('=3D', '='),
    )![1]!;
  const confirm = (token: string) => app.anonymous().post('/confirmations').send({ token });
  const kept = async (table: string): Promise<number> =>
    (
      await rows<{ n: number }>(app.database.ownerUrl, `SELECT count(*)::int AS n FROM ${table}`)
    )[0]!.n;

  it('is nobody at first, and unknown where nobody was asked', async () => {
    expect(await measured('informed')).toMatchObject([
      { value: 0, numerator: 0, denominator: 32, basis: 'named' },
    ]);
    expect(await measured('confirmed')).toMatchObject([{ value: null, reason: 'nobody-asked' }]);
    await app.as('admin').post('/projects').send({ code: 'zonder-dag', name: 'Later' }).expect(201);
    const { body } = await app
      .as('viewer')
      .get('/projects/zonder-dag/metrics?keys=communication.informed')
      .expect(200);
    expect(body.items).toMatchObject([{ value: null, reason: 'no-go-live-date' }]);
  });

  it('counts lists and confirmations as numbers without consent', async () => {
    const meeting = await write('meeting');
    const { body } = await attend(meeting, [...numbers(0, 12), 'niemand']).expect(200);
    expect(body).toMatchObject({
      state: 'completed',
      rows: { read: 13, accepted: 12, refused: 1 },
      warnings: [expect.stringContaining('Alleen het aantal mensen is bewaard')],
    });
    expect(await kept('communication_receipts')).toBe(0);
    await adviser().post(`${PATH}/${meeting}/sending`).send({}).expect(200);
    expect(await measured('informed')).toMatchObject([
      { numerator: 12, denominator: 32, basis: 'estimated' },
    ]);
    // The same people in another order are the same list, and a longer one of the day takes its place.
    const again = await attend(meeting, numbers(0, 12).toReversed()).expect(200);
    expect(again.body.rows).toMatchObject({ accepted: 0, unchanged: 12 });
    await attend(meeting, numbers(0, 13)).expect(200);
    expect(await measured('informed')).toMatchObject([{ numerator: 13, basis: 'estimated' }]);
    const second = numbers(13, 15).map((number) => `${number};2026-11-20`);
    await attend(meeting, second, adviser(), 'personId;Datum').expect(200);
    expect(await measured('informed')).toMatchObject([{ numerator: 15, basis: 'estimated' }]);
    const { body: reach } = await app.as('viewer').get(`${PATH}/${meeting}/reach`).expect(200);
    expect(reach).toMatchObject({ members: 32, delivered: 0, attended: 0, counted: 15 });

    const first = await write('email');
    smtp.onRecipient = (to) =>
      numbers(20, 32).some((n) => to.startsWith(`p${n}@`)) ? 550 : undefined;
    await mail(first);
    expect(await measured('informed')).toMatchObject([{ numerator: 20, basis: 'named' }]);
    for (const number of ['900001', '900002', '900001']) await confirm(tokenTo(number)).expect(204);
    expect(await kept('communication_receipts')).toBe(0);
    expect(await kept('confirmation_tokens WHERE person_id IS NOT NULL')).toBe(0);
    expect(await measured('confirmed')).toMatchObject([
      { numerator: 2, denominator: 32, basis: 'estimated' },
    ]);
  });

  let beforeConsent: string;

  it('knows people by name with consent, each once', async () => {
    beforeConsent = new Date().toISOString();
    await consent('positive');
    const talk = await write('manager_conversation');
    await adviser().post(`${PATH}/${talk}/sending`).send({}).expect(200);
    const { body } = await attend(talk, [
      ...numbers(16, 24),
      'P900024@NOORDERWOLDE.EXAMPLE',
    ]).expect(200);
    expect(body).toMatchObject({ rows: { accepted: 8, unchanged: 1 }, warnings: [] });
    const again = await attend(talk, numbers(16, 24)).expect(200);
    expect(again.body.rows).toMatchObject({ accepted: 0, unchanged: 8 });
    expect(await measured('informed')).toMatchObject([
      { numerator: 24, denominator: 32, basis: 'named' },
    ]);
    const second = await write('email');
    await mail(second);
    for (const number of numbers(0, 11)) await confirm(tokenTo(number)).expect(204);
    await confirm(tokenTo('900001')).expect(204);
    expect(await measured('confirmed')).toMatchObject([{ numerator: 11, basis: 'named' }]);
    const { body: reach } = await app.as('viewer').get(`${PATH}/${second}/reach`).expect(200);
    const [whole] = (reach.items as Measured[]).filter(
      ({ key, group }) => key === 'communication.confirmed' && group === null,
    );
    expect(reach).toMatchObject({ members: 32, delivered: 20 });
    expect(whole).toMatchObject({ numerator: 11, denominator: 32 });
  });

  it('hides small groups, by department and of an audience', async () => {
    const informed = await measured('informed', '&by=department');
    expect(informed.map(({ group, suppressed }) => [group, suppressed])).toEqual([
      ['HR', true],
      ['Klein', true],
      ['Ruimte', true],
    ]);
    expect(informed.find(({ group }) => group === 'HR')!.reason).toBe('≥ 90 %');
    const { body } = await app
      .as('admin')
      .post(`/projects/${P}/audiences`)
      .send({ name: 'Negen', people: numbers(0, 9), validFrom: '2026-01-01' })
      .expect(201);
    const few = await write('email', { audienceIds: [body.id] });
    await mail(few);
    const { body: reach } = await app.as('viewer').get(`${PATH}/${few}/reach`).expect(200);
    expect(reach).toMatchObject({ members: 9, delivered: 9, attended: null });
    expect((reach.items as Measured[]).every(({ value }) => value === null)).toBe(true);
  });

  it('goes back to numbers when consent ends, also for links that are out already', async () => {
    await consent('negative');
    const clicked = 'confirmation_tokens WHERE confirmed_on IS NOT NULL';
    const [receipts, clicks] = [await kept('communication_receipts'), await kept(clicked)];
    await confirm(tokenTo('900012')).expect(204);
    expect(await kept('communication_receipts')).toBe(receipts);
    expect(await kept(clicked)).toBe(clicks + 1);
    await consent('positive');
  });

  it('counts who attended once the message went out', async () => {
    const [{ numerator }] = (await measured('informed')) as [Measured];
    const meeting = await write('meeting');
    await attend(meeting, numbers(28, 30)).expect(200);
    expect(await measured('informed')).toMatchObject([{ numerator }]);
    await adviser().post(`${PATH}/${meeting}/sending`).send({}).expect(200);
    expect(await measured('informed')).toMatchObject([{ numerator: numerator! + 2 }]);
    await adviser().delete(`${PATH}/${meeting}/attendance`).expect(204);
    expect(await measured('informed')).toMatchObject([{ numerator }]);
  });

  it('answers a past day as it was', async () => {
    expect(await measured('informed', '&asOf=2026-01-15')).toMatchObject([
      { value: 0, numerator: 0, denominator: 32 },
    ]);
    expect(await measured('informed', `&asOf=${beforeConsent}`)).toMatchObject([
      { numerator: 20, denominator: 32 },
    ]);
    expect(await measured('informed')).toMatchObject([{ numerator: 24 }]);
  });

  it('takes attendance of one’s own messages only, in one’s own organisation', async () => {
    const meeting = await write('meeting');
    await attend(meeting, ['900001'], app.as('communication_adviser', 'zuiderdam')).expect(404);
    await attend(meeting, ['900001'], app.as('project_lead')).expect(404);
    await attend(meeting, ['900001'], app.as('hr')).expect(403);
    await attend('no-such-message', ['900001']).expect(404);
    const { body } = await adviser()
      .post('/imports')
      .field('profile', 'attendance')
      .attach('file', Buffer.from('personId\n900001\n'), 'lijst.csv')
      .expect(400);
    expect(body.errors).toMatchObject([{ location: '/options/communication', code: 'required' }]);
    const { body: report } = await attend(
      meeting,
      ['900001;ja;32-01-2026', '900002;misschien;', '900003;nee;', '900004;ja;01-02-2026'],
      adviser(),
      'personId;Aanwezig;Datum',
    ).expect(200);
    expect(report.rows).toMatchObject({ read: 4, accepted: 1, incomplete: 1, refused: 2 });
  });

  it('knows no made-up codes', async () => {
    for (const token of ['noorderwolde.x', 'elders.abc', tokenTo('900001').slice(0, -1)])
      await confirm(token)
        .expect(404)
        .expect(({ body }) => expect(body.errors).toMatchObject([{ location: '/token' }]));
    await confirm('').expect(400);
    await app
      .anonymous()
      .post('/confirmations')
      .send({ token: ['x'] })
      .expect(400);
  });

  it('shows in what is kept of a person, and counts on when they are erased', async () => {
    const [{ numerator }] = (await measured('confirmed')) as [Measured];
    const { body } = await app
      .as('privacy_officer')
      .get(`/people/${ids['900003']}/export`)
      .expect(200);
    expect(
      (body.parts as { name: string; items: object[] }[]).find(
        ({ name }) => name === 'received-messages',
      )!.items,
    ).toMatchObject([{ kind: 'confirmed' }]);
    const before = new Date().toISOString();
    await app.as('privacy_officer').post(`/people/${ids['900003']}/erasure`).send({}).expect(204);
    expect(await measured('confirmed', `&asOf=${before}`)).toMatchObject([{ numerator }]);
    expect(await measured('confirmed')).toMatchObject([{ numerator: numerator! - 1 }]);
  });

  it('is numbers only half a year after going live', async () => {
    const [informed] = await measured('informed');
    const [confirmed] = await measured('confirmed');
    const list = (await adviser().get(`${PATH}?status=sent&pageSize=100`).expect(200)).body.items;
    const sent = (list as { id: string; channel: string }[]).filter(
      ({ channel }) => channel === 'email',
    );
    await app.nest.get(Jobs).runDaily();
    expect(await kept('communication_receipts')).toBeGreaterThan(0);
    await app.as('admin').patch(`/projects/${P}`).send({ goLiveDate: '2026-03-01' }).expect(200);
    await app.nest.get(Jobs).runDaily();
    expect(await kept('communication_receipts')).toBeGreaterThan(0);
    const { ownerUrl } = app.database;
    await rows(ownerUrl, `UPDATE projects SET created_at = created_at - interval '8 months'`);
    await rows(
      ownerUrl,
      `UPDATE communications SET created_at = created_at - interval '8 months',
         sent_at = sent_at - interval '8 months'`,
    );
    await app.nest.get(Jobs).runDaily();
    for (const table of ['confirmation_tokens', `mails WHERE kind = 'communication'`])
      expect(await kept(table)).toBe(0);
    expect(await measured('informed')).toMatchObject([same(informed!)]);
    expect(await measured('confirmed')).toMatchObject([same(confirmed!)]);
    expect(await measured('informed', '&asOf=2026-06-01')).toMatchObject([
      { value: null, reason: 'no-history' },
    ]);
    for (const { id } of sent)
      expect(
        (await app.as('viewer').get(`${PATH}/${id}/reach`).expect(200)).body.delivered,
      ).toBeGreaterThan(0);
  });
});

describe('what is kept of who attended', () => {
  let app: TestApp;
  let audienceIds: string[];

  beforeAll(async () => {
    app = await startApp();
    await makePeople(app, numbered(900001, 12));
    await app
      .as('admin')
      .post('/projects')
      .send({
        code: P,
        name: 'Bereik',
        goLiveDate: '2027-03-29',
        audiences: [
          { name: 'Allen', everyone: true, validFrom: '2026-01-01' },
          { name: 'Eén', people: ['900001'], validFrom: '2026-01-01' },
          { name: 'Zonder namen', headCount: 50, validFrom: '2026-01-01' },
        ],
      })
      .expect(201);
    const { body } = await app.as('viewer').get(`/projects/${P}/audiences`).expect(200);
    audienceIds = (body.items as { id: string }[]).map(({ id }) => id);
  });
  afterAll(() => app.close());

  const consent = async (verdict: string): Promise<void> => {
    for (const kind of ['works_council_answer', 'dpia'])
      await app
        .as('admin')
        .post('/organisation/evidence')
        .send({ kind, verdict, validFrom: '2026-01-01' })
        .expect(201);
  };
  const meet = async (audiences: string[], list: string[], client = app.as('admin')) => {
    const { body } = await app
      .as('admin')
      .post(PATH)
      .send({
        title: { nl: 'Bijeenkomst' },
        keyMessage: { nl: 'Kom kijken.' },
        phase: 'rollout',
        channel: 'meeting',
        senderRole: 'sponsor',
        audienceIds: audiences,
      })
      .expect(201);
    await app.as('admin').post(`${PATH}/${body.id}/sending`).send({}).expect(200);
    const { body: report } = await client
      .post('/imports')
      .set('Prefer', 'wait=20')
      .field('profile', 'attendance')
      .field('options', JSON.stringify({ communication: body.id }))
      .attach('file', Buffer.from(`personId\n${list.join('\n')}\n`), 'lijst.csv')
      .expect(200);
    return { id: body.id as string, importId: report.id as string };
  };
  const reach = async (id: string) =>
    (await app.as('viewer').get(`${PATH}/${id}/reach`).expect(200)).body as {
      members: number;
      attended: number | null;
      counted: number | null;
      items: Measured[];
    };

  it('tells nothing of few named people among many without names', async () => {
    await consent('positive');
    const { id } = await meet([audienceIds[1]!, audienceIds[2]!], ['900001']);
    const shown = await reach(id);
    expect(shown).toMatchObject({ members: 51, attended: null, counted: null });
    expect(shown.items.every(({ numerator }) => numerator === null)).toBe(true);
  });

  it('is a number once consent has ended', async () => {
    const { id } = await meet([audienceIds[0]!], ['900001', '900002', '900003']);
    expect(await reach(id)).toMatchObject({ members: 12, attended: 3, counted: null });
    await consent('negative');
    await app.nest.get(Jobs).runDaily();
    expect(await rows(app.database.ownerUrl, 'SELECT FROM communication_receipts')).toHaveLength(0);
    expect(await reach(id)).toMatchObject({ attended: 0, counted: 3 });
  });

  it('is seen by who sent the list, where the role counts for own projects only', async () => {
    const key = async (account: string): Promise<Client> =>
      app.with(
        (
          await app
            .as('admin')
            .post('/api-keys')
            .send({ name: account, account, roles: ['project_lead'] })
            .expect(201)
        ).body.key as string,
      );
    await app
      .as('admin')
      .post(`/projects/${P}/team-members`)
      .send({ role: 'project_lead', name: 'Lid', account: 'lid' })
      .expect(201);
    const [member, stranger] = [await key('lid'), await key('vreemd')];
    const { importId } = await meet([audienceIds[0]!], ['900001', 'GEHEIM1'], member);
    await member.get(`/imports/${importId}/rows?outcome=refused`).expect(200);
    for (const path of [`/imports/${importId}`, `/imports/${importId}/rows?outcome=refused`])
      await stranger.get(path).expect(403);
    const { body } = await stranger.get('/imports').expect(200);
    expect(body.items).toEqual([]);
  });
});
