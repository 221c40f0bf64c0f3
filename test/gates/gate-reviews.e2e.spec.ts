import type { Response } from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo, type TestApp } from '../support/test-app.js';

const CONDITION = { text: 'Logging aan', owner: 'CISO', dueDate: '2099-01-01' };

const codeOf = ({ body }: Response): string => (body as { code: string }).code;

/** On the demo: one project waits for a decision, another was passed with a condition. */
describe('gate reviews', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startDemo();
  });
  afterAll(() => app.close());

  const WAITING = '/projects/copilot-gebruik';
  const PASSED = '/projects/copilot-nazorg';

  const decide = (decision: object, project = WAITING) =>
    app
      .as('sponsor')
      .post(`${project}/gate-reviews/current/decision`)
      .send({ motivation: 'Zie het verslag.', ...decision });
  const submit = () => app.as('project_lead').post(`${WAITING}/gate-reviews`).send({});
  const withdraw = () => app.as('project_lead').post(`${WAITING}/gate-reviews/current/withdrawal`);

  it('are the same in the list and by themselves', async () => {
    const { body: conditions } = await app.as('viewer').get(`${PASSED}/conditions`).expect(200);
    await app
      .as('project_lead')
      .patch(`${PASSED}/conditions/${conditions.items[0].id}`)
      .send({ met: true, note: 'De werkinstructie is aangevuld.' })
      .expect(200);
    const { body } = await app.as('viewer').get(`${PASSED}/gate-reviews`).expect(200);
    expect(body.items[0].conditions[0].metAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/);
    for (const review of body.items as { id: string }[]) {
      const { body: alone } = await app.as('viewer').get(`${PASSED}/gate-reviews/${review.id}`);
      expect(alone).toEqual(review);
    }
  });

  it('wait one at a time', async () => {
    const answer = await submit().expect(409);
    expect(codeOf(answer)).toBe('review-waits');
  });

  it('refuse a go on a gate that was not ready, and name what was missing', async () => {
    const { body: review } = await app.as('viewer').get(`${WAITING}/gate-reviews/current`);
    const answer = await decide({ decision: 'go' }).expect(409);
    const open = (
      review.gate.criteria as { key: string; mandatory: boolean; result: string }[]
    ).filter(({ mandatory, result }) => mandatory && ['not_met', 'unknown'].includes(result));
    expect(answer.body).toMatchObject({
      code: 'gate-not-ready',
      missing: open.map(({ key }) => key),
    });
    expect(open.length).toBeGreaterThan(0);
  });

  it.each([
    [{ decision: 'no_go', conditions: [CONDITION] }, '/conditions'],
    [{ decision: 'no_go', toPhase: 'rollout' }, '/toPhase'],
    [{ decision: 'no_go', outcome: 'operate' }, '/outcome'],
    [{ decision: 'back' }, '/toPhase'],
    [{ decision: 'back', toPhase: 'aftercare' }, '/toPhase'],
  ])('refuse the form of %j', async (decision, location) => {
    const { body } = await decide(decision).expect(400);
    expect(body.errors).toMatchObject([{ in: 'body', location }]);
  });

  it('are decided once: of two decisions at the same time exactly one wins', async () => {
    const answers = await Promise.all([
      decide({ decision: 'no_go' }),
      decide({ decision: 'back', toPhase: 'rollout' }),
      decide({ decision: 'no_go' }),
    ]);
    const won = answers.filter(({ status }) => status === 201);
    const lost = answers.filter(({ status }) => status === 409);
    expect([won.length, lost.length]).toEqual([1, 2]);
    expect(lost.map(codeOf)).toEqual(['already-decided', 'already-decided']);
    const { body: review } = await app.as('viewer').get(`${WAITING}/gate-reviews/current`);
    expect(review).toEqual(won[0]!.body);
    const { body: project } = await app.as('viewer').get(WAITING);
    expect(project.phase).toBe(review.decision === 'back' ? 'rollout' : 'uptake');
    expect(codeOf(await withdraw().expect(409))).toBe('already-decided');
  });

  it('can be taken back once, and submitted again', async () => {
    await submit().expect(201);
    const { body } = await withdraw().expect(200);
    expect(body).toMatchObject({ state: 'withdrawn', withdrawnBy: 'project_lead', decision: null });
    expect(codeOf(await withdraw().expect(409))).toBe('already-withdrawn');
    expect(codeOf(await decide({ decision: 'no_go' }).expect(409))).toBe('already-withdrawn');
    await submit().expect(201);
  });
});

describe('waivers', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startDemo();
  });
  afterAll(() => app.close());

  const P = '/projects/copilot-uitrol';
  const WAIVER = { criterionKey: 'question-channel', reason: 'De leverancier levert later.' };
  const criterion = async (): Promise<{ result: string; reason: string | null }> => {
    const { body } = await app.as('viewer').get(`${P}/gate`).expect(200);
    return (body.criteria as { key: string; result: string; reason: string | null }[]).find(
      ({ key }) => key === WAIVER.criterionKey,
    )!;
  };

  it('set a criterion aside until they end', async () => {
    const before = await criterion();
    expect(before.result).toBe('unknown');
    const { body: waiver } = await app
      .as('sponsor')
      .post(`${P}/waivers`)
      .send({ ...WAIVER, until: '2099-01-01' })
      .expect(201);
    expect(await criterion()).toMatchObject({ result: 'waived', reason: WAIVER.reason });
    await app.as('sponsor').delete(`${P}/waivers/${waiver.id}`).expect(204);
    expect(await criterion()).toEqual(before);
  });

  it.each([
    [{ ...WAIVER, until: '2020-01-01' }, 400, '/until'],
    [{ ...WAIVER, criterionKey: 'no-such', until: '2099-01-01' }, 404, '/criterionKey'],
  ])('are refused as %j', async (waiver, status, location) => {
    const { body } = await app.as('sponsor').post(`${P}/waivers`).send(waiver).expect(status);
    expect(body.errors).toMatchObject([{ in: 'body', location }]);
  });

  it('are not given for a prohibited AI', async () => {
    const { body: profile } = await app.as('viewer').get(`${P}/ai-profile`).expect(200);
    const { version: _version, ...facts } = profile as Record<string, unknown>;
    await app
      .as('project_lead')
      .put(`${P}/ai-profile`)
      .send({ ...facts, riskGroup: 'prohibited' })
      .expect(200);
    const { body } = await app
      .as('sponsor')
      .post(`${P}/waivers`)
      .send({ ...WAIVER, until: '2099-01-01' })
      .expect(409);
    expect(body.code).toBe('prohibited-ai');
  });
});
