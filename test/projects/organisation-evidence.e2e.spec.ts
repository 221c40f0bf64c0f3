import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemContext } from '../../src/common/context.js';
import { addDays, dayOf } from '../../src/common/dates.js';
import { Database } from '../../src/database/database.js';
import { StaffMonitoring } from '../../src/projects/staff-monitoring.js';
import { type OrganisationCode, startApp, startDemo, type TestApp } from '../support/test-app.js';

const TODAY = dayOf(new Date(), 'Europe/Amsterdam');
const AT = '/organisation/evidence';
const DPIA = {
  kind: 'dpia',
  verdict: 'positive',
  validFrom: '2026-01-01',
  validUntil: '2099-01-01',
  residualRisk: 'low',
};
const COUNCIL = { ...DPIA, kind: 'works_council_answer', residualRisk: null };

let app: TestApp;

const record = (body: object, organisation: OrganisationCode = 'noorderwolde') =>
  app.as('privacy_officer', organisation).post(AT).send(body);
const monitoring = async (organisation: OrganisationCode = 'noorderwolde') =>
  (await app.as('viewer', organisation).get('/organisation').expect(200)).body.monitoring;
const tasks = async (role: 'privacy_officer' | 'project_lead', language = 'nl') => {
  const { body } = await app.as(role).get('/me/tasks').set('Accept-Language', language).expect(200);
  return (body.items as { href: string }[]).filter(({ href }) => href.endsWith(AT));
};

const isAllowed = (day?: string): Promise<boolean> =>
  app.nest
    .get(Database)
    .run(systemContext(app.organisations.noorderwolde, 'importFile'), () =>
      app.nest.get(StaffMonitoring).isAllowed(day),
    );

describe('evidence of the organisation', () => {
  beforeAll(async () => {
    app = await startApp();
    await app.as('admin').post('/projects').send({ name: 'Pilot' }).expect(201);
  });
  afterAll(() => app.close());

  it('is lacking at first, so that nothing is kept about single people', async () => {
    expect(await monitoring()).toEqual({
      allowed: false,
      until: null,
      lacks: [
        { kind: 'works_council_answer', reason: 'missing' },
        { kind: 'dpia', reason: 'missing' },
      ],
    });
  });

  it('is recorded by the administrator and the privacy officer only', async () => {
    for (const role of ['programme_manager', 'project_lead', 'hr', 'viewer', 'auditor'] as const)
      await app.as(role).post(AT).send(DPIA).expect(403);
    const { body, headers } = await app.as('admin').post(AT).send(DPIA).expect(201);
    expect(body).toMatchObject({ ...DPIA, versionNumber: 1, recordedBy: 'admin' });
    expect(headers.location).toBe(`/v1${AT}/${body.id}`);
    const { body: found } = await app.as('viewer').get(`${AT}/${body.id}`).expect(200);
    expect(found).toEqual(body);
  });

  it.each(['security_assessment', 'dpia_prescan', 'other', 'rumour'])(
    'is not of the kind %s',
    async (kind) => {
      const { body } = await record({ ...DPIA, kind, url: 'javascript:alert(1)' }).expect(400);
      expect(body.errors).toMatchObject([
        { location: '/kind', code: 'not-one-of' },
        { location: '/url' },
      ]);
      await app.as('viewer').get(`${AT}?kind=${kind}`).expect(400);
    },
  );

  it('is kept to the same rules as that of projects, and apart from it', async () => {
    const refused = [
      { ...DPIA, validUntil: '2025-01-01' },
      { ...DPIA, verdict: 'positive_with_conditions' },
    ];
    for (const body of refused) await record(body).expect(400);
    const { body: ours } = await app.as('viewer').get(AT).expect(200);
    expect(ours).toMatchObject({ total: 1 });
    const { body: theirs } = await app
      .as('privacy_officer')
      .post('/projects/pilot/evidence')
      .send(COUNCIL)
      .expect(201);
    await app.as('viewer').get(`${AT}/${theirs.id}`).expect(404);
    await app.as('viewer').get(`/projects/pilot/evidence/${ours.items[0].id}`).expect(404);
    expect(await monitoring()).toMatchObject({ lacks: [{ kind: 'works_council_answer' }] });
  });

  it('allows with both kinds, until one ends, is negative or is replaced', async () => {
    const until = '2098-06-30';
    await record({ ...COUNCIL, validUntil: until }).expect(201);
    expect(await monitoring()).toEqual({ allowed: true, until, lacks: [] });
    expect(await monitoring('zuiderdam')).toMatchObject({ allowed: false });

    const lapsed = { ...COUNCIL, validFrom: '2025-01-01', validUntil: addDays(TODAY, -1) };
    await record(lapsed).expect(201);
    expect(await monitoring()).toMatchObject({
      allowed: false,
      lacks: [{ kind: 'works_council_answer', reason: 'lapsed' }],
    });
    const conditions = [{ text: 'Elk jaar een gesprek', owner: 'FG', dueDate: '2027-06-01' }];
    await record({ ...COUNCIL, verdict: 'positive_with_conditions', conditions }).expect(201);
    expect(await monitoring()).toMatchObject({ allowed: true });

    await record({ ...DPIA, residualRisk: 'high' }).expect(201);
    expect(await monitoring()).toMatchObject({
      allowed: false,
      lacks: [{ kind: 'dpia', reason: 'negative' }],
    });
    const { body } = await app
      .as('admin')
      .patch('/organisation')
      .send({ surveyThreshold: 6 })
      .expect(200);
    expect(body.monitoring).toEqual(await monitoring());
  });

  it('numbers versions that come at once one after the other', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => record(COUNCIL, 'zuiderdam')),
    );
    const numbers = answers.map(({ body }) => Number(body.versionNumber));
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
    const { body } = await app.as('viewer', 'zuiderdam').get(AT).expect(200);
    const items = body.items as { versionNumber: number; supersededAt: string | null }[];
    expect(items.filter(({ supersededAt }) => supersededAt === null)).toMatchObject([
      { versionNumber: 5 },
    ]);
  });

  it('waits for the privacy officer from thirty days before it ends', async () => {
    await record({ ...DPIA, validUntil: addDays(TODAY, 31) }).expect(201);
    expect(await tasks('privacy_officer')).toEqual([]);
    const until = addDays(TODAY, 30);
    await record({ ...DPIA, validUntil: until }).expect(201);
    expect(await tasks('privacy_officer')).toEqual([
      {
        kind: 'evidence_lapses',
        projectId: null,
        projectCode: null,
        projectName: null,
        text: `DPIA over Fasewijzer loopt af op ${until}; zonder geldige versie zijn er alleen aantallen`,
        dueDate: until,
        role: 'privacy_officer',
        href: `/v1${AT}`,
      },
    ]);
    expect(await tasks('privacy_officer', 'en')).toMatchObject([
      { text: `DPIA on Fasewijzer lapses on ${until}; without a valid one there are only counts` },
    ]);
    expect(await tasks('project_lead')).toEqual([]);
    // What says no already allows nothing: nothing ends.
    await record({ ...DPIA, validUntil: until, residualRisk: 'high' }).expect(201);
    expect(await tasks('privacy_officer')).toEqual([]);
    await record(DPIA).expect(201);
    expect(await tasks('privacy_officer')).toEqual([]);
  });
});

describe('the demo', () => {
  beforeAll(async () => {
    app = await startDemo();
  });
  afterAll(() => app.close());

  it('has both in one municipality, and none in the other', async () => {
    expect(await monitoring()).toMatchObject({ allowed: true, until: addDays(TODAY, 310) });
    expect(await monitoring('zuiderdam')).toMatchObject({ allowed: false });
  });

  it('answers a past day as it was recorded then', async () => {
    const { body } = await app.as('viewer').get(AT).expect(200);
    const began = body.items[0].validFrom as string;
    expect(await isAllowed(addDays(began, -1))).toBe(false);
    expect(await isAllowed(began)).toBe(true);
    // Says no from long ago on, but was recorded today.
    await record({ ...COUNCIL, verdict: 'negative', validFrom: began }).expect(201);
    expect(await isAllowed()).toBe(false);
    expect(await isAllowed(TODAY)).toBe(false);
    expect(await isAllowed(addDays(TODAY, -1))).toBe(true);
  });
});
