import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BenchApp, startBenchApp } from './support/bench-app.js';
import { keep, quantile } from './support/figures.js';

const RESPONDENTS = 1000;
const MINUTE = 60_000;
const CONNECTIONS = 20;
const MEASURED = 5000;

/** A call, and how long it took, in milliseconds. */
async function times(
  count: number,
  connections: number,
  call: (index: number) => Promise<Response>,
): Promise<{ rate: number; p99: number; statuses: Set<number> }> {
  const sample: number[] = [];
  const statuses = new Set<number>();
  const left = Array.from({ length: count }, (_, index) => index).values();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (const index of left) {
        const begin = performance.now();
        const answer = await call(index);
        await answer.arrayBuffer();
        sample.push(performance.now() - begin);
        statuses.add(answer.status);
      }
    }),
  );
  const rate = (count / (performance.now() - start)) * 1000;
  return { rate, p99: quantile(sample, 0.99), statuses };
}

describe('answering a survey', () => {
  let app: BenchApp;

  beforeAll(async () => {
    app = await startBenchApp();
  });
  afterAll(() => app.close());

  const call = async <Answer>(path: string, body: object = {}): Promise<Answer> =>
    (await (
      await app.call(`/v1${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).json()) as Answer;
  const open = async (code: string, count: number): Promise<{ id: string; tokens: string[] }> => {
    const { id } = await call<{ id: string }>('/projects/copilot-gebruik/surveys', {
      code,
      instrument: 'csat',
      moment: 'pulse',
    });
    await call(`/surveys/${id}/opening`);
    const { tokens } = await call<{ tokens: string[] }>(`/surveys/${id}/invitations`, { count });
    return { id, tokens };
  };
  const send = (path: string, body: object): Promise<Response> =>
    fetch(`${app.origin}/v1/survey-responses${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const answer = (token: string | undefined): Promise<Response> =>
    send('', { token, answers: [{ item: 'satisfaction', value: 4 }] });

  it('takes a thousand respondents in a minute while results are read', async () => {
    const { id, tokens } = await open('minuut', RESPONDENTS);
    const statuses: number[] = [];
    const sample: number[] = [];
    const progress = { isDone: false };
    const reading = (async () => {
      while (!progress.isDone) {
        const read = await app.call(`/v1/surveys/copilot-nazorg-nazorgmeting/results`);
        statuses.push(read.status);
        await app.call(`/v1/surveys/${id}/results`);
        await sleep(20);
      }
    })();
    await Promise.all(
      tokens.map(async (token, index) => {
        await sleep((index / RESPONDENTS) * MINUTE);
        const form = await send('/_form', { token });
        const begin = performance.now();
        const sent = await answer(token);
        sample.push(performance.now() - begin);
        statuses.push(form.status, sent.status);
      }),
    );
    progress.isDone = true;
    await reading;
    const errors = statuses.filter((status) => status >= 400).length;
    await call(`/surveys/${id}/closing`);
    const results = await app.call(`/v1/surveys/${id}/results`);
    const { release } = (await results.json()) as { release: { responses: number } };
    expect(release.responses).toBe(RESPONDENTS);
    keep({
      topic: 'Surveys',
      what: '1,000 respondents in a minute (form and answer) while results are read',
      measured: `${errors} errors, p99 of the answer ${quantile(sample, 0.99).toFixed(1)} ms`,
      bound: 'no error',
      holds: errors === 0,
    });
  });

  it('takes answers at a rate', async () => {
    const { tokens } = await open('snelheid', MEASURED);
    await times(500, CONNECTIONS, () =>
      app.call('/v1/projects/copilot-gebruik', { role: 'viewer' }),
    );
    const read = await times(MEASURED, CONNECTIONS, () =>
      app.call('/v1/projects/copilot-gebruik', { role: 'viewer' }),
    );
    const answered = await times(MEASURED, CONNECTIONS, (index) => answer(tokens[index]));
    expect([...answered.statuses]).toEqual([204]);
    keep({
      topic: 'Surveys',
      what: `GET /projects/{projectId}, ${CONNECTIONS} connections: reading one row`,
      measured: `${Math.round(read.rate)} a second, p99 ${read.p99.toFixed(1)} ms`,
      bound: null,
      holds: null,
    });
    keep({
      topic: 'Surveys',
      what: `POST /survey-responses, ${CONNECTIONS} connections`,
      measured: `${Math.round(answered.rate)} a second, p99 ${answered.p99.toFixed(1)} ms; ${(answered.rate / read.rate).toFixed(2)} × the rate of reading one row`,
      bound: null,
      holds: null,
    });
  });
});
