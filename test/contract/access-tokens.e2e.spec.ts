import { createHmac } from 'node:crypto';
import { exportSPKI, type JWTPayload } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IdentityProvider, startIdentityProvider } from '../support/identity-provider.js';
import { startApp, type TestApp } from '../support/test-app.js';

const CLAIMS = {
  aud: 'api://fasewijzer',
  tenant: 'noorderwolde',
  groups: ['hr', 'something-else'],
  upn: 'p.jansen@noorderwolde.example',
};

let provider: IdentityProvider;
let issuer: string;
let app: TestApp;

beforeAll(async () => {
  provider = await startIdentityProvider(CLAIMS);
  ({ issuer } = provider);
  app = await startApp({
    DEMO: 'off',
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: 'api://fasewijzer',
    OIDC_ORGANISATION_CLAIM: 'tenant',
    OIDC_ROLES_CLAIM: 'groups',
    OIDC_ACCOUNT_CLAIM: 'upn',
  });
});
afterAll(async () => {
  await app.close();
  await provider.close();
});

const token: IdentityProvider['sign'] = (...given) => provider.sign(...given);

const me = (bearer: string) => app.anonymous().get('/me').set('Authorization', `Bearer ${bearer}`);

describe("a token of the organisation's identity provider", () => {
  it('says who calls, by the claims that are configured', async () => {
    const { body } = await me(await token()).expect(200);
    expect(body).toMatchObject({
      account: CLAIMS.upn,
      roles: ['hr'],
      organisation: { code: 'noorderwolde' },
    });
  });

  it('may be of the type JWT, as many providers write it', async () => {
    const { status } = await me(await token({}, { typ: 'JWT' }));
    expect(status).toBe(200);
  });

  it.each<[string, JWTPayload, Parameters<typeof token>[1]]>([
    ['for another audience', { aud: 'other' }, {}],
    ['of another issuer', { iss: 'https://elsewhere.example' }, {}],
    ['that has expired', {}, { expires: Math.floor(Date.now() / 1000) - 60 }],
    ['that never expires', {}, { expires: '' }],
    ['that holds later', { nbf: Math.floor(Date.now() / 1000) + 600 }, {}],
    ['of another type', {}, { typ: 'logout+jwt' }],
    ['of an organisation we do not know', { tenant: 'elders' }, {}],
    ['without an organisation', { tenant: undefined }, {}],
    ['with a list of organisations', { tenant: ['noorderwolde'] }, {}],
    ['without an account', { upn: undefined }, {}],
  ])('%s is refused', async (_, claims, options) => {
    const { body, headers } = await me(await token(claims, options)).expect(401);
    expect(body).toMatchObject({ status: 401, code: 'unauthorized' });
    expect(headers['www-authenticate']).toBe('Bearer');
  });

  it('signed with the public key as a secret is refused', async () => {
    const [, claims] = (await token()).split('.');
    const header = Buffer.from('{"alg":"HS256","typ":"at+jwt","kid":"one"}').toString('base64url');
    const signature = createHmac('sha256', await exportSPKI(provider.publicKey))
      .update(`${header}.${claims}`)
      .digest('base64url');
    const { status } = await me(`${header}.${claims}.${signature}`);
    expect(status).toBe(401);
  });

  it('without a role may do nothing', async () => {
    const { body } = await me(await token({ groups: [] })).expect(403);
    expect(body).toMatchObject({ code: 'forbidden' });
  });

  it('is asked for at the addresses that the provider tells', async () => {
    const { body } = await app.anonymous().get('/openapi.json').expect(200);
    expect(body.components.securitySchemes.login.flows.authorizationCode).toMatchObject({
      authorizationUrl: `${issuer}/authorize`,
      tokenUrl: `${issuer}/token`,
    });
  });

  it('has no login of the demo beside it', async () => {
    const { nest } = app;
    const server = nest.getHttpAdapter().getInstance();
    const { statusCode, headers } = await server.inject('/login');
    expect(statusCode).toBe(303);
    expect(headers.location).toContain(
      `${issuer}/authorize?response_type=code&client_id=fasewijzer&`,
    );
    expect((await server.inject({ method: 'POST', url: '/login' })).statusCode).toBe(405);
    expect((await server.inject('/login/oidc/jwks')).statusCode).toBe(404);
  });
});
