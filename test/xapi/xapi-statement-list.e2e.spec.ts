import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../support/databases.js';
import { startApp, type TestApp } from '../support/test-app.js';
import { statement, voiding, xapi } from '../support/xapi.js';

const ADDRESS = 'https://fasewijzer.example/ai';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ PUBLIC_URL: ADDRESS });
});
afterAll(() => app.close());

interface Answer {
  statements: { id: string; stored: string; timestamp: string }[];
  more: string;
}

const list = async (query = ''): Promise<Answer> =>
  (await xapi(app, 'get', `/statements${query}`).expect(200)).body as Answer;
const idsOf = ({ statements }: Answer): string[] => statements.map(({ id }) => id);
const next = ({ more }: Answer): string => more.slice('/ai/xapi/statements'.length);

/** Sends statements one after another, and says how they must be listed. */
async function sendInTurn(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    const one = statement();
    await xapi(app, 'post').send(one).expect(200);
    ids.unshift(one.id);
  }
  return ids;
}

/** Statements that are stored at one moment stand in the order of their ids. */
async function sendAtOnce(count: number): Promise<string[]> {
  const all = Array.from({ length: count }, () => statement());
  await xapi(app, 'post').send(all).expect(200);
  return all
    .map(({ id }) => id)
    .toSorted()
    .toReversed();
}

const withExtension = (value: unknown) =>
  statement({ result: { extensions: { 'https://x.example/value': value } } });

async function follow(page: Answer): Promise<string[]> {
  const ids: string[] = [];
  for (let query = next(page); query !== '';) {
    const found = await list(query);
    ids.push(...idsOf(found));
    query = next(found);
  }
  return ids;
}

describe('the list of statements', () => {
  it('is empty at first', async () => {
    expect(await list()).toEqual({ statements: [], more: '' });
  });

  it('has each as it comes by its id, the last stored first', async () => {
    const ids = await sendInTurn(3);
    const { statements, more } = await list();
    expect([statements.map(({ id }) => id), more]).toEqual([ids, '']);
    for (const one of statements)
      expect(one).toEqual((await xapi(app, 'get', `/statements?statementId=${one.id}`)).body);
  });

  it('tells moments to the millisecond', async () => {
    const { timestamp: _, ...undated } = statement();
    await xapi(app, 'post').send(undated).expect(200);
    const [{ stored, timestamp }] = (await list('?limit=1')).statements as [
      Answer['statements'][0],
    ];
    expect(stored).toMatch(/T\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(timestamp).toBe(stored);
  });

  it('has neither what is voided nor what is no longer kept, but what voids', async () => {
    const before = idsOf(await list());
    const [kept, voided, blanked] = await sendInTurn(3);
    const voids = voiding(voided!);
    await xapi(app, 'post').send(voids).expect(200);
    await rows(app.database.ownerUrl, 'UPDATE xapi_statements SET statement = NULL WHERE id = $1', [
      blanked,
    ]);
    expect(idsOf(await list())).toEqual([voids.id, kept, ...before]);
  });

  it('is of one organisation, and of who may see names', async () => {
    const [ours] = await sendInTurn(1);
    const theirs = statement();
    await xapi(app, 'post', '/statements', { organisation: 'zuiderdam' }).send(theirs).expect(200);
    expect(idsOf(await list())).toContain(ours);
    expect(idsOf(await list())).not.toContain(theirs.id);
    const { body } = await xapi(app, 'get', '/statements', { organisation: 'zuiderdam' });
    expect(body).toMatchObject({ statements: [{ id: theirs.id }], more: '' });
    await xapi(app, 'get', '/statements', { role: 'privacy_officer' }).expect(200);
    for (const role of ['admin', 'viewer'] as const)
      for (const query of ['', `?statementId=${ours}`])
        await xapi(app, 'get', `/statements${query}`, { role }).expect(403);
  });

  it('comes in pages, each statement once, while others come in and go', async () => {
    const before = idsOf(await list());
    const all = [...(await sendAtOnce(4)), ...before];
    const first = await list('?limit=3');
    expect(idsOf(first)).toEqual(all.slice(0, 3));
    expect(first.more).toMatch(/^\/ai\/xapi\/statements\?more=[\w-]+$/);
    await sendInTurn(2);
    await rows(app.database.ownerUrl, 'DELETE FROM xapi_statements WHERE id = $1', [all[2]]);
    expect(idsOf(await list(next(first)))).toEqual(all.slice(3, 6));
    expect(await follow(first)).toEqual(all.slice(3));
  });

  it('ends without more where a page is just full', async () => {
    const { length } = (await list()).statements;
    expect((await list(`?limit=${length}`)).more).toBe('');
    expect((await list(`?limit=${length - 1}`)).more).not.toBe('');
  });

  it.each(['', '?limit=0', '?limit=100', '?limit=1000'])(
    'has a hundred on a page at most with "%s"',
    async (query) => {
      if ((await list()).more === '') await sendAtOnce(101);
      const first = await list(query);
      expect(first.statements).toHaveLength(100);
      expect((await list(`${next(first)}&limit=1`)).statements).toHaveLength(1);
    },
  );

  it('has 4 MiB on a page at most, but one statement at least', async () => {
    // A number that is short as it is sent takes 301 digits as it is kept.
    const huge = withExtension(Array.from({ length: 20_000 }, () => 1e300));
    const large = Array.from({ length: 6 }, () => withExtension('x'.repeat(900 * 1024)));
    const last = statement();
    for (const one of [last, ...large, huge]) await xapi(app, 'post').send(one).expect(200);
    const first = await list('?limit=8');
    expect(idsOf(first)).toEqual([huge.id]);
    const sent = large.map(({ id }) => id).toReversed();
    const second = await list(next(first));
    expect(idsOf(second)).toEqual(sent.slice(0, 4));
    expect(idsOf(await list(next(second))).slice(0, 3)).toEqual([...sent.slice(4), last.id]);
    expect(idsOf(await list('?limit=1'))).toEqual([huge.id]);
  });

  it.each([
    ['?limit=-1', 'limit', 'not-an-integer'],
    ['?limit=1.5', 'limit', 'not-an-integer'],
    ['?limit=', 'limit', 'not-an-integer'],
    ['?limit=1&limit=2', 'limit', 'not-an-integer'],
    ['?more=', 'more', 'not-valid'],
    ['?more=x', 'more', 'not-valid'],
    ['?agent={}', 'agent', 'not-offered'],
    ['?verb=https://x.example', 'verb', 'not-offered'],
    ['?since=2026-01-01T00:00:00Z', 'since', 'not-offered'],
    ['?ascending=true', 'ascending', 'not-offered'],
    ['?format=ids', 'format', 'not-offered'],
    ['?attachments=true', 'attachments', 'not-offered'],
    ['?x=1', 'x', 'unknown-field'],
    [`?statementId=${randomUUID()}&limit=1`, 'limit', 'not-together'],
    [`?voidedStatementId=${randomUUID()}&more=x`, 'more', 'not-together'],
  ])('is refused with %s', async (query, location, code) => {
    const { status, body } = await xapi(app, 'get', `/statements${query}`);
    expect(status).toBe(400);
    expect(body.errors).toEqual(
      expect.arrayContaining([expect.objectContaining({ in: 'query', location, code })]),
    );
  });

  it('takes what it does anyway', async () => {
    expect(await list('?format=exact&attachments=false')).toEqual(await list());
  });
});
