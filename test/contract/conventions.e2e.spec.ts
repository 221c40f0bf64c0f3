import { type AddressInfo, connect, type Socket } from 'node:net';
import { Client } from 'pg';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, OPERATIONS } from '../support/operations.js';
import { startApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let programme: string;
/** A project of the other organisation. */
const pilot = '/projects/pilot';

beforeAll(async () => {
  app = await startApp();
  const { body } = await app.as('admin').post('/programmes').send({ name: 'AI' }).expect(201);
  programme = `/programmes/${body.code}`;
  const other = app.as('admin', 'zuiderdam');
  await other.post('/programmes').send({ name: 'AI' }).expect(201);
  await other.post('/projects').send({ code: 'pilot', name: 'Pilot' }).expect(201);
});
afterAll(() => app.close());

const ADMIN_KEY = 'fw_demo_noorderwolde_admin';
const admin = () => app.as('admin');
const start = (body: unknown) =>
  admin()
    .post('/projects')
    .send(body as object);

/** Exactly these bytes, whatever they are. */
const raw = (method: 'post' | 'put' | 'patch', path: string, body: string) =>
  admin()[method](path).set('Content-Type', 'application/json').serialize(String).send(body);

describe('an address', () => {
  it('with a slash at its end does not exist', async () => {
    const { status, body } = await admin().get('/projects/');
    expect([status, body.code]).toEqual([404, 'not-found']);
  });

  it('that nobody knows is a problem, in the language of the caller', async () => {
    for (const [language, detail] of [
      ['nl', 'Dit adres bestaat niet.'],
      ['en', 'This address does not exist.'],
    ]) {
      const { status, type, body } = await admin()
        .get('/nothing')
        .set('Accept-Language', language!);
      expect([status, type]).toEqual([404, 'application/problem+json']);
      expect(body).toEqual({
        type: 'https://fasewijzer.example/problems/not-found',
        title: expect.any(String),
        status: 404,
        detail,
        instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
        code: 'not-found',
      });
    }
  });

  it.each(['%', '%zz', '%ff', '%ed%a0%80'])(
    'that cannot be read does not exist: %s',
    async (id) => {
      const { status, type, headers, body } = await admin().get(`/projects/${id}`);
      expect([status, type, body.code]).toEqual([404, 'application/problem+json', 'not-found']);
      expect(headers).toMatchObject({
        'api-version': '0.1.0',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.any(String),
      });
    },
  );

  it.each([
    ['delete', '/projects', ['GET', 'HEAD', 'POST']],
    ['post', '/organisation', ['GET', 'HEAD', 'PATCH']],
    ['put', '/me', ['GET', 'HEAD']],
  ] as const)('answers %s %s with 405 and what it does allow', async (method, path, allowed) => {
    const { status, type, headers, body } = await admin()[method](path);
    expect([status, type, body.code]).toEqual([
      405,
      'application/problem+json',
      'method-not-allowed',
    ]);
    expect(headers.allow!.split(', ').toSorted()).toEqual(allowed);
  });
});

describe('every answer', () => {
  it.each([
    ['good', () => admin().get('/me')],
    ['in no format of ours', () => admin().get('/me').set('Accept', 'image/png')],
    ['refused', () => app.anonymous().get('/me')],
    ['not found', () => admin().get('/nothing')],
    ['not readable', () => raw('post', '/projects', '{')],
  ])('that is %s has the headers of the API', async (_, call) => {
    const { headers } = await call();
    expect(headers).toMatchObject({
      'api-version': '0.1.0',
      'cache-control': 'no-store',
      vary: expect.stringContaining('Accept-Language'),
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.any(String),
      'content-security-policy': expect.any(String),
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('media types', () => {
  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])(
    'a body in %s is not read',
    async (type) => {
      const { status, body } = await admin().post('/projects').set('Content-Type', type).send('a');
      expect([status, body.code]).toEqual([415, 'unsupported-media-type']);
    },
  );

  it.each(['application/xml', 'image/png', 'text/csv', 'application/json;q=0'])(
    'an answer in %s is not given',
    async (type) => {
      const { status, body } = await admin().get('/me').set('Accept', type);
      expect([status, body.code]).toEqual([406, 'not-acceptable']);
    },
  );

  it('an answer in text/csv is given where the contract says so, and nowhere else', async () => {
    const given: string[] = [];
    for (const operation of OPERATIONS) {
      const path = addressOf(operation);
      const { status } = await app.anonymous()[operation.method](path).set('Accept', 'text/csv');
      if (status !== 406) given.push(operation.id);
    }
    expect(given).toEqual(OPERATIONS.filter(({ hasCsv }) => hasCsv).map(({ id }) => id));
    expect(given).toContain('getImportTemplate');
  });

  it.each(['*/*', 'application/*', 'application/json', 'text/html, */*;q=0.1'])(
    'an answer is given to who accepts %s',
    async (type) => {
      const { status } = await admin().get('/me').set('Accept', type);
      expect(status).toBe(200);
    },
  );
});

describe('input', () => {
  it('is judged as a whole: every fault at once, each where it stands', async () => {
    const { status, body } = await start({
      name: 5,
      goLiveDate: '2026-02-30',
      horizon: 'never',
      surprise: true,
      team: [{ role: 'sponsor', name: '' }, { role: 'king' }],
    });
    expect([status, body.code]).toEqual([400, 'invalid-input']);
    expect(
      body.errors.map(({ in: where, location, code }: Record<string, string>) =>
        [where, location, code].join(' '),
      ),
    ).toEqual(
      expect.arrayContaining([
        'body /name not-a-line',
        'body /goLiveDate not-a-date',
        'body /horizon not-one-of',
        'body /surprise unknown-field',
        'body /team/0/name not-a-line',
        'body /team/1/role not-one-of',
        'body /team/1/name required',
      ]),
    );
    for (const { detail } of body.errors) expect(detail).toEqual(expect.stringMatching(/\S/));
  });

  it.each(['id', 'organisationId', 'phase', 'version', 'createdAt', '__proto__', 'constructor'])(
    'does not say %s: that is ours',
    async (field) => {
      const { status, body } = await raw(
        'post',
        '/projects',
        `{"name": "x", ${JSON.stringify(field)}: "y"}`,
      );
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([{ in: 'body', location: `/${field}` }]);
    },
  );

  it.each([
    ['NUL', { name: 'a\0b' }, '/name'],
    ['half a pair', '{"name":"a\\ud800b"}', '/name'],
    ['two lines where one belongs', { name: 'a\nb' }, '/name'],
    ['nothing but spaces', { name: '   ' }, '/name'],
    ['a day that does not exist', { name: 'x', goLiveDate: '2026-02-30' }, '/goLiveDate'],
    ['a week', { name: 'x', goLiveDate: '2026-W53-7' }, '/goLiveDate'],
    ['a moment for a day', { name: 'x', goLiveDate: '2026-01-01T00:00:00Z' }, '/goLiveDate'],
    ['a number for a text', { name: 1 }, '/name'],
    ['a list for a text', { name: ['x'] }, '/name'],
    ['an object for a list', { name: 'x', team: {} }, '/team'],
    ['lists in a list', { name: 'x', team: [[{}]] }, '/team'],
    ['null where something must stand', { name: null }, '/name'],
    ['too long a text', { name: 'x'.repeat(201) }, '/name'],
  ])('may not hold %s', async (_, body, location) => {
    const answer =
      typeof body === 'string' ? await raw('post', '/projects', body) : await start(body);
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-input']);
    expect(answer.body.errors[0].in).toBe('body');
    expect(answer.body.errors[0].location).toBe(location);
  });

  it.each([2 ** 31, 2 ** 53, 1e308, 4, 101, 5.5, '8', true])(
    'a number must be a whole one within its bounds, not %j',
    async (surveyThreshold) => {
      const { status, body } = await admin().patch('/organisation').send({ surveyThreshold });
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([
        { in: 'body', location: '/surveyThreshold', code: 'not-an-integer' },
      ]);
    },
  );

  it.each(['2026-06-01T10:00:00', '2026-06-01', '2026-06-01T25:00:00Z', '01-06-2026', 1780000000])(
    'a moment has an offset, unlike %j',
    async (expiresAt) => {
      const { status, body } = await admin()
        .post('/api-keys')
        .send({ name: 'x', account: 'x', roles: ['viewer'], expiresAt });
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([{ location: '/expiresAt', code: 'not-a-moment' }]);
    },
  );

  it('takes a moment in any offset and answers it in UTC', async () => {
    const { status, body } = await admin()
      .post('/api-keys')
      .send({
        name: 'x',
        account: 'x',
        roles: ['viewer'],
        expiresAt: '2999-06-01T12:00:00+02:00',
      });
    expect([status, body.expiresAt]).toEqual([201, '2999-06-01T10:00:00.000Z']);
  });

  it.each([
    ['a list', '[]'],
    ['a list of lists', '[[{}]]'],
    ['a text', '"x"'],
    ['a number', '1'],
    ['null', 'null'],
  ])('is an object, not %s', async (_, body) => {
    for (const [method, path] of [
      ['post', '/projects'],
      ['patch', '/organisation'],
    ] as const) {
      const answer = await raw(method, path, body);
      expect([answer.status, answer.body.code]).toEqual([400, 'invalid-input']);
    }
  });

  it.each([
    ['cut off', '{"name": "x'],
    ['not JSON', 'name=x'],
    ['with a comma too many', '{"name": "x",}'],
    ['40,000 lists deep', `{"name": ${'['.repeat(40_000)}${']'.repeat(40_000)}}`],
    ['40,000 objects deep', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`],
  ])('that is %s cannot be read', async (_, body) => {
    const answer = await raw('post', '/projects', body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ in: 'body', location: '', code: 'not-json' }]);
  });

  it('that is not UTF-8 cannot be read', async () => {
    const { status, body } = await admin()
      .patch('/organisation')
      .set('Content-Type', 'application/json')
      .serialize((bytes: Buffer) => bytes as unknown as string)
      .send(Buffer.from('{"name": "Caf\u00e9"}', 'latin1'));
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ in: 'body', location: '', code: 'not-json' }]);
  });

  it('is refused where none is read', async () => {
    const query = await admin().get(`${programme}?asOf=2099-01-01`);
    expect([query.status, query.body.errors]).toMatchObject([
      400,
      [{ in: 'query', location: 'asOf', code: 'unknown-field' }],
    ]);
    const field = await app
      .as('auditor')
      .post('/audit-events/_verify')
      .send({ organisationId: 'x', 'a/b': 1 });
    expect([field.status, field.body.errors]).toMatchObject([
      400,
      [
        { in: 'body', location: '/organisationId', code: 'unknown-field' },
        { in: 'body', location: '/a~1b', code: 'unknown-field' },
      ],
    ]);
    const list = await app.as('auditor').post('/audit-events/_verify').send([]);
    expect([list.status, list.body.errors]).toMatchObject([
      400,
      [{ in: 'body', location: '', code: 'not-an-object' }],
    ]);
    const empty = await app.as('auditor').post('/audit-events/_verify').send({});
    expect(empty.status).toBe(200);
  });

  it('that is too large is answered while it comes in, and the connection goes on', async () => {
    await app.nest.listen(0, '127.0.0.1');
    const { port } = app.nest.getHttpServer().address() as AddressInfo;
    const size = 5_000_000;
    const socket = connect(port, '127.0.0.1');
    const answers = statusesOf(socket);
    socket.write(
      `POST /v1/projects HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${ADMIN_KEY}\r\nContent-Type: application/json\r\nContent-Length: ${size}\r\n\r\n`,
    );
    socket.write(Buffer.alloc(2_000_000, ' '));
    expect((await answers.next()).value).toBe(413);
    socket.write(Buffer.alloc(size - 2_000_000, ' '));
    socket.write(`GET /v1/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${ADMIN_KEY}\r\n\r\n`);
    expect((await answers.next()).value).toBe(200);
    socket.destroy();
  });

  it('of 5 MB is too large', async () => {
    const { status, body } = await start({ name: 'x', useCase: 'x'.repeat(5_000_000) });
    expect([status, body.code]).toEqual([413, 'too-large']);
  });

  it.each([
    ['page', '0'],
    ['page', '-1'],
    ['page', '1.5'],
    ['page', '2147483648'],
    ['page', 'one'],
    ['pageSize', '101'],
    ['pageSize', '25&pageSize=26'],
    ['unknown', 'x'],
    ['sort', 'secret'],
    ['q', 'a%00b'],
  ])('in a query may not say %s=%s', async (key, value) => {
    const { status, body } = await admin().get(`/projects?${key}=${value}`);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ in: 'query', location: key }]);
  });

  it.each(['%00', '%ff', 'a%2Fb', "'; DROP TABLE projects; --", 'x'.repeat(500)])(
    'in a path that is no id is refused: %s',
    async (id) => {
      const { status } = await admin().get(`/projects/${id}`);
      expect([400, 404]).toContain(status);
    },
  );

  it.each([
    ['a day that does not exist', '2026-02-30', 'not-a-moment'],
    ['a week', '2026-W53-7', 'not-a-moment'],
    ['a moment without offset', '2026-06-01T10:00:00', 'not-a-moment'],
    ['a day to come', '2999-01-01', 'in-future'],
    ['a moment to come', '2999-01-01T00:00:00Z', 'in-future'],
  ])('asks for the state on a day or moment that was, not on %s', async (_, asOf, code) => {
    const gate = await app.as('admin', 'zuiderdam').get(`${pilot}/gate`).query({ asOf });
    const metrics = await app.as('admin', 'zuiderdam').get(`${pilot}/metrics`).query({ asOf });
    for (const { status, body } of [gate, metrics]) {
      expect(status).toBe(400);
      expect(body.errors).toMatchObject([{ in: 'query', location: 'asOf', code }]);
    }
  });

  it('stores nothing when it is refused', async () => {
    const { body } = await admin().get('/projects');
    expect(body.total).toBe(0);
  });
});

describe('lists', () => {
  beforeAll(async () => {
    for (const name of ['Een', 'Twee', 'Drie', 'Vier', 'Vijf'])
      await admin().post('/programmes').send({ name }).expect(201);
  });

  it('come in pages, and Link leads from one to the other', async () => {
    const { body, headers } = await admin().get('/programmes?page=2&pageSize=2');
    expect(body).toMatchObject({ page: 2, pageSize: 2, total: 6 });
    expect(body.items).toHaveLength(2);
    expect(linksOf(headers.link!)).toEqual({
      first: '/v1/programmes?page=1&pageSize=2',
      prev: '/v1/programmes?page=1&pageSize=2',
      next: '/v1/programmes?page=3&pageSize=2',
      last: '/v1/programmes?page=3&pageSize=2',
    });
  });

  it('have a page beyond the end, with nothing on it', async () => {
    const { status, body } = await admin().get('/programmes?page=900&pageSize=2');
    expect(status).toBe(200);
    expect(body).toMatchObject({ items: [], total: 6 });
  });

  it('that are long come in parts', async () => {
    const seen: number[] = [];
    let path: string | undefined = '/v1/audit-events?limit=3';
    while (path !== undefined) {
      const answer: request.Response = await app.as('auditor').get(path.slice('/v1'.length));
      expect(answer.status).toBe(200);
      seen.push(...answer.body.items.map(({ sequence }: { sequence: number }) => sequence));
      path = answer.headers.link === undefined ? undefined : linksOf(answer.headers.link).next;
    }
    expect(seen).toEqual(seen.toSorted((a, b) => b - a));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.at(-1)).toBe(1);
  });

  it.each(['cursor=%00', 'cursor=-', 'limit=0', 'limit=1001', 'limit=x'])(
    'do not take %s',
    async (query) => {
      const { status } = await app.as('auditor').get(`/audit-events?${query}`);
      expect(status).toBe(400);
    },
  );
});

describe('changing at the same time', () => {
  it('is noticed by who sends If-Match', async () => {
    const { headers } = await admin().get(programme).expect(200);
    const etag = headers.etag!;
    const first = await admin().patch(programme).set('If-Match', etag).send({ sponsor: 'A' });
    const second = await admin().patch(programme).set('If-Match', etag).send({ sponsor: 'B' });
    expect([first.status, second.status]).toEqual([200, 412]);
    expect(second.body.code).toBe('precondition-failed');
    expect(first.headers.etag).not.toBe(etag);
    const { body } = await admin().get(programme);
    expect(body.sponsor).toBe('A');
  });

  it('goes on without If-Match, and with *', async () => {
    const plain = await admin().patch(programme).send({ sponsor: 'C' });
    const any = await admin().patch(programme).set('If-Match', '*').send({ sponsor: 'D' });
    expect([plain.status, any.status]).toEqual([200, 200]);
  });

  it('does not take an If-Match that is no ETag', async () => {
    const { status, body } = await admin()
      .patch(programme)
      .set('If-Match', 'three')
      .send({ sponsor: 'E' });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ in: 'header', location: 'If-Match' }]);
  });

  it.each(OPERATIONS.filter(({ method, takesIfMatch }) => method !== 'get' && !takesIfMatch))(
    '$id takes no If-Match, and says so before it does anything',
    async (operation) => {
      for (const version of ['"1"', '"999"', '*', 'three']) {
        const call = admin()[operation.method](addressOf(operation));
        const { status, body } = await call.set('If-Match', version);
        expect([status, body.errors]).toEqual([
          400,
          [
            {
              in: 'header',
              location: 'If-Match',
              code: 'unread-header',
              detail: expect.any(String),
            },
          ],
        ]);
      }
    },
  );

  it('of one version: exactly one of two wins', async () => {
    const { headers } = await admin().get(programme);
    const answers = await Promise.all(
      ['F', 'G'].map((sponsor) =>
        admin().patch(programme).set('If-Match', headers.etag!).send({ sponsor }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 412]));
  });

  it('leaves what is absent and clears what is null', async () => {
    await admin().patch(programme).send({ sponsor: 'H', name: 'Zo' }).expect(200);
    const left = await admin().patch(programme).send({ name: 'Anders' });
    expect(left.body).toMatchObject({ name: 'Anders', sponsor: 'H' });
    const cleared = await admin().patch(programme).send({ sponsor: null });
    expect(cleared.body).toMatchObject({ name: 'Anders', sponsor: null });
  });
});

describe('a POST with an Idempotency-Key', () => {
  it('gives the first answer again to the same request', async () => {
    const first = await make('one', 'Herhaald');
    const again = await make('one', 'Herhaald');
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(again.headers.location).toBe(first.headers.location);
    expect(again.headers.etag).toBe(first.headers.etag);
  });

  it('refuses another request with the same key', async () => {
    await make('two', 'Dit');
    const { status, body } = await make('two', 'Dat');
    expect([status, body.code]).toEqual([409, 'idempotency-key-reused']);
  });

  it('keeps the keys of two accounts apart', async () => {
    const mine = await make('three', 'Van mij');
    const theirs = await make('three', 'Van hen', 'programme_manager');
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it('of two at the same moment makes one thing', async () => {
    const [a, b] = await Promise.all([make('four', 'Tegelijk'), make('four', 'Tegelijk')]);
    expect([a.status, b.status]).toEqual([201, 201]);
    expect(a.body.id).toBe(b.body.id);
  });

  it('forgets a request that was refused', async () => {
    const refused = await make('five', '');
    const corrected = await make('five', 'Nu wel');
    expect([refused.status, corrected.status]).toEqual([400, 201]);
  });

  it('never keeps a secret', async () => {
    const first = await makeKey('six');
    const again = await makeKey('six');
    expect([first.status, again.status]).toEqual([201, 409]);
    expect(again.body.code).toBe('answer-not-kept');
    expect(JSON.stringify(again.body)).not.toContain(first.body.key);
  });

  it('keeps no answer of a search: it holds names', async () => {
    const search = () =>
      app.as('hr').post('/people/_search').set('Idempotency-Key', 'seven').send({ q: 'jansen' });
    const [first, again] = [await search(), await search()];
    expect([first.status, again.status]).toEqual([200, 200]);
    const owner = new Client(app.database.ownerUrl);
    await owner.connect();
    const { rows } = await owner.query(`SELECT FROM idempotency_keys WHERE key = 'seven'`);
    await owner.end();
    expect(rows).toEqual([]);
  });

  it.each(['', 'x'.repeat(256), 'a b'])('does not take the key "%s"', async (key) => {
    const { status } = await make(key, 'Leeg');
    expect(status).toBe(400);
  });
});

describe('who calls too often', () => {
  it('is told when to come back, and nobody else notices', async () => {
    const small = await startApp({ RATE_LIMIT: '3' });
    try {
      const call = () => small.as('viewer').get('/me');
      const answers = [await call(), await call(), await call(), await call()];
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
      const { headers, body } = answers[3]!;
      expect(body.code).toBe('too-many-requests');
      expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
      expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
      const other = await small.as('viewer', 'zuiderdam').get('/me');
      expect(other.status).toBe(200);
    } finally {
      await small.close();
    }
  });
});

const confirmFrom = (small: TestApp, from: string) =>
  small
    .anonymous()
    .post('/confirmations')
    .set('X-Forwarded-For', from)
    .send({ token: 'noorderwolde.x' })
    .then(({ status }) => status);

describe('who calls too often from behind a proxy', () => {
  it.each([
    ['is told apart by a proxy that is trusted', { TRUST_PROXY: '127.0.0.1' }, [404, 404, 404]],
    ['is not told apart by anybody else', {}, [404, 404, 429]],
  ])('%s', async (_what, environment, expected) => {
    const small = await startApp({ RATE_LIMIT: '2', ...environment });
    try {
      const statuses = [];
      for (const from of ['192.0.2.1', '192.0.2.2', '192.0.2.3'])
        statuses.push(await confirmFrom(small, from));
      expect(statuses).toEqual(expected);
    } finally {
      await small.close();
    }
  });
});

describe('without a key or token that is in force', () => {
  it.each([
    ['nothing', undefined],
    ['another scheme', 'Basic YTpi'],
    ['no key', 'Bearer x'],
    ['a key of nobody', 'Bearer fw_demo_noorderwolde_emperor'],
    ['a key of an organisation that is not there', 'Bearer fw_demo_elders_admin'],
    ['two keys', 'Bearer fw_demo_noorderwolde_admin fw_demo_zuiderdam_admin'],
    ['a very long key', `Bearer ${'x'.repeat(9000)}`],
  ])('%s: every refusal is alike', async (_, authorization) => {
    const call = app.anonymous().get('/me');
    const { status, body, headers } = await (authorization
      ? call.set('Authorization', authorization)
      : call);
    expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer']);
    expect(body).toEqual({
      type: 'https://fasewijzer.example/problems/unauthorized',
      title: 'Niet aangemeld',
      status: 401,
      detail: expect.any(String),
      instance: expect.any(String),
      code: 'unauthorized',
    });
  });

  it('a key works no longer once it is taken back', async () => {
    const { body } = await admin()
      .post('/api-keys')
      .send({ name: 'x', account: 'kort', roles: ['viewer'] })
      .expect(201);
    const me = () => app.anonymous().get('/me').set('Authorization', `Bearer ${body.key}`);
    const before = await me();
    await admin().delete(`/api-keys/${body.id}`).expect(204);
    const after = await me();
    expect([before.status, before.body.account, after.status]).toEqual([200, 'kort', 401]);
  });
});

const linksOf = (header: string): Record<string, string> =>
  Object.fromEntries(
    [...header.matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, address, rel]) => [rel!, address!]),
  );

const make = (key: string, name: string, role: 'admin' | 'programme_manager' = 'admin') =>
  app.as(role).post('/programmes').set('Idempotency-Key', key).send({ name });

const makeKey = (key: string) =>
  admin()
    .post('/api-keys')
    .set('Idempotency-Key', key)
    .send({ name: 'x', account: 'x', roles: ['viewer'] });

/** The status of each answer on the connection, in their order. */
async function* statusesOf(socket: Socket): AsyncGenerator<number> {
  for await (const chunk of socket)
    for (const [, status] of String(chunk).matchAll(/^HTTP\/1\.1 (\d{3})/gm)) yield Number(status);
}
