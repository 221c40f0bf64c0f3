import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../support/free-port.js';
import { type IdentityProvider, startIdentityProvider } from '../support/identity-provider.js';
import { type OrganisationCode, startApp, type TestApp } from '../support/test-app.js';
import { Visitor } from '../support/visitor.js';

const PAGE = '/surveys/nulmeting';
const SESSION = 'fasewijzer-session';

interface Running {
  app: TestApp;
  origin: string;
  /** The access log. */
  log: Record<string, unknown>[];
}

/** The app on a port of its own, with a survey in the first organisation. */
async function run(environment: Record<string, string> = {}): Promise<Running> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const log: Running['log'] = [];
  const app = await startApp({ PORT: String(port), PUBLIC_URL: origin, ...environment }, (line) =>
    log.push(line),
  );
  await app.nest.listen(port, '127.0.0.1');
  await addSurvey(app, 'noorderwolde');
  return { app, origin, log };
}

async function addSurvey(app: TestApp, organisation: OrganisationCode): Promise<string> {
  const admin = app.as('admin', organisation);
  await admin.post('/projects').send({ code: 'copilot', name: 'Copilot' }).expect(201);
  const { body } = await admin
    .post('/projects/copilot/surveys')
    .send({
      code: organisation === 'noorderwolde' ? 'nulmeting' : 'elders',
      instrument: 'csat',
      moment: 'baseline',
    })
    .expect(201);
  return body.id as string;
}

describe('pages of the demo', () => {
  let app: TestApp;
  let origin: string;
  let log: Running['log'];
  beforeAll(async () => {
    ({ app, origin, log } = await run());
  });
  afterAll(() => app.close());

  const visitor = (): Visitor => new Visitor(origin);

  async function signedIn(account = 'noorderwolde/viewer', page = PAGE): Promise<Visitor> {
    const browser = visitor();
    await browser.visit(page);
    const { answer, url } = await browser.send('/login', { account });
    expect([url.pathname, answer.status]).toEqual([page.split('?')[0], 200]);
    return browser;
  }

  it('lead who is not signed in to the login, in their language, and remember where to', async () => {
    const browser = visitor();
    const answer = await browser.step(PAGE);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/login?to=/surveys/nulmeting&lang=nl',
    ]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const english = await browser.step(PAGE, { headers: { 'accept-language': 'en' } });
    expect(english.headers.get('location')).toBe('/login?to=/surveys/nulmeting&lang=en');
    const asked = await browser.step(`${PAGE}?lang=en`);
    expect(asked.headers.get('location')).toBe('/login?to=/surveys/nulmeting%3Flang%3Den&lang=en');
  });

  it('open after one click, in the language that was asked', async () => {
    const browser = visitor();
    const login = await browser.visit(`${PAGE}?lang=en`);
    expect(await login.answer.text()).toContain('Sign in to the demo');
    const { answer, url } = await browser.send('/login', { account: 'noorderwolde/viewer' });
    expect([answer.status, url.href]).toEqual([200, `${origin}${PAGE}?lang=en`]);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain('<html lang="en">');
  });

  it('keep the token in a cookie that no script reads, as long as the token holds', async () => {
    const browser = visitor();
    await browser.visit(PAGE);
    const { url } = await browser.send('/login', { account: 'noorderwolde/hr' }, '/login/callback');
    const answer = await browser.step(url.href);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, PAGE]);
    const [begun, forgotten] = answer.headers.getSetCookie();
    const [, token, seconds] =
      /^fasewijzer-session=([\w.-]+); Path=\/; Max-Age=(\d+); HttpOnly; SameSite=Lax$/.exec(
        begun!,
      )!;
    expect(Number(seconds)).toBeGreaterThan(500);
    expect(Number(seconds)).toBeLessThanOrEqual(600);
    await app.with(token!).get('/me').expect(200);
    expect(forgotten).toMatch(
      /^fasewijzer-login-[\w-]{22}=; Path=\/; Max-Age=0; HttpOnly; SameSite=Lax$/,
    );
    expect([...browser.cookies.keys()].filter((name) => name.includes('fasewijzer'))).toEqual([
      SESSION,
    ]);
  });

  it('take a bearer token or key too', async () => {
    const browser = visitor();
    const read = (bearer: string) =>
      browser.step(PAGE, { headers: { authorization: `Bearer ${bearer}` } });
    expect((await read('fw_demo_noorderwolde_viewer')).status).toBe(200);
    const token = (await signedIn()).cookies.get(SESSION)!;
    const answer = await read(token);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain('/logout');
    const refused = await read('nonsense');
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await refused.text()).toContain('<h1>Niet aangemeld</h1>');
  });

  it('prefer the key that a caller sends to the session', async () => {
    const browser = await signedIn();
    const answer = await browser.step(PAGE, {
      headers: { authorization: 'Bearer fw_demo_zuiderdam_viewer' },
    });
    expect(answer.status).toBe(404);
  });

  it('have no session in the API: no other site can make a browser do or read anything', async () => {
    const browser = await signedIn('noorderwolde/admin');
    const json = { 'content-type': 'application/json', origin };
    for (const [method, path] of [
      ['GET', '/v1/me'],
      ['GET', PAGE.replace('/', '/v1/')],
      ['GET', `/v1${PAGE}/results`],
      ['POST', '/v1/projects'],
      ['PATCH', `/v1${PAGE}`],
      ['DELETE', `/v1${PAGE}`],
      ['GET', '/xapi/statements'],
    ])
      expect([
        path,
        (
          await browser.step(path!, {
            method,
            headers: { ...json, 'x-experience-api-version': '1.0.3' },
            ...(method === 'POST' && { body: '{"name":"x"}' }),
          })
        ).status,
      ]).toEqual([path, 401]);
    await app.as('admin').get(PAGE).expect(200);
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    String.raw`/\evil.example/`,
    '/%09/evil.example'.replace('%09', '\t'),
    'surveys/nulmeting',
    'javascript:alert(1)',
    '',
  ])('lead nowhere else after the login: %j', async (to) => {
    const answer = await visitor().step(
      `/login?${new URLSearchParams({ to, lang: 'en' }).toString()}`,
    );
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await answer.text()).toMatch(/<li>\s*<strong>to<\/strong>/);
  });

  it('lead nowhere else when somebody changed the cookie of a login that is under way', async () => {
    const browser = visitor();
    await browser.visit(PAGE);
    const [name, value] = [...browser.cookies].find(([one]) =>
      one.startsWith('fasewijzer-login-'),
    )!;
    const evil = Buffer.from('//evil.example/').toString('base64url');
    browser.cookies.set(name, value.replace(/[^.]+$/, evil));
    const { answer, url } = await browser.send('/login', { account: 'noorderwolde/viewer' });
    expect([url.pathname, answer.status]).toEqual(['/login/callback', 400]);
  });

  it('refuse an answer of the identity provider that they did not ask for', async () => {
    const browser = visitor();
    await browser.visit(PAGE);
    const { url } = await browser.send(
      '/login',
      { account: 'noorderwolde/admin' },
      '/login/callback',
    );
    // Somebody else's browser, so that they would be signed in as the one who sent them there.
    const other = visitor();
    await other.visit(PAGE);
    const answer = await other.step(url.href);
    expect(answer.status).toBe(400);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await answer.text()).toContain('<h1>Aanmelden lukte niet</h1>');
    expect((await other.step(url.href.replace(/state=[\w-]+/, ''))).status).toBe(400);
    expect((await other.step(PAGE)).status).toBe(303);
  });

  it('take a code once', async () => {
    const browser = visitor();
    await browser.visit(PAGE);
    const { url } = await browser.send(
      '/login',
      { account: 'noorderwolde/admin' },
      '/login/callback',
    );
    const underWay = new Map(browser.cookies);
    expect((await browser.step(url.href)).status).toBe(303);
    expect((await browser.step(url.href)).status).toBe(400);
    for (const [name, value] of underWay) browser.cookies.set(name, value);
    const answer = await browser.step(url.href);
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(text).toContain('Het aanmelden bij uw organisatie is afgebroken of geweigerd.');
    expect(text).toContain('href="/login?to=/surveys/nulmeting&amp;lang=nl"');
  });

  it('let two tabs sign in at once', async () => {
    const browser = visitor();
    await browser.visit(PAGE);
    const first = await browser.send(
      '/login',
      { account: 'noorderwolde/admin' },
      '/login/callback',
    );
    await browser.visit(`${PAGE}?lang=en`);
    const second = await browser.send('/login', { account: 'noorderwolde/hr' }, '/login/callback');
    expect((await browser.step(first.url.href)).headers.get('location')).toBe(PAGE);
    expect((await browser.step(second.url.href)).headers.get('location')).toBe(`${PAGE}?lang=en`);
  });

  it('are left by signing out, which only a page of this site can ask', async () => {
    const browser = await signedIn();
    const page = await (await browser.step(PAGE)).text();
    expect(page).toMatch(/<form method="post" action="\/logout\?lang=nl">/);
    const logout = (headers: RequestInit['headers']) =>
      browser.step('/logout?lang=en', { method: 'POST', body: new URLSearchParams(), headers });
    for (const headers of [
      {} as RequestInit['headers'],
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin, 'sec-fetch-site': 'cross-site' },
      { origin, 'sec-fetch-site': 'same-site' },
    ]) {
      const answer = await logout(headers);
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
    }
    expect((await browser.step(PAGE)).status).toBe(200);
    const answer = await logout({ origin });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<h1>You are signed out</h1>');
    expect(browser.cookies.has(SESSION)).toBe(false);
    expect((await browser.step(PAGE)).status).toBe(303);
    expect((await logout({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await browser.step('/logout')).status).toBe(405);
  });

  it.each([
    ['made up', () => 'nonsense'],
    ['changed', (token: string) => token.replace(/\.[^.]+\./, '.e30.')],
    ['empty', () => ''],
  ])('ask to sign in again when the session is %s', async (_, change) => {
    const browser = await signedIn();
    browser.cookies.set(SESSION, change(browser.cookies.get(SESSION)!));
    const answer = await browser.step(PAGE);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/login?to=/surveys/nulmeting&lang=nl',
    ]);
  });

  it('of another organisation do not exist, like those of nobody', async () => {
    const id = await addSurvey(app, 'zuiderdam');
    const browser = await signedIn();
    const shown = async (survey: string): Promise<[number, string]> => {
      const answer = await browser.step(`/surveys/${survey}`);
      return [answer.status, await answer.text()];
    };
    const [status, text] = await shown(id);
    expect(status).toBe(404);
    expect(text).toContain('<h1>Niet gevonden</h1>');
    expect(text).toContain('/logout?lang=nl');
    expect(await shown('elders')).toEqual([404, text]);
    expect(await shown('bestaat-niet')).toEqual([404, text]);
  });

  it('name what they do not take', async () => {
    const browser = await signedIn();
    const answer = await browser.step(`${PAGE}?lang=fr&page=2`);
    expect(answer.status).toBe(400);
    expect((await answer.text()).match(/<strong>(\w+)<\/strong>/g)).toEqual([
      '<strong>page</strong>',
      '<strong>lang</strong>',
    ]);
    expect((await browser.step('/surveys/a%20b')).status).toBe(400);
  });

  it('take a form only where there is one', async () => {
    const answer = await visitor().step('/v1/projects', {
      method: 'POST',
      body: new URLSearchParams({ name: 'x' }),
      headers: { authorization: 'Bearer fw_demo_noorderwolde_admin' },
    });
    expect(answer.status).toBe(415);
  });

  it('are opened under the one address that the login of the demo knows', async () => {
    const answer = await visitor().step(
      origin.replace('127.0.0.1', 'localhost') + '/login?to=/surveys/nulmeting&lang=nl',
    );
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `${origin}/login?to=/surveys/nulmeting&lang=nl`,
    ]);
  });

  it('leave nothing of a token, a code or a state in the log', async () => {
    const browser = visitor();
    await browser.visit(PAGE);
    const { url } = await browser.send('/login', { account: 'noorderwolde/hr' }, '/login/callback');
    await browser.step(url.href);
    await browser.step(PAGE);
    const written = JSON.stringify(log);
    expect(written).toContain('/login/callback');
    for (const secret of [
      url.searchParams.get('code')!,
      url.searchParams.get('state')!,
      browser.cookies.get(SESSION)!,
    ]) {
      expect(secret.length).toBeGreaterThan(20);
      expect(written).not.toContain(secret);
    }
    expect(log.at(-1)).toMatchObject({ route: '/surveys/:survey', status: 200, account: 'hr' });
  });
});

describe('pages behind the identity provider of an organisation', () => {
  const CLAIMS = { aud: 'fasewijzer', organisation: 'noorderwolde', roles: ['viewer'] };
  let provider: IdentityProvider;
  let app: TestApp;
  let origin: string;
  beforeAll(async () => {
    provider = await startIdentityProvider(CLAIMS);
    ({ app, origin } = await run({ DEMO: 'off', OIDC_ISSUER: provider.issuer }));
  });
  afterAll(async () => {
    await app.close();
    await provider.close();
  });

  /** What the provider answers when `browser` comes back with a code. */
  async function comeBack(
    browser: Visitor,
    body: object,
    { status = 200, path = `/login?to=${PAGE}&lang=en`, query = 'code=abc' } = {},
  ): Promise<Response> {
    const begun = await browser.step(path);
    expect(begun.status).toBe(303);
    const state = new URL(begun.headers.get('location')!).searchParams.get('state')!;
    Object.assign(provider.exchange, { status, body });
    return browser.step(`/login/callback?${query}&state=${state}&session_state=x`);
  }

  it('begin at its address, with PKCE and a state', async () => {
    const answer = await new Visitor(origin).step(`/login?to=${PAGE}&lang=en`);
    const url = new URL(answer.headers.get('location')!);
    expect([answer.status, url.origin + url.pathname]).toEqual([
      303,
      `${provider.issuer}/authorize`,
    ]);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: 'fasewijzer',
      redirect_uri: `${origin}/login/callback`,
      scope: 'openid',
      state: expect.stringMatching(/^[\w-]{22}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      ui_locales: 'en',
    });
  });

  it('change the code for a token, with what only this browser knows', async () => {
    const browser = new Visitor(origin);
    const begun = await browser.step(`/login?to=${PAGE}`);
    const url = new URL(begun.headers.get('location')!);
    Object.assign(provider.exchange, {
      status: 200,
      body: { access_token: await provider.sign(), token_type: 'Bearer' },
    });
    const answer = await browser.step(
      `/login/callback?code=abc&state=${url.searchParams.get('state')}`,
    );
    expect([answer.status, answer.headers.get('location')]).toEqual([303, PAGE]);
    const asked = provider.exchange.asked.at(-1)!;
    expect(Object.fromEntries(asked)).toEqual({
      grant_type: 'authorization_code',
      client_id: 'fasewijzer',
      redirect_uri: `${origin}/login/callback`,
      code: 'abc',
      code_verifier: expect.any(String),
    });
    expect(createHash('sha256').update(asked.get('code_verifier')!).digest('base64url')).toBe(
      url.searchParams.get('code_challenge'),
    );
    expect((await browser.step(PAGE)).status).toBe(200);
  });

  it('do not even ask about a code with a state that they did not give', async () => {
    const browser = new Visitor(origin);
    await browser.step(`/login?to=${PAGE}`);
    Object.assign(provider.exchange, {
      status: 200,
      body: { access_token: await provider.sign() },
      asked: [],
    });
    for (const state of ['x'.repeat(22), 'x', ''])
      expect((await browser.step(`/login/callback?code=abc&state=${state}`)).status).toBe(400);
    expect((await browser.step('/login/callback?code=abc&state=a&state=b')).status).toBe(400);
    expect(provider.exchange.asked).toEqual([]);
    expect(browser.cookies.has(SESSION)).toBe(false);
  });

  it('are left when the token ends, whatever the browser keeps', async () => {
    const browser = new Visitor(origin);
    const expired = await provider.sign({}, { expires: Math.floor(Date.now() / 1000) - 60 });
    browser.cookies.set(SESSION, expired);
    expect((await browser.step(PAGE)).status).toBe(303);
  });

  it('refuse who has no role, in their language', async () => {
    const browser = new Visitor(origin);
    const token = await provider.sign({ roles: [] });
    expect((await comeBack(browser, { access_token: token })).status).toBe(303);
    const answer = await browser.step(`${PAGE}?lang=en`);
    expect(answer.status).toBe(403);
    const text = await answer.text();
    expect(text).toContain('<h1>Not allowed</h1>');
    expect(text).toContain('Your role may not do this.');
    expect(text).toContain('Sign out');
  });

  it.each<[string, number, () => object | Promise<object>, string, object?]>([
    [
      'belongs to no organisation here',
      403,
      async () => ({ access_token: await provider.sign({ organisation: 'elders' }) }),
      'belongs to no organisation',
    ],
    [
      'has a token that is none of ours',
      403,
      () => ({ access_token: 'opaque' }),
      'belongs to no organisation',
    ],
    [
      'has a token that no browser keeps',
      502,
      async () => ({
        access_token: await provider.sign({ groups: Array(300).fill('group-name') }),
      }),
      'too large for a browser',
    ],
    [
      'is refused by the provider',
      400,
      () => ({}),
      'broken off or refused',
      { query: 'error=access_denied&error_description=%3Cscript%3E' },
    ],
    [
      'comes with a code that the provider refuses',
      400,
      () => ({ error: 'invalid_grant' }),
      'broken off or refused',
      { status: 400 },
    ],
    ['finds the provider broken', 503, () => ({}), 'away for a moment', { status: 502 }],
    ['gets no token', 503, () => ({ token_type: 'Bearer' }), 'away for a moment'],
  ])('are not opened to who %s', async (_, status, body, told, options = {}) => {
    const browser = new Visitor(origin);
    const answer = await comeBack(browser, await body(), options);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(told);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(browser.cookies.has(SESSION)).toBe(false);
  });

  it('open at the root when nothing else was asked', async () => {
    const token = await provider.sign();
    const answer = await comeBack(new Visitor(origin), { access_token: token }, { path: '/login' });
    expect(answer.headers.get('location')).toBe('/');
  });
});

describe('pages while the identity provider is away', () => {
  it('say so, and that it is for a moment', async () => {
    const provider = await startIdentityProvider({});
    await provider.close();
    const { app, origin } = await run({ DEMO: 'off', OIDC_ISSUER: provider.issuer });
    const answer = await new Visitor(origin).step(`/login?to=${PAGE}&lang=en`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('<h1>Away for a moment</h1>');
    const signedIn = await new Visitor(origin).step(PAGE, {
      headers: { cookie: '', authorization: 'Bearer a.b.c' },
    });
    expect(signedIn.status).toBe(503);
    await app.close();
  });
});

describe('pages behind TLS', () => {
  it('keep their cookies to this host and to TLS', async () => {
    const provider = await startIdentityProvider({
      aud: 'fasewijzer',
      organisation: 'noorderwolde',
      roles: ['viewer'],
    });
    const { app, origin } = await run({
      DEMO: 'off',
      OIDC_ISSUER: provider.issuer,
      PUBLIC_URL: 'https://fasewijzer.example',
    });
    const browser = new Visitor(origin);
    const begun = await browser.step(`/login?to=${PAGE}`);
    expect(begun.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-fasewijzer-login-[\w-]{22}=[\w.-]+; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/,
      ),
    ]);
    const { searchParams } = new URL(begun.headers.get('location')!);
    expect(searchParams.get('redirect_uri')).toBe('https://fasewijzer.example/login/callback');
    provider.exchange.body = { access_token: await provider.sign() };
    const answer = await browser.step(`/login/callback?code=a&state=${searchParams.get('state')}`);
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^__Host-fasewijzer-session=[\w.-]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
    );
    expect((await browser.step(PAGE)).status).toBe(200);
    await app.close();
    await provider.close();
  });
});
