import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemContext } from '../../src/common/context.js';
import { addDays, dayOf, localMoment } from '../../src/common/dates.js';
import { QuestionsService } from '../../src/communications/questions.service.js';
import { Database } from '../../src/database/database.js';
import { ProjectAccess } from '../../src/projects/project-access.js';
import { startDemo, type TestApp } from '../support/test-app.js';

const P = '/projects/copilot-uitrol';
const Q = `${P}/questions`;
const ZONE = 'Europe/Amsterdam';
const NOBODY = '01890000-0000-7000-8000-000000000000';

interface Question {
  id: string;
  text: string;
  state: string;
  version: number;
  communicationId: string | null;
}

let app: TestApp;
let message: string;
let audience: string;

const adviser = () => app.as('communication_adviser');
const idsOf = async (path: string): Promise<string[]> =>
  ((await app.as('viewer').get(path).expect(200)).body.items as { id: string }[]).map(
    ({ id }) => id,
  );
const record = async (given: object = {}): Promise<Question> =>
  (
    await adviser()
      .post(Q)
      .send({ text: 'Wanneer begint het?', kind: 'question', ...given })
      .expect(201)
  ).body as Question;

const recordedAgo = (days: number, kind: 'question' | 'remark'): Promise<void> =>
  app.nest.get(Database).run(
    systemContext(app.organisations.noorderwolde, 'recordQuestion', {
      now: localMoment(addDays(dayOf(new Date(), ZONE), -days), '12:00', ZONE),
    }),
    async () => {
      const project = await app.nest.get(ProjectAccess).find('copilot-gebruik');
      await app.nest.get(QuestionsService).record(project!, { text: 'Wat?', kind });
    },
  );
const waiting = async (
  path = '/programmes/ai-programma/attention',
  language = 'nl',
): Promise<{ projectCode: string }[]> => {
  const { body } = await adviser().get(path).set('Accept-Language', language).expect(200);
  return (body.items as { kind: string; projectCode: string }[]).filter(
    ({ kind }) => kind === 'questions_open',
  );
};
const codes = async () => (await waiting()).map(({ projectCode }) => projectCode);

beforeAll(async () => {
  app = await startDemo();
  [message] = (await idsOf(`${P}/communications?status=draft`)) as [string];
  [audience] = (await idsOf(`${P}/audiences`)) as [string];
});
afterAll(() => app.close());

describe('a question', () => {
  it('is recorded with where it came from, without who asked', async () => {
    const origin = { communicationId: message, audienceId: audience, channel: 'meeting' };
    const { body, headers } = await adviser()
      .post(Q)
      .send({ text: 'Wat verandert er\nvoor mij?', kind: 'question', ...origin })
      .expect(201);
    expect(body).toMatchObject({
      ...origin,
      kind: 'question',
      text: 'Wat verandert er\nvoor mij?',
      state: 'open',
      answer: null,
      recordedBy: 'communication_adviser',
      version: 1,
    });
    expect(headers.location).toBe(`/v1${Q}/${body.id}`);
    const { body: found } = await app.as('viewer').get(`${Q}/${body.id}`).expect(200);
    expect(found).toEqual(body);
    expect(await record({ kind: 'remark' })).toMatchObject({
      communicationId: null,
      audienceId: null,
      channel: null,
    });
  });

  it('names all that is wrong with it, and stores nothing of it', async () => {
    const before = await idsOf(`${Q}?pageSize=100`);
    const { body } = await adviser()
      .post(Q)
      .send({ text: ' ', kind: 'complaint', channel: 'rumour', answer: 'Ja', communicationId: 7 })
      .expect(400);
    expect((body.errors as { location: string }[]).map(({ location }) => location)).toEqual(
      expect.arrayContaining(['/text', '/kind', '/channel', '/answer', '/communicationId']),
    );
    const theirs = (await idsOf('/projects/copilot-pilot/communications'))[0];
    for (const [communicationId, audienceId] of [
      [theirs, NOBODY],
      [NOBODY, 'no-id'],
    ]) {
      const { body: unknown } = await adviser()
        .post(Q)
        .send({ text: 'Wat?', kind: 'question', communicationId, audienceId })
        .expect(404);
      expect(unknown.errors).toMatchObject([
        { in: 'body', location: '/communicationId', code: 'not-found' },
        { in: 'body', location: '/audienceId', code: 'not-found' },
      ]);
    }
    expect(await idsOf(`${Q}?pageSize=100`)).toEqual(before);
  });

  it('is answered, answered otherwise, and open again', async () => {
    const { id } = await record();
    const path = `${Q}/${id}`;
    const { body: answered } = await adviser()
      .put(`${path}/answer`)
      .send({ text: 'Volgende week.', by: 'Projectleider' })
      .expect(200);
    expect(answered).toMatchObject({
      state: 'answered',
      answer: {
        text: 'Volgende week.',
        by: 'Projectleider',
        recordedBy: 'communication_adviser',
        recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/) as string,
      },
      version: 2,
    });
    const { body: otherwise } = await adviser()
      .put(`${path}/answer`)
      .send({ text: 'Over twee weken.' })
      .expect(200);
    expect(otherwise.answer).toMatchObject({ text: 'Over twee weken.', by: null });
    await adviser().delete(`${path}/answer`).expect(204);
    const { body: open } = await app.as('viewer').get(path).expect(200);
    expect(open).toMatchObject({ state: 'open', answer: null, version: 4 });
    await adviser().put(`${path}/answer`).send({ text: '' }).expect(400);
  });

  it('is changed and removed, by the version that was read', async () => {
    const { id } = await record({ communicationId: message });
    const path = `${Q}/${id}`;
    const { headers } = await adviser()
      .patch(path)
      .set('If-Match', '"1"')
      .send({ text: 'Wanneer begin ik?', communicationId: null })
      .expect(200);
    expect(headers.etag).toBe('"2"');
    const { body } = await app.as('viewer').get(path).expect(200);
    expect(body).toMatchObject({ text: 'Wanneer begin ik?', communicationId: null });
    await adviser().patch(path).send({ audienceId: NOBODY }).expect(404);
    for (const stale of [
      adviser().patch(path).send({ kind: 'remark' }),
      adviser().put(`${path}/answer`).send({ text: 'Nu.' }),
      adviser().delete(`${path}/answer`),
      adviser().delete(path),
    ])
      await stale.set('If-Match', '"1"').expect(412);
    await adviser().delete(path).set('If-Match', '"2"').expect(204);
    await app.as('viewer').get(path).expect(404);
    await adviser().put(`${path}/answer`).send({ text: 'Nu.' }).expect(404);
  });

  it('is found by its state and by its message, the oldest first', async () => {
    const list = async (query: string): Promise<Question[]> =>
      (await app.as('viewer').get(`${Q}?pageSize=100&${query}`).expect(200)).body.items;
    const all = await list('');
    const open = await list('state=open');
    const answered = await list('state=answered');
    expect(answered.map(({ text }) => text)).toEqual([
      'Leest Copilot ook mee in dossiers die niet van mijn afdeling zijn?',
    ]);
    expect(open).toEqual(all.filter(({ state }) => state === 'open'));
    expect(all).toHaveLength(open.length + 1);
    const about = await list(`communicationId=${message}`);
    expect(about).toEqual(all.filter(({ communicationId }) => communicationId === message));
    expect(about.length).toBeGreaterThan(0);
    const { body } = await app.as('viewer').get(`${Q}?communicationId=${NOBODY}`).expect(404);
    expect(body.errors).toMatchObject([{ in: 'query', location: 'communicationId' }]);
    const { headers } = await app.as('viewer').get(`${Q}?pageSize=1`).expect(200);
    expect(headers.link).toContain('rel="next"');
  });

  it('keeps its message and its audience from being removed', async () => {
    const about = { communicationId: message, audienceId: audience };
    const { id } = await record(about);
    const { body } = await adviser().delete(`${P}/communications/${message}`).expect(409);
    expect(body).toMatchObject({ code: 'in-use', usedBy: ['questions'] });
    await app.as('admin').delete(`${P}/audiences/${audience}`).expect(409);
    await adviser().delete(`${Q}/${id}`).expect(204);
  });

  it('is not recorded by who may only read, nor by a lead in the project of others', async () => {
    const body = { text: 'Wat?', kind: 'question' };
    for (const role of ['viewer', 'hr', 'sponsor'] as const)
      await app.as(role).post(Q).send(body).expect(403);
    await app.as('admin').post('/projects').send({ name: 'Ander' }).expect(201);
    await app.as('project_lead').post('/projects/ander/questions').send(body).expect(403);
    await app.as('project_lead').post(Q).send(body).expect(201);
  });
});

describe('questions that have waited for more than three days', () => {
  const item = {
    kind: 'questions_open',
    projectCode: 'copilot-uitrol',
    text: '1 vraag meer dan 3 dagen zonder antwoord',
    dueDate: null,
    role: 'communication_adviser',
    href: `/v1${Q}?state=open`,
  };

  it('stand in attention, one item for each project', async () => {
    expect(await waiting()).toMatchObject([item]);
    await recordedAgo(3, 'question');
    await recordedAgo(9, 'remark');
    expect(await waiting()).toMatchObject([item]);
    await recordedAgo(4, 'question');
    await recordedAgo(9, 'question');
    const other = {
      projectCode: 'copilot-gebruik',
      text: '2 vragen meer dan 3 dagen zonder antwoord',
    };
    expect(await waiting()).toMatchObject([other, item]);
    expect(await waiting('/me/tasks', 'en')).toMatchObject([
      { text: '2 questions without an answer for more than 3 days' },
      { text: '1 question without an answer for more than 3 days' },
    ]);
    const { body } = await app.as('programme_manager').get('/me/tasks').expect(200);
    expect((body.items as { kind: string }[]).map(({ kind }) => kind)).not.toContain(
      'questions_open',
    );
  });

  it('are gone once they are answered, and there again when the answer is taken back', async () => {
    const { body } = await app.as('viewer').get(`${Q}?state=open&pageSize=1`).expect(200);
    const path = `${Q}/${body.items[0].id}/answer`;
    await adviser().put(path).send({ text: 'Nee.' }).expect(200);
    expect(await codes()).toEqual(['copilot-gebruik']);
    await adviser().delete(path).expect(204);
    expect(await codes()).toEqual(['copilot-gebruik', 'copilot-uitrol']);
  });
});
