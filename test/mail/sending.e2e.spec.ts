import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rows } from '../support/databases.js';
import { makePeople, numbered } from '../support/people.js';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js';
import { startApp, type TestApp } from '../support/test-app.js';

const P = 'mailen';
const PATH = `/projects/${P}/communications`;
const WAIT = { timeout: 20_000, interval: 50 };

const addressOf = (number: string): string => `p${number}@noorderwolde.example`;

interface Mail {
  personId: string;
  person: { hrNumber: string } | null;
  state: string;
  reason: string | null;
  reply: string | null;
  language: string;
  attempts: number;
  retryAt: string | null;
}
interface Outbox {
  sends: boolean;
  counts: Record<string, number>;
  items: Mail[];
}

const PLAIN = {
  title: { nl: 'Titel' },
  keyMessage: { nl: 'Boodschap' },
  phase: 'rollout',
  channel: 'email',
  senderRole: 'sponsor',
};

/** A project with one member, who has an address. */
async function startProjectOfOne(app: TestApp): Promise<void> {
  await makePeople(app, [{ hrNumber: '1', mail: 'een@noorderwolde.example' }]);
  await app
    .as('admin')
    .post('/projects')
    .send({
      code: P,
      name: 'Mailen',
      audiences: [{ name: 'Een', people: ['1'], validFrom: '2026-01-01' }],
    })
    .expect(201);
}

describe('messages by mail', () => {
  let app: TestApp;
  let smtp: TestSmtpServer;
  let ids: Record<string, string>;
  let first: string;
  const people = numbered(900001, 6).map((person) => ({
    ...person,
    mail: `p${person.hrNumber}@noorderwolde.example`,
  }));

  beforeAll(async () => {
    smtp = await startSmtpServer();
    app = await startApp({ SMTP_URL: smtp.url, MAIL_FROM: 'Gemeente <ai@noorderwolde.example>' });
    ids = await makePeople(app, people);
    await rows(
      app.database.ownerUrl,
      `UPDATE people SET language = 'en' WHERE hr_number = '900002'`,
    );
    await app
      .as('admin')
      .post('/projects')
      .send({ code: P, name: 'Mailen', goLiveDate: '2027-03-29' })
      .expect(201);
    first = await audience('Eerste', ['900001', '900002', '900003']);
  });
  beforeEach(() => {
    smtp.onRecipient = () => undefined;
    smtp.onText = () => undefined;
    smtp.received.length = 0;
  });
  afterAll(async () => {
    await app.close();
    await smtp.close();
  });

  const adviser = () => app.as('communication_adviser');
  const audience = async (name: string, numbers: string[]): Promise<string> =>
    (
      await app
        .as('admin')
        .post(`/projects/${P}/audiences`)
        .send({ name, people: numbers, validFrom: '2026-01-01' })
        .expect(201)
    ).body.id as string;
  const write = async (given: object = {}): Promise<string> =>
    (
      await adviser()
        .post(PATH)
        .send({
          title: { nl: 'Straks begint u', en: 'You start soon' },
          keyMessage: { nl: 'Vanaf maandag.', en: 'From Monday on.' },
          phase: 'rollout',
          channel: 'email',
          senderRole: 'sponsor',
          audienceIds: [first],
          ...given,
        })
        .expect(201)
    ).body.id as string;
  const send = (id: string) => adviser().post(`${PATH}/${id}/sending`).send({});
  const outbox = async (id: string, role: 'hr' | 'viewer' = 'hr'): Promise<Outbox> =>
    (await app.as(role).get(`${PATH}/${id}/outbox`).expect(200)).body as Outbox;
  const status = async (id: string): Promise<string> =>
    (await app.as('viewer').get(`${PATH}/${id}`).expect(200)).body.status as string;
  const outcomeOf = (box: Outbox, number: string): Mail | undefined =>
    box.items.find(({ personId }) => personId === ids[number]);
  const settled = async (id: string, expected = 'sent'): Promise<void> => {
    await expect.poll(() => status(id), WAIT).toBe(expected);
  };

  /** A mail of another project, behind all that wait already. */
  async function mailFromElsewhere(): Promise<void> {
    await app
      .as('admin')
      .post('/projects')
      .send({
        code: 'elders',
        name: 'Elders',
        audiences: [{ name: 'Een', people: ['900004'], validFrom: '2026-01-01' }],
      })
      .expect(201);
    const { body } = await app
      .as('admin')
      .post('/projects/elders/communications')
      .send({
        title: { nl: 'Elders' },
        keyMessage: { nl: 'Hier ook.' },
        phase: 'rollout',
        channel: 'email',
        senderRole: 'sponsor',
      })
      .expect(201);
    await app
      .as('admin')
      .post(`/projects/elders/communications/${body.id}/sending`)
      .send({})
      .expect(200);
    await expect.poll(() => smtp.received.length, WAIT).toBe(1);
  }

  it('reach each member once, in their own language, as text and as HTML', async () => {
    const id = await write();
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(id)));
    expect(answers.filter(({ status: code }) => code === 200)).toHaveLength(1);
    expect(answers.filter(({ status: code }) => code === 409)).toHaveLength(9);
    await settled(id);
    expect(smtp.received.map(({ to }) => to).toSorted()).toEqual(
      ['900001', '900002', '900003'].map(addressOf),
    );
    const english = smtp.received.find(({ to }) => to === addressOf('900002'))!.message;
    expect(english).toContain('Subject: You start soon');
    expect(english).toContain('From: Gemeente <ai@noorderwolde.example>');
    expect(english).toContain('Content-Language: en');
    expect(english).toMatch(/Content-Type: text\/plain; charset=utf-8[^]*From Monday on\./);
    expect(english).toMatch(/Content-Type: text\/html; charset=utf-8[^]*<html lang=3D"en">/);
    const dutch = smtp.received.find(({ to }) => to === addressOf('900001'))!.message;
    expect(dutch).toContain('Subject: Straks begint u');
    const box = await outbox(id);
    expect(box).toMatchObject({ sends: true, counts: { sent: 3, queued: 0 } });
    expect(outcomeOf(box, '900001')).toMatchObject({
      state: 'sent',
      person: { hrNumber: '900001' },
    });
    const { items } = await outbox(id, 'viewer');
    expect(items.map(({ personId, person }) => personId ?? person)).toEqual([null, null, null]);
    const { body: events } = await app.as('auditor').get('/audit-events?limit=10').expect(200);
    const sendings = (events.items as { operation: string }[]).filter(
      ({ operation }) => operation === 'sendMails',
    );
    expect(sendings).toHaveLength(1);
  });

  it('are of the people who are in the audience on the day of sending', async () => {
    const later = await audience('Later', ['900004']);
    const id = await write({ audienceIds: [later] });
    await app
      .as('admin')
      .post(`/audiences/${later}/members`)
      .send({ people: ['900005'], validFrom: '2026-01-01' })
      .expect(200);
    await send(id).expect(200);
    await settled(id);
    expect(smtp.received.map(({ to }) => to).toSorted()).toEqual(
      ['900004', '900005'].map(addressOf),
    );
  });

  it('say of each person what became of it', async () => {
    const id = await write();
    smtp.onRecipient = (to) =>
      to === addressOf('900001') ? 550 : to === addressOf('900002') ? 451 : undefined;
    await send(id).expect(200);
    await expect
      .poll(async () => (await outbox(id)).counts, WAIT)
      .toMatchObject({
        refused: 1,
        sent: 1,
        queued: 1,
      });
    const box = await outbox(id);
    expect(outcomeOf(box, '900001')).toMatchObject({
      state: 'refused',
      reason: 'refused-by-server',
      reply: '550 5.1.1',
    });
    expect(outcomeOf(box, '900002')).toMatchObject({
      state: 'queued',
      reason: 'server-asks-to-wait',
      reply: '451',
      attempts: 1,
      retryAt: expect.any(String),
    });
    expect(await status(id)).toBe('sending');
    smtp.onRecipient = () => undefined;
    await rows(app.database.ownerUrl, 'UPDATE mails SET not_before = now()');
    await send(await write()).expect(200);
    await settled(id);
    await adviser()
      .post(`${PATH}/${id}/resending`)
      .send({ states: ['unclear'] })
      .expect(409);
    await adviser()
      .post(`${PATH}/${id}/resending`)
      .send({ states: ['refused'] })
      .expect(200, { queued: 1 });
    await expect.poll(async () => (await outbox(id)).counts.sent, WAIT).toBe(3);
  });

  it('are unclear when the answer is lost, and are sent again by hand only', async () => {
    const id = await write();
    let broken = 0;
    smtp.onText = (to) => (to === addressOf('900001') && (broken += 1) === 1 ? 0 : undefined);
    await send(id).expect(200);
    await settled(id);
    expect(outcomeOf(await outbox(id), '900001')).toMatchObject({
      state: 'unclear',
      reason: 'connection-lost',
    });
    expect(smtp.received.filter(({ to }) => to === addressOf('900001'))).toHaveLength(1);
    await adviser()
      .post(`${PATH}/${id}/resending`)
      .send({ states: ['unclear'] })
      .expect(200, { queued: 1 });
    await expect.poll(async () => (await outbox(id)).counts.sent, WAIT).toBe(3);
    expect(smtp.received.filter(({ to }) => to === addressOf('900001'))).toHaveLength(2);
  });

  it('go on past a mail with which the server hangs up', async () => {
    smtp.onRecipient = (to) => (to === addressOf('900001') ? 0 : undefined);
    const id = await write();
    await send(id).expect(200);
    await expect
      .poll(async () => (await outbox(id)).counts, WAIT)
      .toMatchObject({ queued: 1, sent: 2 });
    expect(outcomeOf(await outbox(id), '900001')).toMatchObject({
      state: 'queued',
      reason: 'server-unreachable',
      retryAt: expect.any(String),
    });
    await adviser().patch(`${PATH}/${id}`).send({ status: 'cancelled' }).expect(200);
    await settled(id);
  });

  it('have the outcome that the server gave before it hung up', async () => {
    smtp.onText = (to) => (to === addressOf('900001') ? -554 : undefined);
    const id = await write();
    await send(id).expect(200);
    // A mail that was under way when it hung up waits a minute; the next sweep takes it up.
    await expect
      .poll(
        async () => {
          await rows(app.database.ownerUrl, 'UPDATE mails SET not_before = NULL');
          return status(id);
        },
        { timeout: 45_000, interval: 200 },
      )
      .toBe('sent');
    expect(outcomeOf(await outbox(id), '900001')).toMatchObject({
      state: 'refused',
      reason: 'refused-by-server',
      reply: '554',
    });
    expect((await outbox(id)).counts.sent).toBe(2);
  }, 60_000);

  it('stop also when they are sent again, and when the project stops', async () => {
    smtp.onRecipient = (to) => (to === addressOf('900001') ? 550 : undefined);
    const id = await write();
    await send(id).expect(200);
    await settled(id);
    smtp.onRecipient = () => 451;
    const again = () =>
      adviser()
        .post(`${PATH}/${id}/resending`)
        .send({ states: ['refused', 'cancelled'] });
    await again().expect(200);
    await expect.poll(async () => outcomeOf(await outbox(id), '900001')!.attempts, WAIT).toBe(1);
    await adviser().patch(`${PATH}/${id}`).send({ status: 'cancelled' }).expect(200);
    expect((await outbox(id)).counts).toMatchObject({ cancelled: 1, sent: 2 });
    expect(await status(id)).toBe('sent');

    await again().expect(200);
    await app.as('admin').patch(`/projects/${P}`).send({ status: 'stopped' }).expect(200);
    smtp.onRecipient = () => undefined;
    smtp.received.length = 0;
    await rows(app.database.ownerUrl, 'UPDATE mails SET not_before = now()');
    for (const call of [again(), send(await write())])
      expect((await call.expect(409)).body.code).toBe('project-stopped');
    await mailFromElsewhere();
    expect((await outbox(id)).counts).toMatchObject({ cancelled: 1, queued: 0 });
    expect(smtp.received.map(({ to }) => to)).toEqual([addressOf('900004')]);
    await rows(app.database.ownerUrl, `UPDATE projects SET status = 'active' WHERE code = '${P}'`);
  });

  it('say who has no address or one that nobody can have', async () => {
    await makePeople(app, [
      { hrNumber: '900021' },
      { hrNumber: '900022', mail: 'twee@@noorderwolde.example' },
      { hrNumber: '900023', mail: addressOf('900023') },
    ]).then((made) => Object.assign(ids, made));
    const id = await write({
      audienceIds: [await audience('Zonder', ['900021', '900022', '900023'])],
    });
    await send(id).expect(200);
    await settled(id);
    const box = await outbox(id);
    expect(outcomeOf(box, '900021')).toMatchObject({ state: 'no_address' });
    expect(outcomeOf(box, '900022')).toMatchObject({ state: 'refused', reason: 'not-an-address' });
    expect(smtp.received.map(({ to }) => to)).toEqual([addressOf('900023')]);
  });

  it('fail when they arrive at nobody, stand in the gaps, and can be sent once that is mended', async () => {
    const id = await write({ audienceIds: [await audience('Niemand', ['900021'])] });
    await send(id).expect(200);
    await settled(id, 'failed');
    await adviser().patch(`${PATH}/${id}`).send({ owner: 'Iemand' }).expect(200);
    const { body } = await app.as('viewer').get(`/projects/${P}/communication-plan`).expect(200);
    expect(body.gaps).toContainEqual(
      expect.objectContaining({ kind: 'not-delivered', communicationId: id }),
    );
    await rows(
      app.database.ownerUrl,
      `UPDATE people SET mail = '${addressOf('900021')}' WHERE hr_number = '900021'`,
    );
    await adviser()
      .post(`${PATH}/${id}/resending`)
      .send({ states: ['no_address'] })
      .expect(200, { queued: 1 });
    await settled(id);
  });

  it('stop when they are cancelled under way, and go on when they are sent again', async () => {
    smtp.onRecipient = () => 451;
    const id = await write();
    await send(id).expect(200);
    await expect.poll(async () => (await outbox(id)).items[0]!.attempts, WAIT).toBe(1);
    await adviser().patch(`${PATH}/${id}`).send({ owner: 'Iemand' }).expect(409);
    await adviser().delete(`${PATH}/${id}`).expect(409);
    await adviser().patch(`${PATH}/${id}`).send({ status: 'cancelled' }).expect(200);
    await settled(id, 'cancelled');
    expect((await outbox(id)).counts).toMatchObject({ cancelled: 3, queued: 0 });
    smtp.onRecipient = () => undefined;
    await adviser().patch(`${PATH}/${id}`).send({ status: 'draft' }).expect(200);
    await send(id).expect(200);
    await settled(id);
    expect(smtp.received).toHaveLength(3);
  });

  it('are to nobody when only a head-count is known', async () => {
    const { body } = await app
      .as('admin')
      .post(`/projects/${P}/audiences`)
      .send({ name: 'Balie', headCount: 20, validFrom: '2026-01-01' })
      .expect(201);
    const id = await write({ audienceIds: [body.id] });
    expect((await send(id).expect(409)).body.code).toBe('nobody-known');
    await adviser()
      .post(`${PATH}/${id}/sending`)
      .send({ reachedCount: 18 })
      .expect(200)
      .expect(({ body: sent }) => expect(sent).toMatchObject({ status: 'sent', reachedCount: 18 }));
  });

  it('show beforehand how they look, with what somebody typed as text', async () => {
    const id = await write({
      title: { nl: 'A & B <b>' },
      keyMessage: { nl: '<img src=x onerror=alert(1)>\n\nTweede alinea' },
    });
    const { body } = await app.as('viewer').get(`${PATH}/${id}/preview?language=en`).expect(200);
    expect(body).toMatchObject({ language: 'nl', subject: 'A & B <b>' });
    expect(body.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(body.html).not.toContain('<img');
    expect(body.text).toContain('<img src=x onerror=alert(1)>\n\nTweede alinea');
    await send(id).expect(200);
    await settled(id);
    const [, html] = smtp.received[0]!.message.split('text/html');
    expect(html).not.toMatch(/<img/);
  });

  it('go on trial to whom tries them, if anybody knows where', async () => {
    const id = await write();
    const { body } = await adviser().post(`${PATH}/${id}/test-mail`).send({}).expect(409);
    expect(body.code).toBe('no-own-address');
    await makePeople(app, [{ hrNumber: '900030', mail: 'admin@noorderwolde.example' }]);
    const { body: key } = await app
      .as('admin')
      .post('/api-keys')
      .send({ name: 'proef', account: 'admin@noorderwolde.example', roles: ['admin'] })
      .expect(201);
    await app.with(key.key).post(`${PATH}/${id}/test-mail`).send({}).expect(201);
    await expect
      .poll(() => smtp.received.map(({ to }) => to), WAIT)
      .toEqual(['admin@noorderwolde.example']);
    expect(await status(id)).toBe('draft');
    expect((await outbox(id)).counts.sent).toBe(0);
  });

  it('forget who is erased', async () => {
    const id = await write({ audienceIds: [await audience('Weg', ['900006'])] });
    smtp.onRecipient = () => 451;
    await send(id).expect(200);
    await expect.poll(async () => (await outbox(id)).items[0]!.attempts, WAIT).toBe(1);
    const { body } = await app
      .as('privacy_officer')
      .get(`/people/${ids['900006']}/export`)
      .expect(200);
    expect(JSON.stringify(body)).toContain('server-asks-to-wait');
    await app.as('privacy_officer').post(`/people/${ids['900006']}/erasure`).send({}).expect(204);
    expect((await outbox(id)).items).toEqual([]);
  });

  it('stay within their organisation and its rights', async () => {
    const id = await write();
    for (const path of ['outbox', 'preview'])
      await app.as('communication_adviser', 'zuiderdam').get(`${PATH}/${id}/${path}`).expect(404);
    await app.as('hr').post(`${PATH}/${id}/sending`).send({}).expect(403);
    await app.as('viewer').post(`${PATH}/${id}/test-mail`).send({}).expect(403);
    await app.as('communication_adviser').get(`/projects/${P}/outbox`).expect(403);
    const { body } = await app.as('hr').get(`/projects/${P}/outbox?kind=communication`).expect(200);
    expect(body.total).toBeGreaterThan(10);
    const [mail] = body.items as { id: string }[];
    await app.as('hr').get(`/projects/${P}/outbox/${mail!.id}`).expect(200);
  });
});

describe('without a mail server', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await startProjectOfOne(app);
  });
  afterAll(() => app.close());

  it('mails wait to be read', async () => {
    const { body } = await app.as('admin').post(PATH).send(PLAIN).expect(201);
    await app.as('admin').post(`${PATH}/${body.id}/test-mail`).send({}).expect(409);
    const { body: sent } = await app
      .as('admin')
      .post(`${PATH}/${body.id}/sending`)
      .send({})
      .expect(200);
    expect(sent).toMatchObject({ status: 'sending', sentAt: null });
    const { body: box } = await app.as('hr').get(`/projects/${P}/outbox`).expect(200);
    expect(box).toMatchObject({ sends: false, counts: { queued: 1 } });
    const { body: mail } = await app
      .as('hr')
      .get(`/projects/${P}/outbox/${box.items[0].id}`)
      .expect(200);
    expect(mail).toMatchObject({ subject: 'Titel' });
    const { body: coverage } = await app
      .as('viewer')
      .get(`/projects/${P}/metrics?keys=communication.audience_coverage`)
      .expect(200);
    expect(coverage.items[0]).toMatchObject({ value: 0 });
  });
});

describe('a mail server that falls silent', () => {
  let app: TestApp;
  let server: Server;
  /** After which command it says nothing more; `greeting`: from the start. */
  let silentAfter = '';
  const sockets = new Set<Socket>();

  beforeAll(async () => {
    server = createServer((socket) => {
      sockets.add(socket);
      let inText = false;
      if (silentAfter !== 'greeting') socket.write('220 hier\r\n');
      socket.on('error', () => {});
      socket.on('data', (chunk) => {
        const command = String(chunk).slice(0, 4).toUpperCase();
        if (inText || silentAfter === command || silentAfter === 'greeting') return;
        inText = command === 'DATA';
        socket.write(inText ? '354 ga door\r\n' : '250 goed\r\n');
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    app = await startApp({
      SMTP_URL: `smtp://127.0.0.1:${port}/?socketTimeout=700&greetingTimeout=700`,
      MAIL_FROM: 'ai@noorderwolde.example',
    });
    await startProjectOfOne(app);
  });
  afterAll(async () => {
    await app.close();
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  it.each([
    ['greeting', 'queued', 'server-unreachable'],
    ['RCPT', 'queued', 'server-unreachable'],
    ['text', 'unclear', 'connection-lost'],
  ])('after %s leaves the mail %s', async (silent, state, reason) => {
    silentAfter = silent;
    const { body } = await app.as('admin').post(PATH).send(PLAIN).expect(201);
    await app.as('admin').post(`${PATH}/${body.id}/sending`).send({}).expect(200);
    await expect
      .poll(
        async () =>
          ((await app.as('admin').get(`${PATH}/${body.id}/outbox`)).body as Outbox).items[0],
        WAIT,
      )
      .toMatchObject({ state, reason });
    await app.as('admin').patch(`${PATH}/${body.id}`).send({ status: 'cancelled' });
  });
});
