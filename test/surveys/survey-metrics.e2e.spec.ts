import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { passGate } from '../support/gates.js';
import { makePeople, numbered } from '../support/people.js';
import { holdSurvey, openSurvey, points } from '../support/surveys.js';
import { type OrganisationCode, startApp, type TestApp } from '../support/test-app.js';

interface Shown {
  key: string;
  group: string | null;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  scale: { min: number; max: number } | null;
  window: string | null;
  suppressed: boolean;
  reason: string | null;
}

interface Asked {
  project?: string;
  query?: string;
  organisation?: OrganisationCode;
}

type Criterion = Shown & { result: string };

const NOTHING = { value: null, numerator: null, denominator: null };

const SURVEY_KEYS = [
  'survey.agree',
  'survey.baseline_response',
  'survey.ces',
  'survey.csat',
  'survey.nps',
  'survey.pulse_response',
  'survey.response_rate',
  'survey.sus',
  'survey.umux_lite',
  'aftercare.satisfaction_change',
];

const on = (day: string): void => {
  vi.setSystemTime(new Date(`${day}T12:00:00+01:00`));
};

const checkBaseline = (app: TestApp, project: string) =>
  app
    .as('programme_manager')
    .put(`/projects/${project}/manual-checks/baseline`)
    .send({ met: true, note: 'Rondvraag in het overleg.' });

describe('the numbers of surveys', () => {
  let app: TestApp;
  beforeAll(async () => {
    // Only the clock stands; each survey is held on a day of its own.
    vi.useFakeTimers({ toFake: ['Date'] });
    on('2026-03-01');
    app = await startApp();
    for (const organisation of ['noorderwolde', 'zuiderdam'] as const) {
      await makePeople(app, numbered(900001, 40), organisation);
      await start('copilot', 40, organisation);
    }
  });
  afterAll(async () => {
    await app.close();
    vi.useRealTimers();
  });

  const start = (
    code: string,
    people: number,
    organisation: OrganisationCode = 'noorderwolde',
  ): Promise<unknown> => {
    const numbers = numbered(900001, people).map(({ hrNumber }) => hrNumber);
    const audiences = [{ name: 'Lijst', people: numbers, validFrom: '2026-01-01' }];
    return app
      .as('programme_manager', organisation)
      .post('/projects')
      .send({ code, name: code, audiences })
      .expect(201);
  };

  const shown = async (
    keys: string,
    { project = 'copilot', query = '', organisation = 'noorderwolde' }: Asked = {},
  ): Promise<Shown[]> => {
    const { body } = await app
      .as('viewer', organisation)
      .get(`/projects/${project}/metrics?keys=${keys}${query}`)
      .expect(200);
    return body.items as Shown[];
  };
  const one = async (key: string, given?: Asked): Promise<Shown> => (await shown(key, given))[0]!;
  const criterion = async (key: string, project: string): Promise<Criterion> => {
    const { body } = await app.as('viewer').get(`/projects/${project}/gate`).expect(200);
    return (body.criteria as Criterion[]).find((each) => each.key === key)!;
  };

  it('are unknown before there is a survey, and while it is open', async () => {
    for (const key of SURVEY_KEYS)
      expect(await one(key)).toMatchObject({
        ...NOTHING,
        suppressed: false,
        reason: key === 'aftercare.satisfaction_change' ? 'no-go-live-date' : 'no-release',
      });
    await start('open', 40);
    await openSurvey(app, 'open', {
      instrument: 'csat',
      moment: 'pulse',
      answers: points('satisfaction', { 5: 3, 1: 3 }),
    });
    for (const key of ['survey.csat', 'survey.pulse_response', 'survey.response_rate'])
      expect(await one(key, { project: 'open' })).toMatchObject({
        ...NOTHING,
        reason: 'survey-open',
      });
    for (const key of ['survey.nps', 'survey.baseline_response'])
      expect(await one(key, { project: 'open' })).toMatchObject({ reason: 'no-release' });
    expect(await criterion('baseline', 'open')).toMatchObject({
      result: 'unknown',
      reason: 'no-release',
      next: { operationId: 'createSurvey' },
    });
  });

  it('are those of the survey closed last, now and on a past day', async () => {
    on('2026-03-02');
    await holdSurvey(app, 'copilot', {
      instrument: 'csat',
      moment: 'baseline',
      invited: 40,
      answers: points('satisfaction', { 5: 6, 4: 6, 3: 5, 1: 7 }),
    });
    on('2026-04-02');
    await holdSurvey(app, 'copilot', {
      instrument: 'csat',
      moment: 'pulse',
      invited: 30,
      answers: points('satisfaction', { 5: 10, 4: 5, 2: 5 }),
    });
    on('2026-05-02');
    expect(await one('survey.csat')).toEqual({
      key: 'survey.csat',
      group: null,
      value: 0.75,
      numerator: 15,
      denominator: 20,
      unit: 'ratio',
      scale: null,
      window: '2026-04-02T11:00:00.000Z/2026-04-02T11:00:00.000Z',
      basis: 'self_reported',
      suppressed: false,
      reason: null,
      definitionVersion: 1,
    });
    expect(await one('survey.response_rate')).toMatchObject({ numerator: 20, denominator: 30 });
    expect(await one('survey.baseline_response')).toMatchObject({
      value: 0.6,
      numerator: 24,
      denominator: 40,
    });
    expect(await one('survey.pulse_response')).toMatchObject({ value: 20 / 30 });

    const before = { query: '&asOf=2026-04-01' };
    expect(await one('survey.csat', before)).toMatchObject({ numerator: 12, denominator: 24 });
    expect(await one('survey.response_rate', before)).toMatchObject({ numerator: 24 });
    expect(await one('survey.pulse_response', before)).toMatchObject({ reason: 'no-release' });
    expect(await one('survey.csat', { query: '&asOf=2026-03-01' })).toMatchObject({
      ...NOTHING,
      reason: 'no-release',
    });
  });

  it('are each on their own scale, and never pooled', async () => {
    await start('schalen', 40);
    const project = { project: 'schalen' };
    on('2026-05-03');
    await holdSurvey(app, 'schalen', {
      instrument: 'ces_5',
      moment: 'pulse',
      answers: points('effort', { 1: 5, 2: 6, 4: 6, 5: 5 }),
    });
    expect(await one('survey.ces', project)).toMatchObject({
      value: 3,
      numerator: null,
      denominator: 22,
      scale: { min: 1, max: 5 },
    });
    on('2026-05-04');
    await holdSurvey(app, 'schalen', {
      instrument: 'ces_7',
      moment: 'pulse',
      answers: points('ease', { 2: 5, 5: 5, 7: 6 }),
    });
    // 77 ÷ 16
    expect(await one('survey.ces', project)).toMatchObject({
      value: 4.8,
      denominator: 16,
      scale: { min: 1, max: 7 },
    });
    await holdSurvey(app, 'schalen', {
      instrument: 'nps',
      moment: 'pulse',
      answers: points('recommend', { 10: 6, 7: 5, 3: 9 }),
    });
    expect(await one('survey.nps', project)).toMatchObject({
      value: -15,
      denominator: 20,
      scale: { min: -100, max: 100 },
    });
    const [first, second] = ['q1', 'q2'].map((item) => points(item, { 2: 5, 4: 5, 7: 6 }));
    await holdSurvey(app, 'schalen', {
      instrument: 'umux_lite',
      moment: 'pulse',
      answers: first!.map(({ answers }, index) => ({
        answers: [...answers, ...second![index]!.answers],
      })),
    });
    // (5 × 2 + 5 × 6 + 6 × 12) × 100 ÷ 12 ÷ 16
    expect(await one('survey.umux_lite', project)).toMatchObject({ value: 58.3, denominator: 16 });
    expect(await one('survey.csat', project)).toMatchObject({ ...NOTHING, reason: 'no-release' });
  });

  it('pool no statements', async () => {
    await start('zinnen', 40);
    const agreed = points('quality', { 5: 6, 2: 6 }).map(({ answers: [given] }) => ({
      answers: ['quality', 'faster'].map((item) => ({ ...given!, item })),
    }));
    await holdSurvey(app, 'zinnen', {
      instrument: 'copilot_sentiment',
      moment: 'pulse',
      answers: agreed,
    });
    expect(await one('survey.agree', { project: 'zinnen' })).toMatchObject({
      ...NOTHING,
      suppressed: false,
      reason: 'several-items',
    });
  });

  it('are nothing when too few answered; what was measured before stays', async () => {
    on('2026-05-05');
    const few = { moment: 'pulse', invited: 30 } as const;
    await holdSurvey(app, 'copilot', {
      ...few,
      instrument: 'csat',
      answers: points('satisfaction', { 1: 4 }),
    });
    expect(await one('survey.csat')).toMatchObject({ numerator: 15, denominator: 20 });
    for (const key of ['survey.pulse_response', 'survey.response_rate'])
      expect(await one(key)).toMatchObject({
        value: null,
        numerator: null,
        denominator: 30,
        suppressed: true,
        reason: 'too-few-answers',
      });
    await holdSurvey(app, 'copilot', {
      ...few,
      instrument: 'nps',
      answers: points('recommend', { 10: 4 }),
    });
    expect(await one('survey.nps')).toMatchObject({ ...NOTHING, reason: 'too-few-answers' });
  });

  it('of departments are those that were published', async () => {
    await start('afdelingen', 40);
    const survey = await holdSurvey(app, 'afdelingen', {
      instrument: 'csat',
      moment: 'pulse',
      departments: ['HR', 'Klein', 'Ruimte'],
      answers: [
        ...points('satisfaction', { 5: 8, 1: 7 }, 'HR'),
        ...points('satisfaction', { 5: 8, 1: 8 }, 'Ruimte'),
        ...points('satisfaction', { 5: 1, 1: 1 }, 'Klein'),
      ],
    });
    const project = { project: 'afdelingen', query: '&by=department' };
    const groups = await shown('survey.csat', project);
    const { body: results } = await app.as('viewer').get(`/surveys/${survey}/results`).expect(200);
    const published = (
      results.release.scores as { group: string | null; value: number | null; n: number | null }[]
    ).filter(({ group }) => group !== null);
    expect(published.length).toBeGreaterThan(0);
    expect(groups.map(({ group, value, denominator }) => [group, value, denominator])).toEqual(
      published.map(({ group, value, n }) => [group, value, n]),
    );
    expect(groups.find(({ group }) => group === 'Klein')).toMatchObject({
      ...NOTHING,
      suppressed: true,
    });
    expect(groups.some(({ suppressed }) => !suppressed)).toBe(true);
    const viewer = app.as('viewer');
    await viewer.get('/projects/afdelingen/metrics?keys=survey.csat&by=course').expect(400);
    await viewer.get('/projects/afdelingen/metrics?keys=survey.agree&by=department').expect(400);
  });

  it('are not of an audience', async () => {
    const { body } = await app.as('viewer').get('/projects/copilot/audiences').expect(200);
    const query = `&audienceId=${body.items[0].id}`;
    for (const key of SURVEY_KEYS)
      expect(await one(key, { query })).toMatchObject({
        ...NOTHING,
        suppressed: false,
        reason: 'not-by-audience',
      });
    expect(await shown('survey.csat', { query: `${query}&by=department` })).toEqual([]);
  });

  it('are of their own organisation alone', async () => {
    expect(await one('survey.csat', { organisation: 'zuiderdam' })).toMatchObject({
      ...NOTHING,
      reason: 'no-release',
    });
    await holdSurvey(
      app,
      'copilot',
      { instrument: 'csat', moment: 'pulse', answers: points('satisfaction', { 5: 5, 1: 5 }) },
      'zuiderdam',
    );
    expect(await one('survey.csat', { organisation: 'zuiderdam' })).toMatchObject({
      numerator: 5,
      denominator: 10,
    });
    expect(await one('survey.csat')).toMatchObject({ numerator: 15, denominator: 20 });
  });

  describe('and what is withheld of them', () => {
    const project = 'gelijk';
    const ask = (counts: Record<number, number>): Promise<string> =>
      holdSurvey(app, project, {
        instrument: 'csat',
        moment: 'pulse',
        invited: 40,
        answers: points('satisfaction', counts),
      });
    /** Nothing that an answer shows of it is a number. */
    const expectWithheld = async (key: string): Promise<void> => {
      const found = await one(key, { project });
      expect(found).toMatchObject({ value: null, numerator: null, suppressed: true });
    };

    beforeAll(async () => {
      on('2026-06-01');
      await start(project, 40);
      await app
        .as('programme_manager')
        .patch(`/projects/${project}`)
        .send({ goLiveDate: '2026-06-01' })
        .expect(200);
      await passGate(app, project);
      await passGate(app, project);
    });

    it('decides the gate, and shows as nothing but that', async () => {
      await ask({ 5: 19, 1: 1 });
      await expectWithheld('survey.csat');
      expect(await criterion('satisfied', project)).toMatchObject({
        ...NOTHING,
        result: 'met',
        suppressed: true,
        reason: '≥ 70 %',
      });
      on('2026-06-02');
      await ask({ 5: 1, 1: 19 });
      await expectWithheld('survey.csat');
      expect(await criterion('satisfied', project)).toMatchObject({
        ...NOTHING,
        result: 'not_met',
        suppressed: true,
        reason: '< 70 %',
        conditional: false,
        next: { operationId: 'getSurveyResults' },
      });
    });

    it('decides whether satisfaction held, as a change of which both scores are shown does', async () => {
      await passGate(app, project);
      const key = 'aftercare.satisfaction_change';
      await expectWithheld(key);
      expect(await criterion('satisfaction-held', project)).toMatchObject({
        ...NOTHING,
        result: 'not_met',
        suppressed: true,
        reason: 'Lager dan de drempel, ook met de marge meegerekend',
      });
      expect(await one(key, { project, query: '&asOf=2026-06-01' })).toMatchObject({
        ...NOTHING,
        suppressed: false,
        reason: 'one-measurement',
      });
      const { body } = await app
        .as('programme_manager')
        .patch(`/projects/${project}`)
        .send({ goLiveDate: '2026-06-03' })
        .expect(200);
      expect(body.goLiveDate).toBe('2026-06-03');
      expect(await one(key, { project })).toMatchObject({ ...NOTHING, reason: 'no-release' });
      on('2026-06-03');
      await ask({ 5: 15, 1: 5 });
      expect(await criterion('satisfaction-held', project)).toMatchObject({
        result: 'unknown',
        reason: 'one-measurement',
        next: { operationId: 'createSurvey' },
      });
      on('2026-06-04');
      const again = await openSurvey(app, project, {
        instrument: 'csat',
        moment: 'aftercare',
        answers: points('satisfaction', { 5: 14, 1: 6 }),
      });
      expect(await criterion('satisfaction-held', project)).toMatchObject({
        result: 'unknown',
        reason: 'survey-open',
        next: { operationId: 'closeSurvey' },
      });
      await app.as('programme_manager').post(`/surveys/${again}/closing`).expect(200);
      const change = await one(key, { project });
      expect(change).toMatchObject({ scale: { min: -1, max: 1 }, suppressed: false });
      expect(change.value).toBeCloseTo(-0.05, 10);
      expect(await criterion('satisfaction-held', project)).toMatchObject({
        result: 'met',
        value: change.value,
        reason: 'Niet lager dan de drempel, de marge meegerekend',
      });
      on('2026-06-05');
      await ask({ 5: 5, 1: 15 });
      const fell = await criterion('satisfaction-held', project);
      expect(fell.result).toBe('not_met');
      expect(fell.value).toBeCloseTo(-0.5, 10);
    });
  });

  describe('and the baseline of a small group', () => {
    it('may be checked by hand for fewer than fifteen people', async () => {
      await start('veertien', 14);
      expect(await criterion('baseline', 'veertien')).toMatchObject({
        result: 'unknown',
        next: { operationId: 'putManualCheck' },
      });
      await checkBaseline(app, 'veertien').expect(200);
      expect(await criterion('baseline', 'veertien')).toMatchObject({
        result: 'met',
        note: 'Rondvraag in het overleg.',
        next: null,
      });
    });

    it('is computed from fifteen on', async () => {
      await start('vijftien', 15);
      const { body } = await checkBaseline(app, 'vijftien').expect(409);
      expect(body.code).toBe('not-manual');
      await holdSurvey(app, 'vijftien', {
        instrument: 'ai_readiness',
        moment: 'baseline',
        invited: 15,
        answers: points('knowledge', { 4: 5 }),
      });
      expect(await criterion('baseline', 'vijftien')).toMatchObject({
        result: 'met',
        numerator: 5,
        denominator: 15,
      });
      on('2026-06-06');
      await holdSurvey(app, 'vijftien', {
        instrument: 'ai_readiness',
        moment: 'baseline',
        invited: 20,
        answers: points('knowledge', { 4: 5 }),
      });
      expect(await criterion('baseline', 'vijftien')).toMatchObject({
        result: 'not_met',
        numerator: 5,
        denominator: 20,
        next: { operationId: 'createSurvey' },
      });
    });
  });

  it('say from how many people on they are shown', async () => {
    const { body } = await app.as('viewer').get('/metric-definitions').expect(200);
    const definitions = (body.items as { key: string; threshold: number | null }[]).filter(
      ({ key }) => SURVEY_KEYS.includes(key),
    );
    expect(definitions.map(({ threshold }) => threshold)).toEqual(SURVEY_KEYS.map(() => 5));
  });
});
