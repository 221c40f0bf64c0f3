import { randomInt } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../support/databases.js';
import { startApp, type TestApp } from '../support/test-app.js';

const SURVEYS = 200;
/** Fewest and most respondents. */
const LEAST = 5;
const MOST = 11;
/** How far a sum of `SURVEYS` random orders lies from its mean, in standard deviations, hardly ever. */
const FAR = 4.5;

/**
 * Somebody who saw in which order people answered, and reads the database as its superuser after closing. In each
 * survey every respondent answers something of their own (`secret`), so that a right guess shows.
 */
interface AttackedSurvey {
  id: string;
  /** The secrets in the order in which they were answered. */
  secrets: number[];
}

const shuffled = (count: number): number[] => {
  const left = Array.from({ length: 25 }, (_, index) => index);
  return Array.from({ length: count }, () => left.splice(randomInt(left.length), 1)[0]!);
};

/** How many of the secrets stand where they were answered. */
const hits = (found: readonly number[], { secrets }: AttackedSurvey): number =>
  secrets.filter((secret, index) => found[index] === secret).length;

const SECRET = `(response.answers ->> 'q1')::integer * 5 + (response.answers ->> 'q2')::integer - 6`;

const answersOf = (secret: number): object[] => [
  { item: 'q1', value: Math.floor(secret / 5) + 1 },
  { item: 'q2', value: (secret % 5) + 1 },
  ...Array.from({ length: 8 }, (_, index) => ({ item: `q${index + 3}`, value: 3 })),
  { item: 'remark', value: `mijn ${secret}` },
];

describe('after closing, nobody can say who answered what', () => {
  let app: TestApp;
  let superuser: Client;
  const surveys: AttackedSurvey[] = [];
  const log: Record<string, unknown>[] = [];
  let closedAt: string;
  let auditBefore: number;

  beforeAll(async () => {
    app = await startApp({}, (line) => log.push(line));
    superuser = new Client({ connectionString: app.database.ownerUrl });
    await superuser.connect();
    await superuser.query(
      `SELECT set_config('app.organisation_id', '${app.organisations.noorderwolde}', false)`,
    );
    const manager = app.as('programme_manager');
    await manager.post('/programmes').send({ name: 'AI' }).expect(201);
    await manager.post('/projects').send({ code: 'copilot', name: 'Copilot' }).expect(201);
    for (let index = 0; index < SURVEYS; index += 1) surveys.push(await hold(index));
    const { rows: lsn } = await superuser.query('SELECT pg_current_wal_insert_lsn()::text AS lsn');
    closedAt = lsn[0].lsn as string;
  }, 180_000);
  afterAll(async () => {
    await superuser.end();
    await app.close();
  });

  async function hold(index: number): Promise<AttackedSurvey> {
    const manager = app.as('programme_manager');
    const secrets = shuffled(randomInt(LEAST, MOST + 1));
    const { body: survey } = await manager
      .post('/projects/copilot/surveys')
      .send({ code: `s-${index}`, instrument: 'sus', moment: 'pulse', comments: true })
      .expect(201);
    await manager.post(`/surveys/${survey.id}/opening`).expect(200);
    const { body: drawn } = await manager
      .post(`/surveys/${survey.id}/invitations`)
      .send({ count: secrets.length })
      .expect(201);
    auditBefore = await audited();
    for (const [place, secret] of secrets.entries())
      await app
        .anonymous()
        .post('/survey-responses')
        .send({ token: drawn.tokens[place], answers: answersOf(secret) })
        .expect(204);
    expect(await audited()).toBe(auditBefore);
    await manager.post(`/surveys/${survey.id}/closing`).expect(200);
    return { id: survey.id as string, secrets };
  }

  const audited = async (): Promise<number> =>
    Number((await superuser.query('SELECT count(*) AS count FROM audit_events')).rows[0].count);

  /** The secrets of each survey in an order that the superuser sees. */
  async function ordered(orderBy: string): Promise<Map<string, number[]>> {
    const { rows: found } = await superuser.query<{ survey: string; secrets: number[] }>(
      `SELECT survey_id AS survey, array_agg(secret) AS secrets
       FROM (SELECT survey_id, ${SECRET} AS secret FROM survey_responses response ${orderBy}) response
       GROUP BY survey_id`,
    );
    return new Map(found.map(({ survey, secrets }) => [survey, secrets]));
  }

  const expectChance = (found: ReadonlyMap<string, readonly number[]>): void => {
    let right = 0;
    for (const survey of surveys) {
      const order = found.get(survey.id)!;
      expect(order.toSorted((a, b) => a - b)).toEqual(survey.secrets.toSorted((a, b) => a - b));
      right += hits(order, survey);
    }
    // A random order has one place right on average, with a variance of one, however many there are.
    expect(Math.abs(right - SURVEYS)).toBeLessThan(FAR * Math.sqrt(SURVEYS));
  };

  it.each([
    ['the hidden transaction number', 'ORDER BY xmin::text::bigint, ctid'],
    ['the place of the row', 'ORDER BY ctid'],
    ['the id', 'ORDER BY id'],
    ['the order of a dump', ''],
  ])('by %s', async (_, orderBy) => {
    const found = await ordered(orderBy);
    expect(found.size).toBe(SURVEYS);
    expectChance(found);
  });

  it('by what the remarks stand beside', async () => {
    const { rows: found } = await superuser.query<{ survey: string; secrets: number[] }>(
      `SELECT survey_id AS survey, array_agg(substring(text FROM 6)::integer) AS secrets
       FROM (SELECT * FROM survey_comments ORDER BY ctid) remark GROUP BY survey_id`,
    );
    const remarks = new Map(found.map(({ survey, secrets }) => [survey, secrets]));
    expectChance(remarks);
    const responses = await ordered('ORDER BY ctid');
    let beside = 0;
    for (const { id } of surveys)
      beside += hits(remarks.get(id)!, { id, secrets: responses.get(id)! });
    expect(Math.abs(beside - SURVEYS)).toBeLessThan(FAR * Math.sqrt(SURVEYS));
  });

  it('by the transaction of the token: all answers of a survey bear one', async () => {
    const { rows: found } = await superuser.query<{ transactions: string }>(
      `SELECT count(DISTINCT xmin::text) AS transactions FROM survey_responses GROUP BY survey_id`,
    );
    expect(found.map(({ transactions }) => Number(transactions))).toEqual(surveys.map(() => 1));
    expect((await superuser.query('SELECT FROM survey_tokens')).rowCount).toBe(0);
    const inboxes = await superuser.query(
      `SELECT FROM pg_class WHERE relname LIKE 'inbox\\_%' AND relnamespace = 'staging'::regnamespace`,
    );
    expect(inboxes.rowCount).toBe(0);
  });

  it('by dead rows of the tokens', async (test) => {
    test.skip(!(await hasExtension('pageinspect')));
    const { rows: joined } = await superuser.query<{ count: string }>(
      `SELECT count(*) AS count FROM generate_series(0, pg_relation_size('survey_tokens') / 8192 - 1) page
       CROSS JOIN LATERAL heap_page_items(get_raw_page('survey_tokens', page::integer)) dead
       JOIN survey_responses response ON response.xmin = dead.t_xmin`,
    );
    expect(Number(joined[0]!.count)).toBe(0);
  });

  it('by the moments in the log, the audit or a kept answer: there are none', async () => {
    expect(log.filter(({ route }) => String(route).includes('survey-responses'))).toEqual([]);
    expect(log.filter(({ route }) => String(route).includes('/surveys'))).not.toEqual([]);
    const { rows: kept } = await superuser.query(
      `SELECT (SELECT count(*) FROM idempotency_keys) AS answers,
              (SELECT count(*) FROM audit_events WHERE entry LIKE '%answerSurvey%') AS audited,
              (SELECT count(*) FROM information_schema.columns
               WHERE table_name IN ('survey_responses', 'survey_comments') AND data_type LIKE 'timestamp%') AS moments`,
    );
    expect(kept.map((row) => Object.values(row).map(Number))).toEqual([[0, 0, 0]]);
  });

  it('by what the server writes ahead after closing', async (test) => {
    test.skip(!(await hasExtension('pg_walinspect')));
    await superuser.query('CREATE TABLE dumped AS TABLE survey_responses');
    await superuser.query('VACUUM FULL survey_responses');
    const { rows: written } = await superuser.query<{ data: Buffer }>(
      `SELECT coalesce(block_fpi_data, '') || coalesce(block_data, '') AS data
       FROM pg_get_wal_block_info($1, pg_current_wal_lsn())`,
      [closedAt],
    );
    const text = Buffer.concat(written.map(({ data }) => data));
    const { rows: all } = await superuser.query<{ survey: string; id: string; secret: number }>(
      `SELECT survey_id AS survey, id, ${SECRET} AS secret FROM survey_responses response`,
    );
    const seen = all
      .map((row) => ({ ...row, at: text.indexOf(Buffer.from(row.id.replaceAll('-', ''), 'hex')) }))
      .toSorted((a, b) => a.at - b.at);
    expect(seen[0]!.at).toBeGreaterThanOrEqual(0);
    const found = new Map<string, number[]>();
    for (const { survey, secret } of seen)
      found.set(survey, [...(found.get(survey) ?? []), secret]);
    expectChance(found);
  });

  it('as it would be with random ids and a token that is used in the transaction of its answer', async () => {
    await superuser.query(
      `CREATE TABLE naive_tokens (hash text, person integer, used boolean);
       CREATE TABLE naive_responses (id uuid, secret integer)`,
    );
    let right = 0;
    let all = 0;
    for (const { secrets } of surveys) {
      await superuser.query('TRUNCATE naive_tokens, naive_responses');
      for (const person of secrets.keys())
        await superuser.query('INSERT INTO naive_tokens VALUES ($1, $2, false)', [
          `hash ${person}`,
          person,
        ]);
      for (const [person, secret] of secrets.entries())
        await superuser.query(
          `BEGIN;
           UPDATE naive_tokens SET used = true WHERE hash = 'hash ${person}';
           INSERT INTO naive_responses VALUES (gen_random_uuid(), ${secret}); COMMIT`,
        );
      const { rows: joined } = await superuser.query<{ person: number; secret: number }>(
        `SELECT person, secret FROM naive_tokens token JOIN naive_responses response ON response.xmin = token.xmin`,
      );
      right += joined.filter(({ person, secret }) => secrets[person] === secret).length;
      all += secrets.length;
    }
    expect(right / all).toBeGreaterThanOrEqual(0.95);
  });

  const hasExtension = async (name: string): Promise<boolean> => {
    const [found] = await rows<{ version: number }>(
      app.database.ownerUrl,
      `SELECT current_setting('server_version_num')::integer AS version FROM pg_available_extensions
       WHERE name = $1 AND current_setting('is_superuser') = 'on'`,
      [name],
    );
    if (!found || (name === 'pg_walinspect' && found.version < 160_000)) return false;
    await superuser.query(`CREATE EXTENSION IF NOT EXISTS ${name}`);
    return true;
  };
});
