import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../src/identity/roles.js';
import { answerFaults } from '../support/answer-faults.js';
import { copyOf, createDatabase, type TestDatabase } from '../support/databases.js';
import { addressOf, type Operation, OPERATIONS } from '../support/operations.js';
import { startDemo, type TestApp } from '../support/test-app.js';

/** Served beside the API's own operations, and without an account. */
const OPEN = new Set(['getContract', 'getContractAsYaml']);

async function call(
  app: TestApp,
  operation: Operation,
): Promise<{ status: number; type: string; body: unknown; text: string }> {
  const { example, method } = operation;
  const client = app.as((example.as ?? 'programme_manager') as Role);
  const test = client[method](addressOf(operation, example.path, example.query));
  if (example.file) {
    for (const [name, value] of Object.entries(example.form ?? {})) void test.field(name, value);
    return test
      .set('Prefer', 'wait=20')
      .attach('file', Buffer.from(example.file.text), example.file.name);
  }
  return example.body === undefined ? test : test.send(example.body as object);
}

describe('the examples of the contract, each on a fresh demo', () => {
  let demo: TestDatabase;
  let reader: TestApp;

  beforeAll(async () => {
    demo = await createDatabase();
    const builder = await startDemo(demo);
    await builder.nest.close();
    reader = await startDemo(await copyOf(demo));
  });
  afterAll(async () => {
    await reader.close();
    await demo.drop();
  });

  const operations = OPERATIONS.filter(({ id }) => !OPEN.has(id));

  it.each(operations)('$id names a role that may call it', ({ example }) => {
    expect([...ROLES, undefined]).toContain(example.as);
  });

  it.each(operations.filter(({ method }) => method === 'get'))(
    '$id shows something',
    async (operation) => {
      const answer = await call(reader, operation);
      const { status, body, text } = answer;
      expect([status, text.slice(0, 300)]).toEqual([200, expect.anything()]);
      expect(answerFaults(operation, answer)).toEqual([]);
      const { items } = body as { items?: unknown[] };
      expect(items === undefined || items.length > 0).toBe(true);
    },
  );

  it.each(operations.filter(({ parameters }) => parameters.length > 0))(
    '$id answers as it says to an unknown id',
    async (operation) => {
      const answer = await call(reader, {
        ...operation,
        example: { ...operation.example, path: {} },
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answerFaults(operation, answer)).toEqual([]);
    },
  );

  it.concurrent.each(operations.filter(({ method }) => method !== 'get'))(
    '$id works',
    async (operation) => {
      const app = await startDemo(await copyOf(demo));
      try {
        const answer = await call(app, operation);
        const { status, text } = answer;
        expect([status, text.slice(0, 500)]).toEqual([
          expect.toSatisfy((code: number) => code >= 200 && code < 300),
          expect.anything(),
        ]);
        expect(answerFaults(operation, answer)).toEqual([]);
      } finally {
        await app.close();
      }
    },
  );
});
