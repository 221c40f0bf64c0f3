import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../src/identity/roles.js';
import { addressOf, type Operation, OPERATIONS } from '../support/operations.js';
import { startDemo, type TestApp } from '../support/test-app.js';

/** What the examples name by a code that both municipalities may have. */
const CODED = {
  programmes: 'code',
  projects: 'code',
  courses: 'code',
  import_profiles: 'code',
} as const;

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/** In `items` of training records a foreign id is a refused row, not a fault of the call. */
const refusesEachRow = ({ id }: Operation, sent: unknown, text: string): boolean =>
  id === 'recordTrainings' &&
  (JSON.parse(text) as { items: { outcome: string }[] }).items.filter(
    ({ outcome }) => outcome === 'refused',
  ).length === (sent as { items: unknown[] }).items.length;

/**
 * Every operation is called as every role of the one municipality with the ids of the other: in the path,
 * in the query and in the body.
 */
describe('the fence between two municipalities, over HTTP', () => {
  let app: TestApp;
  let owner: Client;
  /** Ids of noorderwolde's things by their code. */
  const foreign = new Map<string, string>();
  let before: Map<string, string>;
  let known: Set<string>;

  beforeAll(async () => {
    app = await startDemo();
    owner = new Client(app.database.ownerUrl);
    await owner.connect();
    const mine = `organisation_id = '${app.organisations.noorderwolde}'`;
    for (const [table, column] of Object.entries(CODED)) {
      const { rows } = await owner.query<{ id: string; code: string }>(
        `SELECT id, ${column} AS code FROM ${table} WHERE ${mine}`,
      );
      for (const { id, code } of rows) foreign.set(code, id);
    }
    const { rows } = await owner.query<{ id: string; phase: string }>(
      `SELECT id FROM gate_reviews WHERE ${mine} AND state = 'submitted'`,
    );
    foreign.set('current', rows[0]!.id);
    const { rows: files } = await owner.query<{ id: string }>(
      `SELECT id FROM imports WHERE ${mine}`,
    );
    foreign.set('latest', files[0]!.id);
    before = await contents();
    known = new Set([...before.values()].join(' ').match(UUID));
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  /** All rows of noorderwolde, by table. */
  async function contents(): Promise<Map<string, string>> {
    const { rows: tables } = await owner.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'organisation_id' ORDER BY 1`,
    );
    const found = new Map<string, string>();
    for (const { name } of tables) {
      const { rows } = await owner.query<{ text: string }>(
        `SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') AS text FROM ${name} t
         WHERE organisation_id = '${app.organisations.noorderwolde}'`,
      );
      found.set(name, rows[0]!.text);
    }
    return found;
  }

  /** The example with noorderwolde's ids wherever it names something. */
  function aimed(value: unknown): unknown {
    if (typeof value === 'string') return foreign.get(value) ?? value;
    if (Array.isArray(value)) return value.map(aimed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, aimed(one)]));
  }

  const namesForeign = ({ example }: Operation): boolean => {
    const ids = [...new Set([...foreign.values(), ...known])];
    const text = JSON.stringify(aimed([example.path, example.query, example.body]) ?? null);
    return ids.some((id) => text.includes(id));
  };

  it('answers 403 or 404 to each, not a byte of the other, and changes nothing', async () => {
    const tried = OPERATIONS.filter(namesForeign);
    expect(tried.length).toBeGreaterThan(60);
    const leaks: unknown[] = [];
    for (const operation of tried)
      for (const role of ROLES) {
        const { path, query, body } = aimed(operation.example) as typeof operation.example;
        const test = app.as(role, 'zuiderdam')[operation.method](addressOf(operation, path, query));
        const { status, text } = await (body === undefined ? test : test.send(body as object));
        const sent = JSON.stringify([path, query, body]);
        const seen = (text.match(UUID) ?? []).filter((id) => known.has(id) && !sent.includes(id));
        const isRefused = [403, 404].includes(status) || refusesEachRow(operation, body, text);
        if (!isRefused || seen.length > 0)
          leaks.push([operation.id, role, status, text.slice(0, 200), seen]);
      }
    expect(leaks).toEqual([]);
    expect(await contents()).toEqual(before);
  });

  it('answers an unknown id exactly as a foreign one', async () => {
    const differences: unknown[] = [];
    for (const operation of OPERATIONS.filter(({ parameters }) => parameters.length > 0)) {
      const foreignPath = aimed(operation.example.path ?? {}) as Record<string, string>;
      const unknownPath = Object.fromEntries(
        Object.entries(foreignPath).map(([name, value]) => [
          name,
          known.has(value) ? '01890000-0000-7000-8000-000000000000' : value,
        ]),
      );
      if (JSON.stringify(foreignPath) === JSON.stringify(unknownPath)) continue;
      for (const role of ['admin', 'hr', 'privacy_officer', 'sponsor'] as const) {
        const [one, other] = await Promise.all(
          [foreignPath, unknownPath].map(async (path) => {
            const test = app.as(role, 'zuiderdam')[operation.method](addressOf(operation, path));
            const { status, body } = await (operation.example.body === undefined
              ? test
              : test.send(aimed(operation.example.body) as object));
            return JSON.stringify([status, { ...(body as object), instance: null }]);
          }),
        );
        if (one !== other)
          differences.push([operation.id, role, one?.slice(0, 150), other?.slice(0, 150)]);
      }
    }
    expect(differences).toEqual([]);
  });
});
