import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rows } from '../support/databases.js';
import { makePeople, numbered } from '../support/people.js';
import { type ReceivedMail, startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js';
import { startApp, type TestApp } from '../support/test-app.js';

const WAIT = { timeout: 20_000, interval: 50 };
const MEMBERS = 8;

/** The plain text of a mail, without the quoting of its transport. */
const textOf = ({ message }: ReceivedMail): string => {
  const [, part = ''] = /text\/plain[^]*?\r?\n\r?\n([^]*?)\r?\n----/.exec(message) ?? [];
  const bytes = part
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(bytes, 'latin1').toString();
};

describe('invitations', () => {
  let app: TestApp;
  let smtp: TestSmtpServer;

  beforeAll(async () => {
    smtp = await startSmtpServer();
    app = await startApp({ SMTP_URL: smtp.url, MAIL_FROM: 'Gemeente <ai@noorderwolde.example>' });
    const people = numbered(1, MEMBERS).map((person, index) => ({
      ...person,
      ...(index > 0 && { mail: `p${person.hrNumber}@noorderwolde.example` }),
    }));
    await makePeople(app, people);
    const manager = app.as('programme_manager');
    await manager.post('/programmes').send({ name: 'AI' }).expect(201);
    await manager
      .post('/projects')
      .send({
        code: 'copilot',
        name: 'Copilot <b>',
        audiences: [
          {
            name: 'Allen',
            people: people.map(({ hrNumber }) => hrNumber),
            validFrom: '2026-01-01',
          },
        ],
      })
      .expect(201);
  });
  beforeEach(() => {
    smtp.received.length = 0;
    smtp.onRecipient = () => undefined;
  });
  afterAll(async () => {
    await app.close();
    await smtp.close();
  });

  const manager = () => app.as('programme_manager');
  const open = async (given: object = {}): Promise<string> => {
    const { body } = await manager()
      .post('/projects/copilot/surveys')
      .send({ instrument: 'csat', moment: 'pulse', ...given })
      .expect(201);
    await manager().post(`/surveys/${body.id}/opening`).expect(200);
    return body.id as string;
  };
  const invite = (id: string, body: object) =>
    manager().post(`/surveys/${id}/invitations`).send(body);
  const answer = (token: string, status = 204) =>
    app
      .anonymous()
      .post('/survey-responses')
      .send({ token, answers: [{ item: 'satisfaction', value: 4 }] })
      .expect(status);
  const remind = async (id: string, mailed: number): Promise<void> => {
    const { body } = await manager().post(`/surveys/${id}/reminders`).expect(200);
    expect(body).toEqual({ mailed });
  };
  /** Waits until each mail of the survey has its outcome. */
  const settled = async (id: string): Promise<void> => {
    const waiting = `SELECT FROM mails WHERE subject_id = '${id}' AND state IN ('queued', 'sending')`;
    await expect
      .poll(async () => (await rows(app.database.ownerUrl, waiting)).length, WAIT)
      .toBe(0);
  };
  const tokens = (): string[] =>
    smtp.received.flatMap((mail) => /respond\?lang=nl#(\S+)/.exec(textOf(mail))?.[1] ?? []);
  const tokenRows = (id: string) =>
    rows<{ xmin: string; personId: string | null; isUsed: boolean }>(
      app.database.ownerUrl,
      `SELECT xmin::text, person_id AS "personId", is_used AS "isUsed" FROM survey_tokens WHERE survey_id = '${id}'`,
    );

  it('go by mail to everybody with an address, each with a link of its own', async () => {
    const id = await open();
    const { body } = await invite(id, { mail: true }).expect(201);
    expect(body).toEqual({ invited: MEMBERS - 1, mailed: MEMBERS - 1, tokens: [], links: [] });
    await expect.poll(() => smtp.received.length, WAIT).toBe(MEMBERS - 1);
    expect(new Set(tokens()).size).toBe(MEMBERS - 1);
    for (const token of tokens()) await answer(token);
    await answer(tokens()[0]!, 409);
    const { body: survey } = await manager().get(`/surveys/${id}`).expect(200);
    expect(survey).toMatchObject({ invited: 7, responses: 7, responseRate: 1 });
    expect((await invite(id, { mail: true }).expect(409)).body.code).toBe('nobody-to-mail');
  });

  it('leave no trace of who got which: not a person, and not the transaction of the mail', async () => {
    const id = await open();
    await invite(id, { mail: true }).expect(201);
    await expect.poll(() => smtp.received.length, WAIT).toBe(MEMBERS - 1);
    const kept = await tokenRows(id);
    expect(kept.map(({ personId }) => personId)).toEqual(kept.map(() => null));
    expect(new Set(kept.map(({ xmin }) => xmin)).size).toBe(1);
    expect(kept.length).toBeGreaterThanOrEqual(MEMBERS - 1);
  });

  it('that are drawn later stand among those that were not used, in one transaction', async () => {
    const id = await open();
    const { body } = await invite(id, { count: 6 }).expect(201);
    await answer(body.tokens[0]);
    await invite(id, { count: 1 }).expect(201);
    await invite(id, { mail: true }).expect(201);
    await expect.poll(() => smtp.received.length, WAIT).toBe(MEMBERS - 1);
    const unused = (await tokenRows(id)).filter(({ isUsed }) => !isUsed);
    expect(new Set(unused.map(({ xmin }) => xmin)).size).toBe(1);
    expect(unused.length).toBeGreaterThanOrEqual(5 + 1 + MEMBERS - 1);
    for (const token of [...(body.tokens as string[]).slice(1), ...tokens()]) await answer(token);
  });

  it('are reminded of: everybody of an anonymous survey, without a link', async () => {
    const id = await open();
    await invite(id, { mail: true }).expect(201);
    await expect.poll(() => smtp.received.length, WAIT).toBe(MEMBERS - 1);
    await answer(tokens()[0]!);
    await settled(id);
    smtp.received.length = 0;
    await remind(id, MEMBERS - 1);
    await expect.poll(() => smtp.received.length, WAIT).toBe(MEMBERS - 1);
    expect(tokens()).toEqual([]);
    expect(textOf(smtp.received[0]!)).toContain('Wij weten niet wie al geantwoord heeft');
    await remind(id, 0);
  });

  it('by name say so, and remind only those who have not answered', async () => {
    const id = await open({ mode: 'by_name' });
    expect((await invite(id, { count: 3 }).expect(409)).body.code).toBe('only-by-mail');
    await invite(id, { mail: true }).expect(201);
    await expect.poll(() => smtp.received.length, WAIT).toBe(MEMBERS - 1);
    expect(textOf(smtp.received[0]!)).toContain('niet anoniem');
    for (const token of tokens().slice(0, 5)) await answer(token);
    await settled(id);
    await remind(id, 2);

    const [invited] = await rows<{ personId: string }>(
      app.database.ownerUrl,
      `SELECT person_id AS "personId" FROM survey_tokens WHERE survey_id = '${id}' AND is_used`,
    );
    const officer = app.as('privacy_officer');
    const { body: before } = await officer.get(`/people/${invited!.personId}/export`).expect(200);
    const part = (name: string) =>
      (before.parts as { name: string; items: object[] }[]).find((one) => one.name === name)!.items;
    expect(part('survey-invitations')).toContainEqual({
      survey: expect.stringMatching(/^pulse/),
      project: 'Copilot <b>',
      answered: true,
    });
    expect(part('survey-responses')).toEqual([
      { nl: expect.stringContaining('zonder naam, tijd of code'), en: expect.any(String) },
    ]);
    await officer.post(`/people/${invited!.personId}/erasure`).expect(204);
    await manager().post(`/surveys/${id}/closing`).expect(200);
    const kinds = await rows<{ kind: string }>(
      app.database.ownerUrl,
      `SELECT DISTINCT kind FROM mails WHERE subject_id = '${id}'`,
    );
    expect(kinds).toEqual([{ kind: 'survey_invitation' }]);
    const left = await rows<{ count: number }>(
      app.database.ownerUrl,
      `SELECT count(*)::integer AS count FROM survey_responses WHERE survey_id = '${id}'`,
    );
    expect(left).toEqual([{ count: 5 }]);
  });

  it('stop at closing: what waits is not sent, and no token is left', async () => {
    const id = await open();
    smtp.onRecipient = () => 451;
    await invite(id, { mail: true }).expect(201);
    await manager().post(`/surveys/${id}/closing`).expect(200);
    await settled(id);
    expect(await tokenRows(id)).toEqual([]);
  });

  it('are handed out as links, shown once, or as a page to print with a code on each card', async () => {
    const id = await open();
    const { body } = await invite(id, { count: 2 }).expect(201);
    expect(body.links).toEqual(
      (body.tokens as string[]).map((token) =>
        expect.stringMatching(new RegExp(`/respond#${token}$`)),
      ),
    );
    const page = await invite(id, { count: 3 }).set('Accept', 'text/html').expect(201);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.text.match(/<svg /g)).toHaveLength(3);
    expect(page.text).toContain('Wat vindt u van Copilot &lt;b&gt;?');
    expect(page.text).not.toContain('<b>');
    for (const [, token] of page.text.matchAll(/respond#([\w.-]+)/g)) await answer(token!);
    const { body: survey } = await manager().get(`/surveys/${id}`).expect(200);
    expect(survey).toMatchObject({ invited: 5, responses: 3, responseRate: 0.6 });
  });

  it('are no page to print when they go by mail', async () => {
    await invite(await open(), { mail: true })
      .set('Accept', 'text/html')
      .expect(400);
  });

  it('by name do not outlive a closing under way', async () => {
    const id = await open({ mode: 'by_name' });
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    try {
      // As closing does: the tokens go while the survey is held.
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.organisation_id', $1, true)`, [
        app.organisations.noorderwolde,
      ]);
      await invite(id, { mail: true }).expect(201);
      await client.query('SELECT FROM surveys WHERE id = $1 FOR UPDATE', [id]);
      await client.query('DELETE FROM survey_tokens WHERE survey_id = $1', [id]);
      await client.query(`UPDATE surveys SET status = 'closed', closed_at = now() WHERE id = $1`, [
        id,
      ]);
      await client.query('COMMIT');
    } finally {
      await client.end();
    }
    await settled(id);
    expect(await tokenRows(id)).toEqual([]);
  });

  it.each([{}, { count: 3, mail: true }, { mail: false }, { count: 0 }, { count: 5001 }])(
    'are refused as %j',
    async (body) => {
      await invite(await open(), body).expect(400);
    },
  );
});
