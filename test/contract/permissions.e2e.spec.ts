import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessOfHandlers } from '../../src/contract/handlers.js';
import { grantOf, PERMISSIONS } from '../../src/identity/permissions.js';
import { ROLES, type Role } from '../../src/identity/roles.js';
import { addressOf, OPERATIONS } from '../support/operations.js';
import { type Client, startDemo, type TestApp } from '../support/test-app.js';

const A: Role[] = ['admin'];
const AM: Role[] = ['admin', 'programme_manager'];

/** The published table of rights: who may all, and who may in own projects. */
const TABLE: Record<keyof typeof PERMISSIONS, { all: readonly Role[]; own?: Role[] }> = {
  read: { all: ROLES },
  organisation: { all: A },
  'organisation-evidence': { all: ['admin', 'privacy_officer'] },
  programmes: { all: AM },
  'create-projects': { all: [...AM, 'project_lead'] },
  projects: { all: AM, own: ['project_lead'] },
  evidence: { all: [...AM, 'privacy_officer'], own: ['project_lead'] },
  submit: { all: AM, own: ['project_lead'] },
  decide: { all: ['sponsor'] },
  audiences: { all: [...AM, 'hr'], own: ['project_lead'] },
  people: { all: ['hr', 'privacy_officer'] },
  trainings: { all: ['admin', 'hr'] },
  communications: { all: [...AM, 'communication_adviser'], own: ['project_lead'] },
  surveys: { all: AM, own: ['project_lead'] },
  'usage-imports': { all: [...AM, 'hr'] },
  share: { all: [...AM, 'project_lead', 'sponsor', 'hr', 'communication_adviser'] },
  audit: { all: ['admin', 'auditor', 'privacy_officer'] },
  erase: { all: ['privacy_officer'] },
};

/** Rights on an import follow its profile. */
const BY_PROFILE = new Set([
  'importFile',
  'listImports',
  'getImport',
  'listImportRows',
  'updateImportProfile',
  'removeImportProfile',
]);

/** What the code in a mail allows. */
const FOR_ANYBODY = new Set(['confirmReading', 'getSurveyForm', 'answerSurvey']);

describe('the table of rights', () => {
  let app: TestApp;
  let access: ReturnType<typeof accessOfHandlers>;
  /** A project lead who stands on no team. */
  let stranger: Client;

  beforeAll(async () => {
    app = await startDemo();
    access = accessOfHandlers(app.nest);
    const { body } = await app
      .as('admin')
      .post('/api-keys')
      .send({ name: 'vreemd', account: 'vreemd', roles: ['project_lead'] })
      .expect(201);
    stranger = app.with(body.key as string);
  });
  afterAll(() => app.close());

  it.each(Object.keys(PERMISSIONS) as (keyof typeof PERMISSIONS)[])(
    'says of %s what is published',
    (group) => {
      for (const role of ROLES) {
        const { all, own = [] } = TABLE[group];
        expect([role, grantOf([role], group)]).toEqual([
          role,
          all.includes(role) ? 'all' : own.includes(role) ? 'own' : undefined,
        ]);
      }
    },
  );

  const guarded = OPERATIONS.filter(
    ({ id }) => !BY_PROFILE.has(id) && !FOR_ANYBODY.has(id) && !id.startsWith('getContract'),
  );

  it.each(guarded)('guards $id for each role', async (operation) => {
    const { group } = access.get(operation.id)!;
    expect(group).toBeDefined();
    // Ids that do not exist and a body that cannot be: who may call it gets 400 or 404, and changes nothing.
    const nowhere = Object.fromEntries(operation.parameters.map((name) => [name, randomUUID()]));
    for (const role of ROLES) {
      const test = app.as(role)[operation.method](addressOf(operation, nowhere));
      const { status } = await (operation.hasBody ? test.send({ 'no-such-field': 1 }) : test);
      const isRefused = grantOf([role], group!) === undefined;
      expect([role, status === 403]).toEqual([role, isRefused]);
    }
  });

  it.each(guarded)('lets nobody call $id without signing in', async (operation) => {
    const nowhere = Object.fromEntries(operation.parameters.map((name) => [name, randomUUID()]));
    const { status } = await app.anonymous()[operation.method](addressOf(operation, nowhere));
    expect(status).toBe(401);
  });

  const own = guarded.filter(({ parameters }) => parameters.length > 0);

  it.each(own)(
    'keeps who is on no team out of $id where only own projects count',
    async (operation) => {
      const { group } = access.get(operation.id)!;
      const { example } = operation;
      const test = stranger[operation.method](addressOf(operation, example.path, example.query));
      const { status } = await (example.body === undefined
        ? test
        : test.send(example.body as object));
      const grant = grantOf(['project_lead'], group!);
      expect(status === 403).toBe(grant !== 'all');
    },
  );
});
