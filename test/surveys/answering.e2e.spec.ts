import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomBytes } from 'node:crypto';
import { rows } from '../support/databases.js';
import { openSurvey, points } from '../support/surveys.js';
import { startApp, type TestApp } from '../support/test-app.js';

const CONNECTIONS = 50;

/** Calls `work` for each, with `CONNECTIONS` of them at once. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      for (const item of left) await work(item);
    }),
  );
}

/** All that an answer says, without what names this one call. */
async function said(response: Response): Promise<object> {
  const { instance: _instance, ...problem } = (await response.json()) as { instance: string };
  return { status: response.status, type: response.headers.get('content-type'), ...problem };
}

describe('answering a survey', () => {
  let app: TestApp;
  let origin: string;

  beforeAll(async () => {
    app = await startApp();
    await app.nest.listen(0, '127.0.0.1');
    origin = await app.nest.getUrl();
    const manager = app.as('programme_manager');
    await manager.post('/programmes').send({ name: 'AI' }).expect(201);
    await manager.post('/projects').send({ code: 'copilot', name: 'Copilot' }).expect(201);
  });
  afterAll(() => app.close());

  const manager = () => app.as('programme_manager');
  const post = (path: string, body: object): Promise<Response> =>
    fetch(`${origin}/v1${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const answer = (token: string, answers: object[] = [{ item: 'satisfaction', value: 4 }]) =>
    post('/survey-responses', { token, answers });
  const open = (given: object = {}) =>
    openSurvey(app, 'copilot', { instrument: 'csat', moment: 'pulse', answers: [], ...given });
  const draw = async (id: string, count: number): Promise<string[]> =>
    (await manager().post(`/surveys/${id}/invitations`).send({ count }).expect(201)).body.tokens;
  const close = (id: string) => manager().post(`/surveys/${id}/closing`);
  const inbox = (id: string) =>
    rows<{ department: string | null; answers: object }>(
      app.database.ownerUrl,
      `SELECT * FROM staging.inbox_${id.replaceAll('-', '')}`,
    );

  it('with one token, a thousand times at once, leaves one answer', async () => {
    const id = await open();
    const [token] = await draw(id, 1);
    const answers = await Promise.all(Array.from({ length: 1000 }, () => answer(token!)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 204)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(999);
    expect(await inbox(id)).toEqual([{ department: null, answers: { satisfaction: 4 } }]);
  });

  it('is refused alike with a token that was used, that is of a closed survey, and that never was', async () => {
    const id = await open();
    const [used, unused] = await draw(id, 2);
    await answer(used!);
    const refusals = [await said(await answer(used!))];
    await close(id).expect(200);
    const made = randomBytes(24).toString('base64url');
    for (const token of [used!, unused!, `noorderwolde.${made}`, `nergens.${made}`, made, '#'])
      for (const path of ['/survey-responses', '/survey-responses/_form'])
        refusals.push(
          await said(path.endsWith('_form') ? await post(path, { token }) : await answer(token)),
        );
    expect(new Set(refusals.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(refusals[0]).toMatchObject({ status: 409, code: 'answering-refused' });
  });

  it('counts every answer that was taken, when it closes meanwhile', async () => {
    const id = await open();
    const tokens = await draw(id, 200);
    const statuses: number[] = [];
    const answering = each(tokens, async (token) => {
      statuses.push((await answer(token)).status);
      if (statuses.length === 20) await close(id).expect(200);
    });
    await answering;
    const taken = statuses.filter((status) => status === 204).length;
    const { body } = await manager().get(`/surveys/${id}/results`).expect(200);
    expect(body.release.responses).toBe(taken);
    expect(statuses.filter((status) => status === 409)).toHaveLength(200 - taken);
    expect(taken).toBeGreaterThanOrEqual(20);
  });

  it('of nothing is refused, and the link still works', async () => {
    const id = await open();
    const [token] = await draw(id, 1);
    for (const nothing of [[], [{ item: 'satisfaction', value: null }]]) {
      const { errors } = (await (await answer(token!, nothing)).json()) as { errors: object[] };
      expect(errors).toEqual([
        expect.objectContaining({ location: '/answers', code: 'nothing-answered' }),
      ]);
    }
    expect((await answer(token!)).status).toBe(204);
  });

  it('closes once, however many ask at once', async () => {
    const id = await open({ answers: points('satisfaction', { 4: 6 }) });
    const statuses = await Promise.all(
      Array.from({ length: 10 }, async () => (await close(id)).status),
    );
    expect(statuses.toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 9 }, () => 409),
    ]);
  });

  it('names every fault, and takes the answer afterwards', async () => {
    const id = await openSurvey(app, 'copilot', {
      instrument: 'copilot_sentiment',
      moment: 'pulse',
      answers: [],
      departments: ['Ruimte'],
    });
    const [token] = await draw(id, 1);
    const wrong = await post('/survey-responses', {
      token,
      department: 'Elders',
      answers: [
        { item: 'quality', value: 9 },
        { item: 'faster', value: '5' },
        { item: 'faster', value: 3 },
        { item: 'nothing', value: 3 },
      ],
    });
    const { errors } = (await wrong.json()) as { errors: { location: string; code: string }[] };
    expect(errors.map(({ location, code }) => [location, code])).toEqual([
      ['/answers/0/value', 'out-of-scale'],
      ['/answers/1/value', 'not-an-integer'],
      ['/answers/2/item', 'given-twice'],
      ['/answers/3/item', 'unknown-item'],
      ['/department', 'not-one-of'],
    ]);
    const right = await post('/survey-responses', {
      token,
      department: 'Ruimte',
      answers: [
        { item: 'quality', value: 5 },
        { item: 'faster', value: null },
      ],
    });
    expect(right.status).toBe(204);
    expect(await inbox(id)).toEqual([{ department: 'Ruimte', answers: { quality: 5 } }]);
  });

  it('shows the form with its questions in both languages, and nothing of who was invited', async () => {
    const id = await open({ invited: 0 });
    const [token] = await draw(id, 1);
    const form = await post('/survey-responses/_form', { token });
    expect(form.status).toBe(200);
    expect(await form.json()).toEqual({
      organisation: 'Gemeente noorderwolde',
      project: 'Copilot',
      mode: 'anonymous',
      closesAt: expect.any(String),
      threshold: 5,
      departments: [],
      instrument: expect.objectContaining({
        code: 'csat',
        items: [expect.objectContaining({ key: 'satisfaction', min: 1, max: 5 })],
      }),
    });
  });
});

const MADE_UP = 2000;

describe('made-up tokens', () => {
  it('are all refused, alike, and slowed down', async () => {
    const app = await startApp({ RATE_LIMIT: '20' });
    try {
      const server = app.nest.getHttpAdapter().getInstance();
      const seen = new Map<string, number>();
      const tokens = Array.from(
        { length: MADE_UP },
        () => `noorderwolde.${randomBytes(24).toString('base64url')}`,
      );
      await each(tokens, async (token) => {
        const response = await server.inject({
          method: 'POST',
          url: '/v1/survey-responses',
          payload: { token, answers: [] },
        });
        const { code, detail } = response.json<{ code: string; detail: string }>();
        const hasTime = response.statusCode === 429 ? 'retry-after' in response.headers : '';
        const answer = JSON.stringify([response.statusCode, code, detail, hasTime]);
        seen.set(answer, (seen.get(answer) ?? 0) + 1);
      });
      const [refused, slowed, ...others] = [...seen].toSorted(([a], [b]) => (a < b ? -1 : 1));
      expect(others).toEqual([]);
      expect(refused![0]).toContain('[409,"answering-refused"');
      expect(slowed![0]).toContain('[429,"too-many-requests"');
      expect(slowed![0]).toContain('true');
      expect(refused![1] + slowed![1]).toBe(MADE_UP);
      expect(refused![1]).toBeLessThan(MADE_UP / 2);
    } finally {
      await app.close();
    }
  });
});
