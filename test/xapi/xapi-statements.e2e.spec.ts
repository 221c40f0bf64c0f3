import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Jobs } from '../../src/jobs/jobs.js';
import { rows } from '../support/databases.js';
import { importFile } from '../support/imports.js';
import { makePeople } from '../support/people.js';
import { sample } from '../support/samples.js';
import { startApp, type TestApp } from '../support/test-app.js';
import { ACTIVITY, statement, voiding, xapi } from '../support/xapi.js';

const HR = 'https://hr.noorderwolde.example';
const verb = (name: string): object => ({ verb: { id: `http://adlnet.gov/expapi/verbs/${name}` } });
const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const makeCourse = (code: string, activityId: string | null): Promise<unknown> =>
  app
    .as('hr')
    .post('/courses')
    .send({ code, title: { nl: code, en: code }, activityId })
    .expect(201);
const send = async (body: object, status = 200) =>
  (await xapi(app, 'post').send(body).expect(status)).body;
const figures = async (): Promise<Record<string, unknown>> =>
  (await app.as('hr').get('/xapi-figures').expect(200)).body;
const transcript = async (person: string): Promise<Record<string, unknown>[]> =>
  (await app.as('hr').get(`/people/${person}/transcript`).expect(200)).body.items;

const exemptions = async (): Promise<object[]> =>
  (await app.as('hr').get('/courses/AI-STATEMENT/exemptions').expect(200)).body.items;
const ids = (items: Record<string, unknown>[]): unknown[] =>
  items.map(({ externalId }) => externalId);
const later = (name: string, activity: string) =>
  statement({ object: { id: activity }, actor: { mbox: `mailto:${name}@noorderwolde.example` } });

/** Waits for what a job is to bring about. */
async function until<T>(read: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await read();
    if (holds(value)) return value;
    await sleep(50);
  }
}

describe('the sample of a learning system', () => {
  let people: Record<string, string>;
  let before: Record<string, unknown>;

  beforeAll(async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => 153 + 7 * index);
    people = await makePeople(
      app,
      numbers.map((number) => {
        const hrNumber = String(number).padStart(6, '0');
        return { hrNumber, mail: `p${hrNumber}@noorderwolde.example` };
      }),
    );
    await makeCourse('AI-ETHIEK', ACTIVITY);
  });

  it('becomes training records, exactly once', async () => {
    const sent = JSON.parse((await sample('xapi-statements.json')).toString()) as { id: string }[];
    expect(await send(sent)).toEqual(sent.map(({ id }) => id));
    before = await figures();
    expect(before).toMatchObject({
      statements: 42,
      repeats: 1,
      voided: 1,
      validRecords: 34,
      failed: 5,
      waiting: 0,
    });
    await send(sent);
    expect(await figures()).toMatchObject({ statements: 84, validRecords: 34, failed: 5 });
    const { body } = await app.as('hr').get('/training-records?limit=1000').expect(200);
    expect(body.items).toHaveLength(39);
  });

  it('refuses a known id with other contents, and everything sent with it', async () => {
    const conflict = JSON.parse((await sample('xapi-conflict.json')).toString()) as { id: string };
    const other = statement();
    const kept = await figures();
    const problem = await send([other, conflict], 409);
    expect(problem).toMatchObject({ code: 'other-statement', statementIds: [conflict.id] });
    expect(await figures()).toEqual(kept);
    await xapi(app, 'get', `/statements?statementId=${other.id}`).expect(404);
  });

  it('keeps the mark, out of 100 where it is scaled', async () => {
    const [record] = await transcript(people['000160']!);
    expect(record).toBeUndefined();
    const [marked] = await transcript(people['000167']!);
    expect(marked).toMatchObject({ status: 'completed', source: 'xapi', score: 80 });
  });
});

describe('a statement', () => {
  let people: Record<string, string>;

  beforeAll(async () => {
    await makeCourse('AI-STATEMENT', 'https://leer.example/een');
    people = await makePeople(app, [
      { hrNumber: '500001', mail: 'een@noorderwolde.example' },
      { hrNumber: '500002', mail: 'twee@noorderwolde.example' },
      { hrNumber: '500003', mail: 'drie@noorderwolde.example' },
    ]);
  });

  const about = (number: string, given: object = {}) =>
    statement({
      object: { id: 'https://leer.example/een' },
      actor: { account: { homePage: HR, name: number } },
      ...given,
    });

  it('comes back as it came, with what we add', async () => {
    const sent = about('500003', {
      context: { contextActivities: { parent: { id: 'https://leer.example/x' } } },
    });
    await xapi(app, 'put', `/statements?statementId=${sent.id}`).send(sent).expect(204);
    const { body, headers } = await xapi(app, 'get', `/statements?statementId=${sent.id}`);
    expect(body).toEqual({
      ...sent,
      context: { contextActivities: { parent: [{ id: 'https://leer.example/x' }] } },
      version: '1.0.0',
      stored: expect.stringMatching(/Z$/),
      authority: {
        objectType: 'Agent',
        account: { homePage: expect.stringMatching(/^http/), name: 'noorderwolde' },
      },
    });
    expect(headers).toMatchObject({
      'x-experience-api-version': '1.0.3',
      'x-experience-api-consistent-through': expect.stringMatching(/Z$/),
      'last-modified': expect.any(String),
    });
    await xapi(app, 'get', `/statements?statementId=${sent.id}`, { organisation: 'zuiderdam' })
      .expect(404)
      .expect(({ body: problem }) =>
        expect(problem.errors).toMatchObject([{ in: 'query', location: 'statementId' }]),
      );
  });

  it.each([
    ['completed', verb('completed'), 'completed', null],
    ['passed', { ...verb('passed'), result: { score: { raw: 7.5, scaled: 0.2 } } }, 'passed', 7.5],
    ['failed', { ...verb('failed'), result: { completion: true } }, 'failed', null],
    ['no success', { ...verb('completed'), result: { success: false } }, 'failed', null],
    ['incomplete', { ...verb('completed'), result: { completion: false } }, null, null],
    ['another verb', verb('initialized'), null, null],
  ])('that says %s becomes what it says', async (_, given, status, score) => {
    const sent = about('500001', given);
    await send(sent);
    const records = (await transcript(people['500001']!)).filter(
      ({ externalId }) => externalId === sent.id,
    );
    expect(records).toMatchObject(status === null ? [] : [{ status, score, source: 'xapi' }]);
  });

  it.each([
    ['a mailbox', { mbox: 'mailto:Twee@Noorderwolde.example' }],
    ['a hash of it', { mbox_sha1sum: sha1('mailto:twee@noorderwolde.example') }],
    ['an HR number', { account: { homePage: HR, name: '500002' } }],
    ['a linked openid', { openid: 'https://id.example/twee' }],
    ['a linked account', { account: { homePage: 'https://leer.example', name: 'twee' } }],
    ['a linked mailbox', { mbox: 'mailto:oud.twee@noorderwolde.example' }],
    ['a hash of that', { mbox_sha1sum: sha1('mailto:oud.twee@noorderwolde.example') }],
  ])('names its person by %s', async (_, actor) => {
    for (const body of [
      { kind: 'openid', value: 'https://id.example/twee' },
      { kind: 'account', value: 'twee', homePage: 'https://leer.example' },
      { kind: 'mail', value: 'oud.twee@noorderwolde.example' },
    ])
      await app.as('hr').post(`/people/${people['500002']}/identifiers`).send(body);
    const sent = about('', { actor });
    await send(sent);
    expect((await transcript(people['500002']!)).map(({ externalId }) => externalId)).toContain(
      sent.id,
    );
  });

  it('about a group, or of an account elsewhere, is nobody’s', async () => {
    const { withoutEffect, waitingForPerson } = await figures();
    await send([
      about('', { actor: { objectType: 'Group', mbox: 'mailto:een@noorderwolde.example' } }),
      about('', { actor: { account: { homePage: 'https://x.example', name: '500001' } } }),
    ]);
    expect(await figures()).toMatchObject({
      withoutEffect: Number(withoutEffect) + 1,
      waitingForPerson: Number(waitingForPerson) + 1,
    });
  });

  it('that waives becomes an exemption, and voided none', async () => {
    const sent = about('500003', {
      verb: { id: 'https://w3id.org/xapi/adl/verbs/waived' },
      result: {
        extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/reason': 'Tested Out' },
      },
    });
    await send(sent);
    expect(await exemptions()).toMatchObject([
      { personId: people['500003'], reason: 'Tested Out', validFrom: '2026-09-01', source: 'xapi' },
    ]);
    await send(voiding(sent.id));
    expect(await exemptions()).toEqual([]);
  });

  it('that waives counts as an exemption until that ends', async () => {
    await send(about('500003', { verb: { id: 'https://w3id.org/xapi/adl/verbs/waived' } }));
    const [{ id }] = (await exemptions()) as [{ id: string }];
    expect(await figures()).toMatchObject({ exemptions: 1 });
    await app.as('hr').delete(`/courses/AI-STATEMENT/exemptions/${id}`).expect(204);
    expect(await figures()).toMatchObject({ exemptions: 0 });
  });

  it('of the future waits for its date', async () => {
    const before = Number((await figures()).inFuture);
    const sent = about('500001', { timestamp: new Date(Date.now() + 60_000).toISOString() });
    await send(sent);
    expect((await figures()).inFuture).toBe(before + 1);
    await rows(
      app.database.ownerUrl,
      `UPDATE xapi_statements SET happened_at = now() WHERE id = $1`,
      [sent.id],
    );
    await app.nest.get(Jobs).runDaily();
    expect((await figures()).inFuture).toBe(before);
  });

  it('is the same one with other texts, and another with another meaning', async () => {
    const sent = about('500001');
    await send(sent);
    const { timestamp: _, ...undated } = sent;
    await send({ ...undated, verb: { ...(sent.verb as object), display: { en: 'completed' } } });
    await send({ ...sent, timestamp: '2026-09-01T11:00:00+02:00', version: '1.0.3' });
    await send({ ...sent, timestamp: '2026-09-02T09:00:00Z' }, 409);
    await send({ ...sent, result: { success: true } }, 409);
    const twice = statement();
    const { errors } = await send([twice, { ...twice, result: { success: true } }], 400);
    expect(errors).toMatchObject([{ location: '/1/id', code: 'same-id' }]);
  });

  it('is taken once however many send it at once', async () => {
    const sent = about('500001', { timestamp: '2026-09-05T09:00:00Z' });
    await Promise.all(Array.from({ length: 6 }, () => send([sent, about('500001')])));
    const records = (await transcript(people['500001']!)).filter(
      ({ externalId }) => externalId === sent.id,
    );
    expect(records).toHaveLength(1);
  });

  describe('that is voided', () => {
    it.each<[string, (sent: object, voids: object) => object[]]>([
      ['after it', (sent, voids) => [sent, voids]],
      ['before it', (sent, voids) => [voids, sent]],
      ['with it', (sent, voids) => [[voids, sent]]],
    ])('by one that comes %s, is no record', async (_, calls) => {
      const sent = about('500001');
      for (const body of calls(sent, voiding(sent.id))) await send(body);
      expect(ids(await transcript(people['500001']!))).not.toContain(sent.id);
      await xapi(app, 'get', `/statements?statementId=${sent.id}`).expect(404);
      await xapi(app, 'get', `/statements?voidedStatementId=${sent.id}`).expect(200);
      await send(sent);
      expect(ids(await transcript(people['500001']!))).not.toContain(sent.id);
    });

    it('was one until then', async () => {
      const sent = about('500001');
      await send(sent);
      expect(ids(await transcript(people['500001']!))).toContain(sent.id);
      await send(voiding(sent.id));
      expect(ids(await transcript(people['500001']!))).not.toContain(sent.id);
    });

    it('by one that comes at the same moment, is no record', async () => {
      for (let round = 0; round < 10; round += 1) {
        const sent = about('500001');
        await Promise.all([send(sent), send(voiding(sent.id))]);
        await xapi(app, 'get', `/statements?voidedStatementId=${sent.id}`).expect(200);
        expect(ids(await transcript(people['500001']!))).not.toContain(sent.id);
      }
    });

    it('cannot be what voids', async () => {
      const sent = about('500001');
      const first = voiding(sent.id);
      await send([sent, first, voiding(first.id)]);
      await xapi(app, 'get', `/statements?statementId=${first.id}`).expect(200);
      await xapi(app, 'get', `/statements?voidedStatementId=${sent.id}`).expect(200);
    });
  });
});

describe('a statement that waits', () => {
  it('for a person is taken when a file brings them', async () => {
    await makeCourse('AI-LATER', 'https://leer.example/later');
    const sent = later('nieuw', 'https://leer.example/later');
    await send(sent);
    expect(Number((await figures()).waitingForPerson)).toBeGreaterThan(0);
    await importFile(
      app.as('hr'),
      'people-afas',
      'EmployeeId;EmploymentStart;FirstName;BirthName;Mail;Department\n600001;01-09-2019;Noor;Nieuw;nieuw@noorderwolde.example;HR\n',
    );
    const { body } = await app.as('hr').post('/people/_search').send({ hrNumber: '600001' });
    const records = await until(
      () => transcript(body.items[0].id as string),
      ({ length }) => length > 0,
    );
    expect(records).toMatchObject([{ course: 'AI-LATER', externalId: sent.id }]);
  });

  it('for a course is taken when it is made, or gets the activity', async () => {
    const [one, two] = [
      later('nieuw', 'https://leer.example/een-1'),
      later('nieuw', 'https://leer.example/twee-2'),
    ];
    await send([one, two]);
    expect((await figures()).unknownActivities).toEqual([
      { activityId: 'https://leer.example/een-1', statements: 1 },
      { activityId: 'https://leer.example/twee-2', statements: 1 },
    ]);
    await makeCourse('AI-EEN', 'https://leer.example/een-1');
    await makeCourse('AI-TWEE', null);
    await app
      .as('hr')
      .patch('/courses/AI-TWEE')
      .send({ activityId: 'https://leer.example/twee-2' })
      .expect(200);
    const { body } = await app.as('hr').post('/people/_search').send({ hrNumber: '600001' });
    const records = await until(
      () => transcript(body.items[0].id as string),
      ({ length }) => length === 3,
    );
    expect(records.map(({ course }) => course)).toEqual(
      expect.arrayContaining(['AI-EEN', 'AI-TWEE']),
    );
    expect(await figures()).toMatchObject({ waitingForCourse: 0, unknownActivities: [] });
  });

  it('for a name is taken when the name is linked', async () => {
    const { body } = await app.as('hr').post('/people/_search').send({ hrNumber: '600001' });
    const id = body.items[0].id as string;
    const sent = later('meisjesnaam', 'https://leer.example/later');
    await send(sent);
    await app
      .as('hr')
      .post(`/people/${id}/identifiers`)
      .send({ kind: 'mail', value: 'meisjesnaam@noorderwolde.example' })
      .expect(201);
    await until(
      () => transcript(id),
      (items) => items.some(({ externalId }) => externalId === sent.id),
    );
    expect(await transcript(id)).toHaveLength(4);
  });

  it('is removed after 30 days, and of the others what they say', async () => {
    const waits = later('niemand', 'https://leer.example/later');
    const taken = later('nieuw', 'https://leer.example/later');
    const voids = voiding(randomUUID());
    await send([waits, taken, voids]);
    await app.nest.get(Jobs).runDaily();
    for (const { id } of [waits, taken, voids])
      await xapi(app, 'get', `/statements?statementId=${id}`).expect(200);
    await rows(
      app.database.ownerUrl,
      `UPDATE xapi_statements SET stored_at = stored_at - interval '31 days'`,
    );
    await app.nest.get(Jobs).runDaily();
    const left = await rows<{ id: string }>(
      app.database.ownerUrl,
      `SELECT id FROM xapi_statements WHERE id = ANY ($1) AND statement IS NULL AND actor_value IS NULL`,
      [[waits.id, taken.id, voids.id]],
    );
    expect(left.map(({ id }) => id).toSorted()).toEqual([taken.id, voids.id].toSorted());
    await xapi(app, 'get', `/statements?statementId=${taken.id}`).expect(404);
    const { validRecords } = await figures();
    await send([taken]);
    await send({ ...taken, result: { success: true } }, 409);
    expect((await figures()).validRecords).toBe(validRecords);
    await send(voiding(taken.id));
    expect((await figures()).validRecords).toBe(Number(validRecords) - 1);
  });
});

const agentOf = (name: string) => ({ account: { homePage: HR, name } });
const aboutLeaving = (actor: object, given: object = {}) =>
  statement({ actor, object: { id: 'https://leer.example/weg' }, ...given });
const exportOf = async (id: string): Promise<Record<string, unknown>[]> => {
  const { body } = await app.as('privacy_officer').get(`/people/${id}/export`).expect(200);
  return body.parts.find(({ name }: { name: string }) => name === 'xapi-statements').items;
};

describe('an erased person', () => {
  it('is in no statement any more', async () => {
    await makeCourse('AI-WEG', 'https://leer.example/weg');
    const erased = await makePeople(app, [
      { hrNumber: '700001', mail: 'wegwijs@noorderwolde.example' },
      { hrNumber: '700002', mail: 'ander@noorderwolde.example' },
    ]);
    const id = erased['700001']!;
    const actor = { mbox: 'mailto:Wegwijs@noorderwolde.example', name: 'W. Egwijs' };
    const own = [
      statement({ actor, object: { id: 'https://leer.example/weg' } }),
      statement({ actor, object: { id: 'https://leer.example/onbekend' } }),
      statement({
        actor: { mbox_sha1sum: sha1('mailto:wegwijs@noorderwolde.example') },
        ...verb('attempted'),
      }),
      statement({ actor: { account: { homePage: HR, name: '700001' } }, ...verb('attempted') }),
    ];
    const other = agentOf('700002');
    const naming = {
      instructor: aboutLeaving(other, { context: { instructor: actor } }),
      team: aboutLeaving(other, {
        context: { team: { objectType: 'Group', member: [other, agentOf('700001')] } },
      }),
      actor: aboutLeaving({ objectType: 'Group', member: [agentOf('700001'), other] }),
      object: aboutLeaving(other, { object: { objectType: 'Agent', ...agentOf('700001') } }),
    };
    const others = Object.values(naming);
    await send([...own, ...others]);
    const kept = await exportOf(id);
    expect(kept.filter(({ statement: said }) => said !== null).map((item) => item.id)).toEqual(
      own.map((one) => one.id).toSorted(),
    );
    for (const [part, { id: named }] of Object.entries(naming))
      expect(kept).toContainEqual({
        id: named,
        storedAt: expect.any(String),
        statement: null,
        voidedAt: null,
        namedIn: [part],
      });
    await app.as('privacy_officer').post(`/people/${id}/erasure`).expect(204);
    const [left] = await rows(
      app.database.ownerUrl,
      `SELECT count(*) AS count FROM xapi_statements s
       WHERE strpos(lower(s::text), 'egwijs') > 0 OR strpos(s::text, '700001') > 0 OR id = ANY ($1)`,
      [own.map((one) => one.id)],
    );
    expect(left).toEqual({ count: 0 });
    expect(new Set(ids(await transcript(erased['700002']!)))).toEqual(
      new Set([naming.instructor.id, naming.team.id]),
    );
  });

  it('takes nothing along of whom something else is called like them', async () => {
    const people = await makePeople(app, [
      { hrNumber: '12', mail: 'twaalf@noorderwolde.example' },
      { hrNumber: '700003' },
    ]);
    const sent = [
      aboutLeaving(agentOf('700003'), { result: { response: '12' } }),
      aboutLeaving({ account: { homePage: 'https://leer.example', name: '12' } }),
      aboutLeaving(agentOf('700003'), {
        context: { platform: 'twaalf@noorderwolde.example', revision: '12' },
      }),
    ];
    await send(sent);
    expect(await exportOf(people['12']!)).toEqual([]);
    await app.as('privacy_officer').post(`/people/${people['12']!}/erasure`).expect(204);
    for (const one of sent) {
      const { body } = await xapi(app, 'get', `/statements?statementId=${one.id}`).expect(200);
      expect(body).toMatchObject(one);
    }
  });
});
