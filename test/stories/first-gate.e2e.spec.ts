import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js';
import { holdSurvey, points } from '../support/surveys.js';
import { startApp, type TestApp } from '../support/test-app.js';

const SAMPLES = new URL('../samples/', import.meta.url);
const TODAY = '2026-11-23';

interface Criterion {
  key: string;
  kind: string;
  mandatory: boolean;
  result: string;
  numerator: number | null;
  denominator: number | null;
  kinds: string[] | null;
}

/** What keeps a gate from being ready. */
const open = (criteria: Criterion[]): string[] =>
  criteria
    .filter(({ mandatory, result }) => mandatory && ['not_met', 'unknown'].includes(result))
    .map(({ key }) => key);

/** The clock stands still: what is to come before the uptake is sent a day earlier. */
const DAY_BEFORE = '2026-11-22T09:00:00+01:00';

/**
 * From an empty organisation to a follow-up: HR's files come in, a pilot goes through its four gates, the
 * sponsor decides, and the next project begins with what still holds.
 */
describe('the first gate', () => {
  let app: TestApp;
  let smtp: TestSmtpServer;

  beforeAll(async () => {
    // Only the clock stands on the samples' day.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00+01:00`) });
    smtp = await startSmtpServer();
    app = await startApp({ SMTP_URL: smtp.url, MAIL_FROM: 'ai@noorderwolde.example' });
  });
  afterAll(async () => {
    await app.close();
    await smtp.close();
    vi.useRealTimers();
  });

  const P = '/projects/copilot-pilot';
  let pilot: string[];
  const lead = (): ReturnType<TestApp['as']> => app.as('project_lead');

  async function importFile(
    profile: string,
    file: string,
    options: object = {},
  ): Promise<Record<string, number>> {
    const { body } = await app
      .as('hr')
      .post('/imports')
      .set('Prefer', 'wait=20')
      .field('profile', profile)
      .field('options', JSON.stringify(options))
      .attach('file', await readFile(new URL(file, SAMPLES)), file)
      .expect(200);
    expect(body.state).toBe('completed');
    return body.rows as Record<string, number>;
  }

  async function gate(
    project = P,
  ): Promise<{ state: string; phase: string; criteria: Criterion[] }> {
    const { body } = await lead().get(`${project}/gate`).expect(200);
    return body as { state: string; phase: string; criteria: Criterion[] };
  }

  const standing = async (key: string): Promise<Criterion | undefined> =>
    (await gate()).criteria.find((one) => one.key === key);

  const evidence = (kind: string, more: object = {}): Promise<unknown> =>
    lead()
      .post(`${P}/evidence`)
      .send({
        kind,
        verdict: 'positive',
        validFrom: '2026-01-01',
        validUntil: '2027-12-31',
        url: `https://dossier.example/${kind}`,
        ...more,
      })
      .expect(201);

  /** Records the evidence and makes the checks that the gate itself says are still open. */
  async function settle(): Promise<void> {
    for (const criterion of (await gate()).criteria) {
      if (!criterion.mandatory || !['not_met', 'unknown'].includes(criterion.result)) continue;
      if (criterion.kind === 'manual')
        await lead()
          .put(`${P}/manual-checks/${criterion.key}`)
          .send({ met: true, note: 'Nagegaan in het projectoverleg.' })
          .expect(200);
      if (criterion.kind === 'evidence') for (const kind of criterion.kinds!) await evidence(kind);
    }
  }

  /** Sends the project's drafts whose phase is `phase`. */
  async function tell(phase: string, sentAt?: string): Promise<void> {
    const adviser = app.as('communication_adviser');
    const { body } = await adviser
      .get(`${P}/communications?status=draft&phase=${phase}`)
      .expect(200);
    expect(body.items).not.toEqual([]);
    for (const { id } of body.items as { id: string }[])
      await adviser.post(`${P}/communications/${id}/sending`).send({ sentAt }).expect(200);
  }

  /** Mails the rollout's messages of which the channel is mail, a day earlier; eight people have no mailbox. */
  async function mail(): Promise<void> {
    const without = new Set(pilot.slice(0, 8).map((number) => `p${number}@noorderwolde.example`));
    smtp.onRecipient = (to) => (without.has(to.toLowerCase()) ? 550 : undefined);
    const adviser = app.as('communication_adviser');
    const { body } = await adviser
      .get(`${P}/communications?status=draft&phase=rollout`)
      .expect(200);
    const messages = (body.items as { id: string; channel: string }[]).filter(
      ({ channel }) => channel === 'email',
    );
    expect(messages).toHaveLength(2);
    vi.setSystemTime(new Date(DAY_BEFORE));
    for (const { id } of messages) {
      await adviser.post(`${P}/communications/${id}/sending`).send({}).expect(200);
      await vi.waitFor(
        async () =>
          expect((await adviser.get(`${P}/communications/${id}`)).body.status).toBe('sent'),
        { timeout: 20_000 },
      );
    }
    vi.setSystemTime(new Date(`${TODAY}T12:00:00+01:00`));
  }

  /** Imports who was at the conversation with their line manager: six of the eight without a mailbox. */
  async function attend(id: string): Promise<void> {
    const { body } = await app
      .as('communication_adviser')
      .post('/imports')
      .set('Prefer', 'wait=20')
      .field('profile', 'attendance')
      .field('options', JSON.stringify({ communication: id }))
      .attach('file', Buffer.from(`personId\n${pilot.slice(0, 6).join('\n')}\n`), 'lijst.csv')
      .expect(200);
    expect(body).toMatchObject({
      state: 'completed',
      rows: { read: 6, accepted: 6 },
      warnings: [],
    });
  }

  async function submit(): Promise<string> {
    const { body } = await lead()
      .post(`${P}/gate-reviews`)
      .send({ note: 'Graag een besluit.' })
      .expect(201);
    return body.id as string;
  }

  const decide = (decision: object) =>
    app
      .as('sponsor')
      .post(`${P}/gate-reviews/current/decision`)
      .send({ motivation: 'Zie het verslag.', ...decision });

  it('1. takes in the people and their departments', async () => {
    expect(await importFile('people-afas', 'employees-afas.csv')).toMatchObject({
      read: 602,
      accepted: 600,
      unchanged: 1,
      refused: 1,
    });
    expect(await importFile('people-viva', 'organisation-viva.csv')).toMatchObject({
      read: 630,
      accepted: 630,
      refused: 0,
    });
  });

  it('2. starts a pilot in one call', async () => {
    await app
      .as('programme_manager')
      .post('/programmes')
      .send({ code: 'ai-programma', name: 'AI-programma' })
      .expect(201);
    const { body } = await lead()
      .post('/projects')
      .send({
        code: 'copilot-pilot',
        name: 'Copilot-pilot',
        horizon: 'quick_win',
        team: [{ role: 'sponsor', name: 'Opdrachtgever', account: 'sponsor' }],
      })
      .expect(201);
    expect(body).toMatchObject({
      phase: 'preparation',
      status: 'active',
      gate: { state: 'not_ready' },
    });

    const lines = (await readFile(new URL('training-records.csv', SAMPLES), 'utf8')).split('\n');
    pilot = [...new Set(lines.slice(1).map((line) => line.split(';')[0]!))].filter(Boolean);
    expect(pilot).toHaveLength(50);
    const { body: audience } = await lead()
      .post(`${P}/audiences`)
      .send({
        name: 'Pilotgroep',
        people: [],
        validFrom: '2026-01-01',
        impact: 'Teksten schrijven gaat anders',
        expectedResistance: 'Zorg over de kwaliteit',
        keyMessage: 'Begin klein, leer samen',
      })
      .expect(201);
    await lead()
      .post(`/audiences/${audience.id}/members`)
      .send({ people: pilot, validFrom: '2026-01-01', validTo: null })
      .expect((response) => expect([200, 201]).toContain(response.status));
  });

  it('3. refuses to let the preparation pass with the exact list', async () => {
    const missing = open((await gate()).criteria);
    expect(missing).toEqual([
      'use-case-described',
      'objective-set',
      'multidisciplinary-team',
      'benefit-hypothesis',
      'ai-profile-complete',
      'works-council-asked',
      'dpia',
      'supplier',
      'security',
      'acceptance-criteria-agreed',
      'data-in-order',
      'access-rights',
      'baseline',
    ]);
    await submit();
    const { body } = await decide({ decision: 'go' }).expect(409);
    expect(body).toMatchObject({ code: 'gate-not-ready', missing });
    await decide({ decision: 'no_go' }).expect(201);
    expect((await gate()).phase).toBe('preparation');
  });

  it('4. passes the preparation once it is filled in', async () => {
    await lead()
      .patch(P)
      .send({ useCase: 'Brieven in gewone taal kosten te veel tijd.', goLiveDate: '2026-09-01' })
      .expect(200);
    await lead()
      .post(`${P}/objectives`)
      .send({
        title: 'Snellere brieven',
        baseline: 60,
        target: 40,
        unit: 'minuten',
        deadlineDate: '2026-12-31',
      })
      .expect(201);
    for (const role of [
      'data_specialist',
      'it_specialist',
      'business_stakeholder',
      'operations_owner',
    ])
      await lead()
        .post(`${P}/team-members`)
        .send({ role, name: `Lid ${role}` })
        .expect(201);
    await app
      .as('programme_manager')
      .put('/programmes/ai-programma/strategy')
      .send({
        businessObjectives: 'Snellere dienstverlening',
        visionAndRoadmap: 'Van pilot naar iedereen',
        peopleAndCulture: 'Samen leren',
        technologyAndTools: 'Binnen Microsoft 365',
        flexibility: 'Elk kwartaal bijstellen',
      })
      .expect(200);
    await lead()
      .post(`${P}/benefits`)
      .send({
        title: 'Uren per brief',
        kind: 'time',
        unit: 'uren',
        horizon: 'short',
        expectedAmount: 200,
      })
      .expect(201);
    await lead()
      .put(`${P}/ai-profile`)
      .send({
        role: 'deployer',
        type: 'ai_system',
        riskGroup: 'not_high_risk',
        transparencyObligation: false,
        affectsCitizens: false,
        usedInDecisions: false,
        generative: true,
        processesPersonalData: true,
        searchesCompanyData: true,
        hasSupplier: true,
        worksCouncilRight: { right: 'none', reason: 'Geen personeelsvolgsysteem' },
        usageSource: 'named',
      })
      .expect(200);
    const { body: criterion } = await lead()
      .post(`${P}/acceptance-criteria`)
      .send({ statement: 'Acht van de tien brieven zijn begrijpelijk op B1.' })
      .expect(201);
    await lead()
      .put(`${P}/acceptance-criteria/${criterion.id}/agreement`)
      .send({ by: 'Juridisch adviseur', agreedDate: '2026-01-05' })
      .expect(200);
    await settle();
    expect(open((await gate()).criteria)).toEqual(['baseline']);
    await holdSurvey(app, 'copilot-pilot', {
      instrument: 'ai_readiness',
      moment: 'baseline',
      invited: 50,
      answers: points('knowledge', { 1: 5, 2: 9, 3: 7, 4: 9, 5: 5 }),
    });
    expect(await standing('baseline')).toMatchObject({ numerator: 35, denominator: 50 });
    const ready = await gate();
    expect([ready.state, open(ready.criteria)]).toEqual(['ready', []]);
    await submit();
    const { body } = await decide({ decision: 'go' }).expect(201);
    expect(body).toMatchObject({ state: 'decided', decision: 'go', decidedBy: 'sponsor' });
    expect((await gate()).phase).toBe('rollout');
  });

  it('5. goes through the rollout, once everybody was told, by the sponsor too', async () => {
    await settle();
    expect(open((await gate()).criteria)).toEqual(['audiences-told', 'informed', 'sponsor-spoke']);
    for (const kind of ['works_council_answer', 'dpia'])
      await app
        .as('privacy_officer')
        .post('/organisation/evidence')
        .send({ kind, verdict: 'positive', validFrom: '2026-01-01', validUntil: '2027-12-31' })
        .expect(201);
    await app
      .as('communication_adviser')
      .post(`${P}/communication-plan`)
      .send({ template: 'standard' })
      .expect(200);
    await mail();
    expect(await standing('informed')).toMatchObject({
      result: 'not_met',
      numerator: 42,
      denominator: 50,
    });
    const { body: conversation } = await app
      .as('communication_adviser')
      .get(`${P}/communications?status=draft&phase=rollout`)
      .expect(200);
    await tell('rollout', DAY_BEFORE);
    await attend((conversation.items as { id: string }[])[0]!.id);
    expect(await standing('informed')).toMatchObject({
      result: 'met',
      numerator: 48,
      denominator: 50,
    });
    const told = (await gate()).criteria.filter(({ key }) =>
      ['audiences-told', 'informed', 'sponsor-spoke'].includes(key),
    );
    expect(told.map(({ kind, result }) => [kind, result])).toEqual(
      Array.from({ length: 3 }, () => ['computed', 'met']),
    );
    // Told of before the uptake, it is not told of during it.
    const { body: early } = await app
      .as('communication_adviser')
      .post(`${P}/communications`)
      .send({
        title: { nl: 'Alvast' },
        keyMessage: { nl: 'Straks verandert er iets.' },
        phase: 'uptake',
        channel: 'intranet',
        senderRole: 'project_lead',
      })
      .expect(201);
    await app
      .as('communication_adviser')
      .post(`${P}/communications/${(early as { id: string }).id}/sending`)
      .send({ sentAt: DAY_BEFORE })
      .expect(200);
    expect(open((await gate()).criteria)).toEqual([]);
    await submit();
    await decide({ decision: 'go' }).expect(201);
    expect((await gate()).phase).toBe('uptake');
  });

  it('6. counts the training records that HR sends', async () => {
    for (const code of ['AI-BASIS', 'PROMPT-101', 'AI-PRIVACY', 'AI-ETHIEK'])
      await app
        .as('hr')
        .post('/courses')
        .send({
          code,
          title: { nl: code, en: code },
          completionRule: 'completed_or_passed',
          validityMonths: 24,
          unlimited: true,
        })
        .expect(201);
    await lead().post(`${P}/required-courses`).send({ courseId: 'PROMPT-101' }).expect(201);
    const before = await standing('training-coverage');
    expect(before).toMatchObject({ result: 'not_met', numerator: 0, denominator: 50 });
    expect(await importFile('training-records', 'training-records.csv')).toMatchObject({
      read: 53,
      accepted: 50,
      unchanged: 1,
      refused: 2,
    });
    const after = await standing('training-coverage');
    expect(after).toMatchObject({ result: 'met', numerator: 45, denominator: 50 });
  });

  let uptakeReview: { id: string; gate: unknown };

  it('7. passes the uptake and keeps its snapshot when more records arrive', async () => {
    const { body } = await lead().get(`${P}/acceptance-criteria`).expect(200);
    for (const { id } of body.items as { id: string }[])
      await lead()
        .put(`${P}/acceptance-criteria/${id}/verdict`)
        .send({ verdict: 'met', note: 'Getoetst.' })
        .expect(200);
    await settle();
    expect(open((await gate()).criteria)).toEqual(['change-told', 'pulse', 'satisfied']);
    await tell('uptake');
    await holdSurvey(app, 'copilot-pilot', {
      instrument: 'csat',
      moment: 'pulse',
      invited: 50,
      answers: points('satisfaction', { 5: 14, 4: 13, 2: 9 }),
    });
    expect(await standing('pulse')).toMatchObject({
      result: 'met',
      numerator: 36,
      denominator: 50,
    });
    expect(await standing('satisfied')).toMatchObject({
      result: 'met',
      value: 0.75,
      numerator: 27,
      denominator: 36,
    });
    await submit();
    uptakeReview = (await decide({ decision: 'go' }).expect(201)).body as typeof uptakeReview;
    expect(
      await importFile('training-successfactors', 'completions-successfactors.txt', {
        statuses: { COURSE_COMPLETE: 'completed' },
      }),
    ).toMatchObject({ read: 504, accepted: 500, refused: 4 });
    await app
      .as('hr')
      .post('/training-records')
      .send({
        items: [
          {
            person: '000216',
            course: 'PROMPT-101',
            status: 'passed',
            completedAt: '2026-11-20T10:00:00+01:00',
            source: 'skillhub',
            externalId: 'LMS-9000',
          },
        ],
      })
      .expect(200);
    const { body: later } = await lead().get(`${P}/gate-reviews/${uptakeReview.id}`).expect(200);
    expect(later.gate).toEqual(uptakeReview.gate);
    const { body: now } = await lead().get(`${P}/metrics?keys=training.coverage`).expect(200);
    expect(now.items).toMatchObject([{ numerator: 46, denominator: 50 }]);
  });

  let followUp: { id: string; code: string };

  it('8. ends the aftercare in scaling up', async () => {
    await lead()
      .post(`${P}/lessons`)
      .send({ title: 'Oefen met eigen brieven', text: 'Dat werkt beter dan voorbeelden.' })
      .expect(201);
    await settle();
    expect(open((await gate()).criteria)).toEqual(['satisfaction-held']);
    // An hour later, the same is asked again.
    vi.setSystemTime(new Date(`${TODAY}T13:00:00+01:00`));
    await holdSurvey(app, 'copilot-pilot', {
      instrument: 'csat',
      moment: 'aftercare',
      invited: 50,
      answers: points('satisfaction', { 5: 15, 4: 15, 2: 10 }),
    });
    expect(await standing('satisfaction-held')).toMatchObject({ result: 'met', value: 0 });
    expect(open((await gate()).criteria)).toEqual([]);
    await submit();
    const { body } = await decide({ decision: 'go', outcome: 'scale_up' }).expect(201);
    followUp = body.followUp as typeof followUp;
    expect(followUp.code).toBe('copilot-pilot-2');
    const { body: ended } = await lead().get(P).expect(200);
    expect(ended.status).toBe('completed');
  });

  it('9. gives the follow-up what still holds, and everyone as its audience', async () => {
    const F = `/projects/${followUp.code}`;
    const { body: project } = await lead().get(F).expect(200);
    expect(project).toMatchObject({ status: 'draft', phase: 'preparation', id: followUp.id });
    const { body: evidenceList } = await lead().get(`${F}/evidence`).expect(200);
    const kinds = (evidenceList.items as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['dpia', 'supplier_assessment', 'security_assessment']),
    );
    const { body: courses } = await lead().get(`${F}/required-courses`).expect(200);
    expect(courses.items).toMatchObject([{ courseCode: 'PROMPT-101', audienceId: null }]);
    const { body: lessons } = await lead().get(`${F}/lessons`).expect(200);
    expect(lessons.items).toMatchObject([{ title: 'Oefen met eigen brieven' }]);
    const { body: audiences } = await lead().get(`${F}/audiences`).expect(200);
    expect(audiences.items).toEqual([]);

    await app.as('programme_manager').patch(F).send({ status: 'active' }).expect(200);
    await app
      .as('programme_manager')
      .post(`${F}/audiences`)
      .send({ name: 'Iedereen', everyone: true, validFrom: '2026-01-01' })
      .expect(201);
    await app
      .as('programme_manager')
      .post(`${F}/required-courses`)
      .send({ courseId: 'AI-BASIS' })
      .expect(201);
    const coverage = async (day: string): Promise<unknown> => {
      const { body } = await app
        .as('viewer')
        .get(`${F}/metrics?asOf=${day}&keys=training.coverage&by=course`)
        .expect(200);
      return (body.items as { group: string }[]).find(({ group }) => group === 'AI-BASIS');
    };
    expect(await coverage(TODAY)).toMatchObject({
      numerator: 500,
      denominator: 600,
      value: 500 / 600,
    });
    expect(await coverage('2026-05-31')).toMatchObject({
      numerator: 0,
      denominator: 600,
      value: 0,
    });
  });

  it('10. can prove what happened', async () => {
    const verify = async (): Promise<unknown> =>
      (await app.as('auditor').post('/audit-events/_verify').expect(200)).body;
    expect(await verify()).toMatchObject({ valid: true });
    const superuser = new Client(app.database.ownerUrl);
    await superuser.connect();
    await superuser.query(
      `SELECT set_config('app.organisation_id', '${app.organisations.noorderwolde}', false)`,
    );
    await superuser.query(
      `UPDATE audit_events SET entry = replace(entry, 'decideGate', 'listProjects') WHERE sequence =
         (SELECT max(sequence) FROM audit_events WHERE entry LIKE '%decideGate%')`,
    );
    await superuser.end();
    expect(await verify()).toMatchObject({ valid: false, fault: 'changed' });
  });

  it('11. needed no waiver', async () => {
    const { body } = await lead().get(`${P}/waivers`).expect(200);
    expect(body.items).toEqual([]);
  });
});
