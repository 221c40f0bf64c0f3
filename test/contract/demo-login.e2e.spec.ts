import { createHash, createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { exportJWK, importJWK, type JWK, SignJWT } from 'jose';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../support/free-port.js';
import { startApp, type TestApp } from '../support/test-app.js';
import { Visitor } from '../support/visitor.js';

let app: TestApp;
let origin: string;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  app = await startApp({ PORT: String(port), PUBLIC_URL: origin });
  await app.nest.listen(port, '127.0.0.1');
});
afterAll(() => app.close());

describe('the login of the demo', () => {
  it('signs in with one click and no password', async () => {
    const token = await signIn('noorderwolde/sponsor');
    const { body } = await me(token.access_token).expect(200);
    expect(body).toMatchObject({
      account: 'sponsor',
      roles: ['sponsor'],
      organisation: { code: 'noorderwolde' },
    });
    expect(token.expires_in).toBe(600);
    expect(claimsOf(token.access_token)).toMatchObject({
      iss: `${origin}/login/oidc`,
      aud: 'fasewijzer',
      sub: 'sponsor',
      organisation: 'noorderwolde',
      roles: ['sponsor'],
    });
  });

  it('is the same account as the key of the role', async () => {
    const byKey = await app.as('hr', 'zuiderdam').get('/me').expect(200);
    const byLogin = await me((await signIn('zuiderdam/hr')).access_token).expect(200);
    expect(byLogin.body).toEqual(byKey.body);
  });

  it('lets one choose another account the next time', async () => {
    const browser = new Visitor(origin);
    await signIn('noorderwolde/admin', browser);
    const { access_token: token } = await signIn('zuiderdam/viewer', browser);
    expect((await me(token)).body).toMatchObject({ account: 'viewer' });
  });

  it('refuses an account that does not exist, and a code without its verifier', async () => {
    const browser = new Visitor(origin);
    await browser.visit(authorization('x'.repeat(43)).url);
    const page = await browser.send('/login', { account: 'noorderwolde/emperor' });
    expect(page.answer.status).toBe(200);
    const { code } = await codeFor('noorderwolde/admin', new Visitor(origin), 'y'.repeat(43));
    const answer = await exchange(code, 'z'.repeat(43));
    expect(answer.status).toBe(400);
  });

  it.each([
    ['nl', 'Aanmelden bij de demo'],
    ['en', 'Sign in to the demo'],
  ])('shows its page in %s', async (language, title) => {
    const { text } = await request(origin).get(`/login?lang=${language}`).expect(200);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(title);
  });

  it('redirects only to addresses it knows', async () => {
    const url = new URL(authorization('x'.repeat(43)).url);
    url.searchParams.set('redirect_uri', 'https://elsewhere.example/');
    const answer = await fetch(url, { redirect: 'manual' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  });
});

describe('a token', () => {
  it('that is good is accepted, so that the refusals below mean something', async () => {
    const { status } = await me((await signIn('noorderwolde/viewer')).access_token);
    expect(status).toBe(200);
  });

  it.each([
    ['without a signature', (token: string) => forge(token, { alg: 'none' }, () => '')],
    [
      'signed with the public key as a secret',
      async (token: string) => {
        const pem = Buffer.from(JSON.stringify(await publicKey()));
        return forge(token, { alg: 'HS256' }, (text) =>
          createHmac('sha256', pem).update(text).digest('base64url'),
        );
      },
    ],
    ['with other claims under the same signature', (token: string) => changed(token)],
    ['signed by somebody else', (token: string) => resigned(token)],
    ['that is not a JWT', () => Promise.resolve('eyJhbGciOiJub25lIn0.e30')],
  ])('%s is refused', async (_, make) => {
    const { access_token: token } = await signIn('noorderwolde/viewer');
    const { body } = await me(await make(token)).expect(401);
    expect(body).toMatchObject({ code: 'unauthorized' });
  });

  it('for identification is not one for access', async () => {
    const { id_token: token } = await signIn('noorderwolde/viewer');
    const { status } = await me(token);
    expect(status).toBe(401);
  });
});

const me = (token: string) => request(origin).get('/v1/me').set('Authorization', `Bearer ${token}`);

interface Tokens {
  access_token: string;
  id_token: string;
  expires_in: number;
}

async function signIn(account: string, browser = new Visitor(origin)): Promise<Tokens> {
  const verifier = randomBytes(32).toString('base64url');
  const { code } = await codeFor(account, browser, verifier);
  const answer = await exchange(code, verifier);
  return (await answer.json()) as Tokens;
}

async function codeFor(
  account: string,
  browser: Visitor,
  verifier: string,
): Promise<{ code: string }> {
  const { url, state } = authorization(verifier);
  const page = await browser.visit(url);
  expect(page.url.href).toMatch(/\/login\?lang=/);
  const end = '/docs/oauth2-redirect.html';
  const { url: answer } = await browser.send('/login', { account }, end);
  expect(answer.pathname).toBe(end);
  expect(answer.searchParams.get('state')).toBe(state);
  return { code: answer.searchParams.get('code')! };
}

function authorization(verifier: string): { url: string; state: string } {
  const state = randomBytes(8).toString('hex');
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: 'fasewijzer',
    scope: 'openid',
    redirect_uri: `${origin}/docs/oauth2-redirect.html`,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state,
  });
  return { url: `${origin}/login/oidc/auth?${query.toString()}`, state };
}

const exchange = (code: string, verifier: string): Promise<Response> =>
  fetch(`${origin}/login/oidc/token`, {
    method: 'POST',
    // As a browser sends it.
    headers: { origin },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'fasewijzer',
      code,
      code_verifier: verifier,
      redirect_uri: `${origin}/docs/oauth2-redirect.html`,
    }),
  });

const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const forge = (
  token: string,
  header: { alg: string },
  sign: (text: string) => string,
): Promise<string> => {
  const text = `${encode({ typ: 'at+jwt', ...header })}.${token.split('.')[1]}`;
  return Promise.resolve(`${text}.${sign(text)}`);
};

const changed = (token: string): Promise<string> => {
  const [header, , signature] = token.split('.');
  return Promise.resolve(
    [header, encode({ ...claimsOf(token), roles: ['admin'] }), signature].join('.'),
  );
};

async function resigned(token: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { kid } = JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as JWK;
  return new SignJWT(claimsOf(token))
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid })
    .sign(await importJWK(await exportJWK(privateKey), 'RS256'));
}

async function publicKey(): Promise<JWK> {
  const answer = await fetch(`${origin}/login/oidc/jwks`);
  const { keys } = (await answer.json()) as { keys: JWK[] };
  return keys[0]!;
}
