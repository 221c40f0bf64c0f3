import { createHash, randomUUID } from 'node:crypto';
import { CompactSign, generateKeyPair, type CryptoKey } from 'jose';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/test-app.js';
import { statement, xapi } from '../support/xapi.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const KEY = 'fw_demo_noorderwolde_hr';
const bare = () => request(app.nest.getHttpServer());

describe('the door for xAPI', () => {
  it.each([
    ['basic', (call: request.Test) => call.auth('wie dan ook', KEY)],
    ['bearer', (call: request.Test) => call.set('Authorization', `Bearer ${KEY}`)],
  ])('opens with %s authentication', async (_, sign) => {
    await sign(bare().post('/xapi/statements'))
      .set('X-Experience-API-Version', '1.0.1')
      .send(statement())
      .expect(200);
  });

  it.each([
    'Basic',
    'Basic !!',
    `Basic ${btoa('x')}`,
    `Basic ${btoa('x:fw_nobody_x')}`,
    'Basic:eA==',
  ])('stays shut with %s', async (authorization) => {
    const { status, headers, body } = await bare()
      .post('/xapi/statements')
      .set('Authorization', authorization)
      .set('X-Experience-API-Version', '1.0.3')
      .send(statement());
    expect([status, body.code]).toEqual([401, 'unauthorized']);
    expect(headers).toMatchObject({
      'www-authenticate': expect.stringContaining('Basic'),
      'x-experience-api-version': '1.0.3',
    });
  });

  it('is the only one that takes a password', async () => {
    await bare().get('/v1/me').auth('x', KEY).expect(401);
  });

  it('opens to who may handle training records', async () => {
    await xapi(app, 'post', '/statements', { role: 'viewer' }).send(statement()).expect(403);
    await xapi(app, 'post', '/statements', { role: 'admin' }).send(statement()).expect(200);
    await app.as('viewer').get('/xapi-figures').expect(403);
  });

  it.each([undefined, '0.95', '1.1.0', '2.0.0', 'x'])(
    'does not speak version %s',
    async (version) => {
      const call = bare().get(`/xapi/statements?statementId=${randomUUID()}`).auth('x', KEY);
      const { status, body, headers } = await (version === undefined
        ? call
        : call.set('X-Experience-API-Version', version));
      expect([status, headers['x-experience-api-version']]).toEqual([400, '1.0.3']);
      expect(body.errors).toMatchObject([{ in: 'header', location: 'X-Experience-API-Version' }]);
    },
  );

  it('says about itself which versions it speaks', async () => {
    const { body } = await bare().get('/xapi/about').expect(200);
    expect(body.version).toContain('1.0.3');
  });

  it.each(['activities', 'activities/state', 'activities/profile', 'agents', 'agents/profile'])(
    'has no %s, and says why',
    async (path) => {
      for (const method of ['get', 'put', 'post', 'delete'] as const) {
        const { status, body } = await xapi(app, method, `/${path}?activityId=x`);
        expect([status, body.code]).toEqual([405, 'not-offered']);
        expect(body.detail).toContain('learning record store');
      }
    },
  );

  it.each([
    ['?statementId=x', 'statementId', 'not-a-uuid'],
    [
      `?statementId=${randomUUID()}&voidedStatementId=${randomUUID()}`,
      'voidedStatementId',
      'not-together',
    ],
    [`?statementId=${randomUUID()}&statementId=${randomUUID()}`, 'statementId', 'not-a-uuid'],
    [`?statementId=${randomUUID()}&format=ids`, 'format', 'not-offered'],
    [`?statementId=${randomUUID()}&attachments=true`, 'attachments', 'not-offered'],
    [`?StatementID=${randomUUID()}`, 'StatementID', 'unknown-field'],
    ['?method=GET', 'method', 'not-offered'],
  ])('answers 400 to GET %s', async (query, location, code) => {
    const { status, body } = await xapi(app, 'get', `/statements${query}`);
    expect(status).toBe(400);
    expect(body.errors).toEqual(
      expect.arrayContaining([expect.objectContaining({ in: 'query', location, code })]),
    );
  });

  it('takes one statement by PUT, under the id that stands in the address', async () => {
    const { id, ...anonymous } = statement();
    await xapi(app, 'put', `/statements?statementId=${id}`).send(anonymous).expect(204);
    await xapi(app, 'put', `/statements?statementId=${id.toUpperCase()}`)
      .send({ ...anonymous, id })
      .expect(204);
    const { body } = await xapi(app, 'get', `/statements?statementId=${id}`).expect(200);
    expect(body).toMatchObject(anonymous);
    for (const [query, sent] of [
      [`?statementId=${randomUUID()}`, { ...anonymous, id }],
      ['', anonymous],
      ['?statementId=x', anonymous],
      [`?statementId=${randomUUID()}&x=1`, anonymous],
      [`?statementId=${randomUUID()}`, [anonymous]],
    ] as const)
      await xapi(app, 'put', `/statements${query}`)
        .send(sent as object)
        .expect(400);
  });

  it('names every fault of every statement where it stands, in the language of the caller', async () => {
    const bad = statement({ verb: {}, actor: { mbox: 'x' }, extra: 1 });
    const { body } = await xapi(app, 'post')
      .set('Accept-Language', 'en')
      .send([statement(), bad])
      .expect(400);
    expect(body.errors).toMatchObject([
      { in: 'body', location: '/1/actor/mbox', code: 'not-a-mailbox' },
      { in: 'body', location: '/1/verb/id', code: 'required', detail: 'This field is required.' },
      { in: 'body', location: '/1/extra', code: 'unknown-field' },
    ]);
  });

  it('stores nothing of a list with a fault', async () => {
    const good = statement();
    await xapi(app, 'post').send([good, {}]).expect(400);
    await xapi(app, 'get', `/statements?statementId=${good.id}`).expect(404);
  });

  it('gives an id to a statement without one, and takes an empty list', async () => {
    const { id: _, ...anonymous } = statement();
    const { body: made } = await xapi(app, 'post').send(anonymous).expect(200);
    await xapi(app, 'get', `/statements?statementId=${made[0]}`).expect(200);
    const { body } = await xapi(app, 'post').send([]).expect(200);
    expect(body).toEqual([]);
  });

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
    'reads no %s',
    async (type) => {
      const { status } = await xapi(app, 'post').set('Content-Type', type).send('a=1');
      expect(status).toBe(400);
    },
  );

  it('has no other methods', async () => {
    const { status, headers } = await xapi(app, 'delete');
    expect(status).toBe(405);
    expect(headers.allow!.split(', ').toSorted()).toEqual(['GET', 'HEAD', 'POST', 'PUT']);
  });
});

const attached = (content: string, given: object = {}): object => ({
  usageType: 'http://adlnet.gov/expapi/attachments/signature',
  display: { nl: 'Handtekening' },
  contentType: 'application/octet-stream',
  length: content.length,
  sha2: createHash('sha256').update(content).digest('hex'),
  ...given,
});
const multipart = (sent: object, ...contents: string[]) => {
  const parts = [
    `Content-Type: application/json\r\n\r\n${JSON.stringify(sent)}`,
    ...contents.map(
      (content) =>
        `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: binary\r\n` +
        `X-Experience-API-Hash: ${createHash('sha256').update(content).digest('hex')}\r\n\r\n${content}`,
    ),
  ];
  const body = `${parts.map((part) => `--grens\r\n${part}\r\n`).join('')}--grens--`;
  return xapi(app, 'post')
    .set('Content-Type', 'multipart/mixed; boundary=grens')
    .serialize(String)
    .send(body);
};

describe('a signed statement', () => {
  let privateKey: CryptoKey;
  beforeAll(async () => {
    ({ privateKey } = await generateKeyPair('RS256'));
  });

  const jwsOf = (payload: unknown): Promise<string> =>
    new CompactSign(Buffer.from(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'RS256' })
      .sign(privateKey);
  it('is taken with its signature', async () => {
    const sent = statement();
    const jws = await jwsOf(sent);
    await multipart({ ...sent, attachments: [attached(jws)] }, jws).expect(200);
    await xapi(app, 'get', `/statements?statementId=${sent.id}`).expect(200);
  });

  it('must be what was signed', async () => {
    const sent = statement();
    const jws = await jwsOf({ ...sent, result: { success: true } });
    const { body } = await multipart({ ...sent, attachments: [attached(jws)] }, jws).expect(400);
    expect(body.errors).toMatchObject([{ location: '/attachments/0', code: 'not-a-signature' }]);
  });

  it.each([
    ['without its signature', [], {}],
    ['with another content type', ['x'], { contentType: 'text/plain' }],
    ['with something else', ['x', 'y'], {}],
    ['with an attachment that we would not keep', ['x'], { usageType: 'https://x.example/y' }],
  ])('is refused %s', async (_, contents, given) => {
    const { status } = await multipart(
      { ...statement(), attachments: [attached('x', given)] },
      ...contents,
    );
    expect(status).toBe(400);
  });

  it('is read nowhere else', async () => {
    const { status } = await app
      .as('hr')
      .post('/courses')
      .set('Content-Type', 'multipart/mixed; boundary=grens')
      .send('--grens--');
    expect(status).toBe(415);
  });

  it('that is no multipart is refused', async () => {
    const { status, body } = await xapi(app, 'post')
      .set('Content-Type', 'multipart/mixed; boundary=grens')
      .send('--anders\r\n');
    expect([status, body.errors[0].code]).toEqual([400, 'not-multipart']);
  });
});
