import { randomUUID } from 'node:crypto';
import request, { type Test } from 'supertest';
import type { Role } from '../../src/identity/roles.js';
import type { OrganisationCode, TestApp } from './test-app.js';

export const ACTIVITY = 'https://leer.noorderwolde.example/ai-ethiek';

type Method = 'get' | 'post' | 'put' | 'delete';

/** A request at the xAPI door, as a learning system sends it. */
export function xapi(
  app: TestApp,
  method: Method,
  path = '/statements',
  {
    role = 'hr',
    organisation = 'noorderwolde',
  }: { role?: Role; organisation?: OrganisationCode } = {},
): Test {
  const server = request(app.nest.getHttpServer());
  return server[method](`/xapi${path}`)
    .auth('leersysteem', `fw_demo_${organisation}_${role}`)
    .set('X-Experience-API-Version', '1.0.3');
}

/** A statement that somebody completed the course. */
export const statement = (given: object = {}): Record<string, unknown> & { id: string } => ({
  id: randomUUID(),
  timestamp: '2026-09-01T09:00:00Z',
  actor: { account: { homePage: 'https://hr.noorderwolde.example', name: '000153' } },
  verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
  object: { id: ACTIVITY },
  ...given,
});

/** A statement that takes back another. */
export const voiding = (id: string): Record<string, unknown> & { id: string } =>
  statement({
    actor: { mbox: 'mailto:beheer@noorderwolde.example' },
    verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
    object: { objectType: 'StatementRef', id },
  });
