import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_INSTRUMENT } from '../../src/instruments/example-instrument.js';
import { execute, rows } from '../support/databases.js';
import { importFile, type Report, upload } from '../support/imports.js';
import { sample, shuffledSample } from '../support/samples.js';
import { type Client, type OrganisationCode, startApp, type TestApp } from '../support/test-app.js';
import { whileLocked } from '../support/while-locked.js';
import { csvAsWorkbook } from '../support/workbook.js';

const NPS = 'Hoe waarschijnlijk is het dat u de AI-assistent aanbeveelt? (0-10)';
const CSAT = 'Hoe tevreden bent u? (1-5)';
const ITEMS = { [NPS]: 'recommend', [CSAT]: 'satisfaction', Opmerking: 'remark' };
const SHORT = { NPS: 'recommend', CSAT: 'satisfaction', Tekst: 'remark' };
const NO_ROWS = { read: 0, accepted: 0, unchanged: 0, incomplete: 0, refused: 0 };

interface SurveyCopy {
  id: string;
  code: string;
  version: number;
  status: string;
  source: string | null;
  invited: number | null;
  responses: number | null;
  responseRate: number | null;
}

interface RefusedRow {
  line: number;
  column: string;
  value: string;
  code: string;
}

/** Rows under the headers of `SHORT`. */
const fileOf = (...lines: string[]): string => ['NPS;CSAT;Tekst', ...lines].join('\n');
const five = (...more: string[]): string => fileOf('9;5;', '8;4;', '7;3;', '6;2;', '5;1;', ...more);
const withTools = (...lines: string[]): string =>
  ['Afdeling;NPS;CSAT;Tekst;Eén;Meer', ...lines].join('\n');
const table = (
  cells: readonly (readonly (string | number)[])[],
  header = 'Item;Answer;Count',
): string => [header, ...cells.map((row) => row.join(';'))].join('\n');

/** Batches of seven rows: what is said of a file holds for many of them. */
describe('answers of another tool', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startApp({ IMPORT_BATCH: '7' });
    for (const organisation of ['noorderwolde', 'zuiderdam'] as const) {
      const manager = app.as('programme_manager', organisation);
      await manager.post('/programmes').send({ name: 'AI' }).expect(201);
      await manager.post('/projects').send({ code: 'copilot', name: 'Copilot' }).expect(201);
      await manager.post('/survey-instruments').send(EXAMPLE_INSTRUMENT).expect(201);
    }
  });
  afterAll(() => app.close());

  const manager = (organisation?: OrganisationCode): Client =>
    app.as('programme_manager', organisation);

  async function draft(given: object = {}, client = manager()): Promise<SurveyCopy> {
    const { body } = await client
      .post('/projects/copilot/surveys')
      .send({ instrument: 'korte-meting', moment: 'closing', invitedElsewhere: 200, ...given })
      .expect(201);
    return body as SurveyCopy;
  }
  const survey = async (id: string): Promise<SurveyCopy> =>
    (await manager().get(`/surveys/${id}`).expect(200)).body as SurveyCopy;
  const results = async (id: string) =>
    (await manager().get(`/surveys/${id}/results`).expect(200)).body;
  const send = (file: string | Buffer, options: object, given: { dryRun?: boolean } = {}) =>
    importFile(manager(), 'survey-responses', file, { options: { ...options }, ...given });
  const sent = (file: string | Buffer, options: object, client = manager()) =>
    upload(client, 'survey-responses', file, { options: { ...options } });
  const refused = async ({ id }: Report): Promise<RefusedRow[]> =>
    (await manager().get(`/imports/${id}/rows?outcome=refused`).expect(200)).body.items;
  const kept = async (name: string, { id }: { id: string }): Promise<Record<string, unknown>[]> =>
    rows(app.database.ownerUrl, `SELECT * FROM ${name} WHERE survey_id = '${id}'`);
  const staged = (): Promise<object[]> =>
    rows(app.database.ownerUrl, `SELECT FROM pg_tables WHERE schemaname = 'staging'`);
  const imports = async (): Promise<number> => (await manager().get('/imports')).body.total;
  const faults = async (response: ReturnType<typeof sent>): Promise<string[]> => {
    const { body } = await response.expect(400);
    return (body.errors as { location: string; code: string }[]).map(
      ({ location, code }) => `${location} ${code}`,
    );
  };

  const warned = async (invitedElsewhere: number | null): Promise<string[]> => {
    const { id } = await draft({ invitedElsewhere });
    return (await send(five(), { surveyId: id, items: SHORT }, { dryRun: true })).warnings;
  };
  const finished = async ({ id }: Report): Promise<Report> => {
    await expect
      .poll(async () => (await manager().get(`/imports/${id}`)).body.state as string, {
        timeout: 20_000,
        interval: 20,
      })
      .toMatch(/completed|failed/);
    return (await manager().get(`/imports/${id}`)).body as Report;
  };
  const count = (text: string, options: object, given: { dryRun?: boolean } = {}) =>
    importFile(manager(), 'survey-counts', text, { options: { ...options }, ...given });
  const counted = (text: string, options: object) =>
    upload(manager(), 'survey-counts', text, { options: { ...options } });

  const byDepartment = (): Promise<SurveyCopy> => draft({ breakdown: 'department' });
  const groupsOf = async (of: { id: string }): Promise<Record<string, number>> => {
    const found = await rows<{ department: string; count: number }>(
      app.database.ownerUrl,
      `SELECT department, count(*)::integer AS count FROM survey_responses
       WHERE survey_id = '${of.id}' GROUP BY department`,
    );
    return Object.fromEntries(found.map(({ department, count: size }) => [department, size]));
  };

  it('that names a department in every row has another column there, and is refused', async () => {
    const { id: surveyId } = await byDepartment();
    const lines = Array.from({ length: 101 }, (_, index) => `Naam ${index};4`);
    const file = ['Afdeling;CSAT', ...lines].join('\n');
    expect(await faults(sent(file, { surveyId, items: { CSAT: 'satisfaction' } }))).toEqual([
      '/file too-many-departments',
    ]);
    expect(await staged()).toEqual([]);
  });

  describe('once', () => {
    let whole: SurveyCopy;
    beforeAll(async () => {
      whole = await draft({ code: 'slotmeting' });
    });

    it('is tried first, and then nothing has changed', async () => {
      const options = { surveyId: 'slotmeting', items: ITEMS };
      const report = await send(await sample('survey-answers.csv'), options, { dryRun: true });
      expect(report).toMatchObject({
        state: 'completed',
        dryRun: true,
        rows: { ...NO_ROWS, read: 120, accepted: 120 },
        warnings: [],
      });
      expect(await survey(whole.id)).toEqual(whole);
      expect(await kept('survey_responses', whole)).toEqual([]);
    });

    it('closes the survey with all of them', async () => {
      const options = { surveyId: whole.id, items: ITEMS };
      const report = await send(await sample('survey-answers.csv'), options);
      expect(report.rows).toEqual({ ...NO_ROWS, read: 120, accepted: 120 });
      expect(await survey(whole.id)).toMatchObject({
        status: 'closed',
        source: 'survey-responses',
        invited: 200,
        responses: 120,
        responseRate: 0.6,
        openedAt: null,
      });
      const { release } = await results(whole.id);
      expect(release.responses).toBe(120);
      expect(await kept('survey_responses', whole)).toHaveLength(120);
      expect(await staged()).toEqual([]);
      expect(
        await rows(
          app.database.ownerUrl,
          `SELECT FROM import_rows WHERE import_id = '${report.id}'`,
        ),
      ).toEqual([]);
    });

    it('with the scores of its rows', async () => {
      const { release } = await results(whole.id);
      expect(release.scores).toMatchObject([
        { name: 'nps', item: 'recommend', group: null, value: 0, n: 120 },
        { name: 'csat', item: 'satisfaction', group: null, numerator: 55, n: 120 },
      ]);
    });

    it('says nothing new a second time, in whatever order', async () => {
      const before = await survey(whole.id);
      const options = { surveyId: whole.id, items: ITEMS };
      for (const again of [
        await sample('survey-answers.csv'),
        await shuffledSample('survey-answers.csv'),
        await csvAsWorkbook((await sample('survey-answers.csv')).toString('utf8'), ';'),
      ])
        for (const dryRun of [true, false]) {
          const report = await send(again, options, { dryRun });
          expect(report.rows).toEqual({ ...NO_ROWS, read: 120, unchanged: 120 });
        }
      expect(await survey(whole.id)).toEqual(before);
      expect(await kept('survey_responses', whole)).toHaveLength(120);
    });

    it('takes no other file, and leaves nothing of it', async () => {
      const before = await imports();
      const other = (await sample('survey-answers.csv')).toString('utf8').replace('9;5', '8;5');
      const options = { surveyId: whole.id, items: ITEMS };
      const { body } = await sent(other, options).expect(409);
      expect(body).toMatchObject({ code: 'survey-already-has-results' });
      await sent('NPS\n9\n', { surveyId: whole.id, items: { NPS: 'recommend' } }).expect(409);
      await sent('NPS\n\n99\n', { surveyId: whole.id, items: { NPS: 'recommend' } }).expect(409);
      expect(await imports()).toBe(before);
      expect(await staged()).toEqual([]);
    });
  });

  it('are only of a survey that was not asked here', async () => {
    const { id } = await draft();
    await manager().post(`/surveys/${id}/opening`).expect(200);
    const options = { surveyId: id, items: SHORT };
    const open = await sent(five(), options).expect(409);
    expect(open.body.code).toBe('survey-asked-here');
    await manager().post(`/surveys/${id}/closing`).expect(200);
    const closed = await sent(five(), options).expect(409);
    expect(closed.body.code).toBe('survey-already-has-results');
    expect(await kept('survey_responses', { id })).toEqual([]);
    expect(await staged()).toEqual([]);
  });

  it('are kept apart: scores without remarks, in an order and with ids of their own', async () => {
    const of = await draft({ comments: true });
    const lines = Array.from({ length: 40 }, (_, index) => `${index % 11};;"opmerking ${index}"`);
    const report = await send(fileOf(...lines, ';;alleen tekst'), {
      surveyId: of.id,
      items: SHORT,
    });
    expect(report.rows).toEqual({ ...NO_ROWS, read: 41, accepted: 41 });
    const responses = await kept('survey_responses', of);
    const comments = await kept('survey_comments', of);
    expect(responses).toHaveLength(41);
    expect(comments).toHaveLength(41);
    expect(JSON.stringify(responses)).not.toContain('opmerking');
    for (const found of [responses, comments])
      expect(found.some(({ id }) => String(id).startsWith(report.id.slice(0, 18)))).toBe(false);
    const inFile = [...lines.keys()];
    const written = comments
      .map(({ text }) => String(text).split(' ')[1]!)
      .filter((end) => end !== 'tekst');
    expect(written.map(Number).toSorted((a, b) => a - b)).toEqual(inFile);
    expect(written.map(Number)).not.toEqual(inFile);
    const points = responses.map(({ answers }) => (answers as { recommend?: number }).recommend);
    expect(points.filter((point) => point !== undefined)).not.toEqual(
      inFile.map((index) => index % 11),
    );
    const { comments: shown } = await results(of.id);
    expect(shown).toMatchObject([{ item: 'remark', reason: null }]);
    expect(shown[0].texts).toHaveLength(41);
    // The same scores and the same remarks, whoever made which: that is all that is known of them.
    const other = lines.map((line, index) => line.replace(/\d+"$/, `${39 - index}"`));
    const again = await send(fileOf(...other, ';;alleen tekst'), { surveyId: of.id, items: SHORT });
    expect(again.rows).toMatchObject({ unchanged: 41 });
  });

  it('leave out remarks that the survey does not ask, and every column that is not named', async () => {
    const of = await draft();
    const text = 'Naam;BSN;NPS;Tekst\nNoor;123456782;9;geheim\nImane;;;ook geheim\n';
    const report = await send(
      text,
      { surveyId: of.id, items: { NPS: 'recommend', Tekst: 'remark' } },
      { dryRun: true },
    );
    expect(report).toMatchObject({
      rows: { read: 2, accepted: 1, incomplete: 1 },
      droppedColumns: [{ column: 'BSN', reason: 'citizen-service-number' }],
    });
  });

  it('are destroyed when they are too few', async () => {
    const of = await draft({ threshold: 6, comments: true });
    const options = { surveyId: of.id, items: SHORT };
    const trial = await send(five(), options, { dryRun: true });
    expect(trial).toMatchObject({
      warnings: [expect.stringContaining('minder antwoorden dan de drempel')],
    });
    const report = await send(fileOf('9;5;"zeer geheim"', '8;4;', '7;3;', '6;2;', '5;1;'), options);
    expect(report).toMatchObject({ rows: { accepted: 5 }, warnings: trial.warnings });
    expect(await survey(of.id)).toMatchObject({ status: 'closed', responses: null });
    expect((await results(of.id)).release).toMatchObject({ responses: null });
    expect(await kept('survey_responses', of)).toEqual([]);
    expect(await kept('survey_comments', of)).toEqual([]);
    const [{ file_hash: hash }] = (await rows<{ file_hash: null }>(
      app.database.ownerUrl,
      `SELECT file_hash FROM surveys WHERE id = '${of.id}'`,
    )) as [{ file_hash: null }];
    expect(hash).toBeNull();
    await sent(five(), options).expect(409);
  });

  it('say how many were invited, or that nobody knows', async () => {
    expect(await warned(null)).toMatchObject([expect.stringContaining('invitedElsewhere')]);
    expect(await warned(4)).toMatchObject([expect.stringContaining('meer antwoorden')]);
    expect(await warned(5)).toEqual([]);
  });

  it('leave the survey a draft when not one could be read', async () => {
    const of = await draft();
    const report = await send(fileOf('elf;;', ';;niets'), { surveyId: of.id, items: SHORT });
    expect(report.rows).toEqual({ ...NO_ROWS, read: 2, incomplete: 1, refused: 1 });
    expect(await survey(of.id)).toEqual(of);
    expect((await send(five(), { surveyId: of.id, items: SHORT })).rows.accepted).toBe(5);
  });

  describe('with faults', () => {
    const QUESTIONS = {
      code: 'gereedschap',
      title: { nl: 'Gereedschap', en: 'Tools' },
      items: [
        ...EXAMPLE_INSTRUMENT.items,
        ...(['choice', 'choices'] as const).map((kind) => ({
          kind,
          key: kind,
          text: { nl: `Welke ${kind}?`, en: `Which ${kind}?` },
          skippable: true,
          choices: [
            { key: 'word', text: { nl: 'Schrijven', en: 'Writing' } },
            { key: 'teams', text: { nl: 'Vergaderen', en: 'Meeting' } },
          ],
        })),
      ],
    };
    const options = (of: SurveyCopy) => ({
      surveyId: of.id,
      items: { ...SHORT, Eén: 'choice', Meer: 'choices' },
    });
    let of: SurveyCopy;

    beforeAll(async () => {
      await manager().post('/survey-instruments').send(QUESTIONS).expect(201);
      of = await draft({
        instrument: 'gereedschap',
        comments: true,
        breakdown: 'department',
        departments: ['Ruimte', 'HR'],
      });
    });

    it('are refused row by row, each with its cell, and the others are taken', async () => {
      const report = await send(
        withTools(
          'ruimte;10,0;5;;Schrijven;Vergaderen|word',
          'Ruimte;11;;;;',
          'Ruimte;-1;;;;',
          'HR;8,5;;;;',
          'HR;tien;;;;',
          ';;6;;;',
          ';;WAAR;;;',
          ';9;;;schrijf;',
          ';9;;;;word;excel',
          ';9;;;;"word;excel"',
          'Elders;9;;;;',
          ';9;;;;;te veel',
          ';9;;;;teams',
          ';9;;"=1+1";;',
          ';9;;;;',
          ';9;;;;',
        ),
        options(of),
      );
      expect(report.rows).toEqual({ ...NO_ROWS, read: 16, accepted: 5, refused: 11 });
      expect(
        (await refused(report)).map(({ line, column, value, code }) => [line, column, value, code]),
      ).toEqual([
        [3, 'NPS', '11', 'out-of-scale'],
        [4, 'NPS', '-1', 'out-of-scale'],
        [5, 'NPS', '8,5', 'out-of-scale'],
        [6, 'NPS', 'tien', 'not-a-number'],
        [7, 'CSAT', '6', 'out-of-scale'],
        [8, 'CSAT', 'WAAR', 'not-a-number'],
        [9, 'Eén', 'schrijf', 'unknown-choice'],
        [10, 'Meer', '', 'too-long'],
        [11, 'Meer', 'word;excel', 'unknown-choice'],
        [12, 'Afdeling', 'Elders', 'unknown-department'],
        [13, 'Meer', '', 'too-long'],
      ]);
      const responses = await kept('survey_responses', of);
      expect(responses.map(({ department, answers }) => ({ department, answers }))).toContainEqual({
        department: 'Ruimte',
        answers: { recommend: 10, satisfaction: 5, choice: 'word', choices: ['word', 'teams'] },
      });
    });

    it('leave nothing of a refused row but that cell, and never what somebody wrote', async () => {
      const to = await draft({ instrument: 'gereedschap', comments: true });
      const long = 'x'.repeat(2001);
      const report = await send(
        withTools(
          ';99;5;"geheim een";word;teams',
          ';9;5;"geheim twee";geheim drie;',
          `;9;5;${long}geheim;;`,
          ';9;5;geheim\0vier;;',
          `;${'geheim vijf '.repeat(20)};;;;`,
          ';9;;geheim;zes; ; ;',
        ),
        options(to),
      );
      expect(report.rows).toEqual({ ...NO_ROWS, read: 6, refused: 6 });
      expect(
        (await refused(report)).map(({ column, value, code }) => [column, value, code]),
      ).toEqual([
        ['NPS', '99', 'out-of-scale'],
        ['Eén', 'geheim drie', 'unknown-choice'],
        ['Tekst', '', 'too-long'],
        ['Tekst', '', 'not-text'],
        ['NPS', '', 'too-long'],
        ['Eén', 'zes', 'unknown-choice'],
      ]);
      const found = await rows<{ cells: string[] }>(
        app.database.ownerUrl,
        `SELECT cells FROM import_rows WHERE import_id = '${report.id}' ORDER BY line`,
      );
      expect(found.map(({ cells }) => cells.filter((cell) => cell !== ''))).toEqual([
        ['99'],
        ['geheim drie'],
        [],
        [],
        [],
        ['zes'],
      ]);
      const { text } = await manager()
        .get(`/imports/${report.id}/rows`)
        .set('Accept', 'text/csv')
        .expect(200);
      expect(text.split('\r\n')[1]).toMatch(/^99;;;;;2;NPS: /);
      expect(await survey(to.id)).toEqual(to);
    });

    it('in the options are named, all at once', async () => {
      const before = await imports();
      const text = withTools(';9;;;;');
      expect(
        await faults(
          sent(text, {
            surveyId: of.id,
            items: {
              NPS: 'nps',
              Weg: 'satisfaction',
              'A/B': 'remark',
              CSAT: 'choice',
              csat: 'choices',
            },
          }),
        ),
      ).toEqual([
        '/options/items/NPS unknown-item',
        '/options/items/Weg missing-column',
        '/options/items/A~1B missing-column',
        '/options/items/csat given-twice',
      ]);
      expect(await faults(sent(text, {}))).toEqual([
        '/options/surveyId required',
        '/options/items required',
      ]);
      expect(await faults(sent(text, { surveyId: of.id, items: {} }))).toEqual([
        '/options/items required',
      ]);
      expect(await faults(sent(text, { surveyId: of.id, items: ['NPS'] }))).toEqual([
        '/options/items not-an-object',
      ]);
      expect(await faults(sent(text, { surveyId: of.id, items: { NPS: 3, CSAT: null } }))).toEqual([
        '/options/items/NPS not-text',
        '/options/items/CSAT not-text',
      ]);
      const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [index, 'a']));
      expect(await faults(sent(text, { surveyId: of.id, items: many }))).toEqual([
        '/options/items not-an-object',
      ]);
      expect(
        await faults(
          upload(manager(), 'survey-responses', text, {
            options: { surveyId: of.id, items: SHORT, statuses: {} },
          }),
        ),
      ).toEqual(['/options/statuses unread-option']);
      expect(await imports()).toBe(before);
      expect(await staged()).toEqual([]);
    });

    it('of the file itself are told as elsewhere', async () => {
      const { id: surveyId } = await draft();
      const items = { NPS: 'recommend' };
      expect(await faults(sent('NPS;nps\n9;9\n', { surveyId, items }))).toEqual([
        '/file column-twice',
      ]);
      expect(await faults(sent('', { surveyId, items }))).toEqual(['/file empty-file']);
      const numbers = Array.from({ length: 25 }, () => '123456782').join('\n');
      expect(await faults(sent(`NPS\n${numbers}\n`, { surveyId, items }))).toEqual([
        '/file citizen-service-numbers',
      ]);
      expect(await faults(sent(`NPS\n"${'9'.repeat(1_100_000)}"\n`, { surveyId, items }))).toEqual([
        '/file record-too-long',
      ]);
      expect(await staged()).toEqual([]);
    });
  });

  it('are of one’s own organisation and one’s own projects', async () => {
    const { id } = await draft({ code: 'van-ons' });
    const options = { surveyId: id, items: SHORT };
    const absent = async (client: Client, surveyId = id): Promise<void> => {
      const { body } = await sent(five(), { ...options, surveyId }, client).expect(404);
      expect(body.errors).toMatchObject([{ location: '/options/surveyId', code: 'not-found' }]);
    };
    await absent(manager('zuiderdam'));
    await absent(manager('zuiderdam'), 'van-ons');
    await absent(manager(), 'van-niemand');
    await absent(app.as('project_lead'));
    for (const role of ['hr', 'viewer', 'communication_adviser', 'sponsor'] as const)
      await sent(five(), options, app.as(role)).expect(403);

    const lead = app.as('project_lead');
    await lead.post('/projects').send({ code: 'van-mij', name: 'Van mij' }).expect(201);
    const { body: own } = await lead
      .post('/projects/van-mij/surveys')
      .send({ code: 'van-ons', instrument: 'korte-meting', moment: 'pulse' })
      .expect(201);
    const report = await importFile(lead, 'survey-responses', five(), {
      options: { surveyId: 'van-ons', items: SHORT },
    });
    expect((await survey(own.id)).responses).toBe(5);
    expect((await survey(id)).status).toBe('draft');
    await lead.get(`/imports/${report.id}`).expect(200);
    const { body: ambiguous } = await sent(five(), { ...options, surveyId: 'van-ons' }).expect(409);
    expect(ambiguous.code).toBe('ambiguous-code');
    const other = await send(five(), options);
    await lead.get(`/imports/${other.id}`).expect(403);
    await manager('zuiderdam').get(`/imports/${other.id}`).expect(404);
  });

  describe('of departments that the survey does not name', () => {
    const items = { CSAT: 'satisfaction' };
    const lines = [
      ...Array.from({ length: 4 }, () => 'hr;5'),
      ...Array.from({ length: 3 }, () => 'HR;4'),
      ...Array.from({ length: 5 }, () => 'Écho;2'),
      'écho;2',
    ];

    it('are one group, whatever their capitals, as people know it or else as it is spelled first', async () => {
      await importFile(
        app.as('hr'),
        'people-generic',
        'Personeelsnummer;Afdeling\n880001;Hr\n880002;Hr\n880003;HR\n',
      );
      const of = await byDepartment();
      await send(['Afdeling;CSAT', ...lines].join('\n'), { surveyId: of.id, items });
      expect(await groupsOf(of)).toEqual({ Hr: 7, Écho: 6 });
    });

    it('are the same file in another order', async () => {
      const of = await byDepartment();
      const options = { surveyId: of.id, items };
      await send(['Afdeling;CSAT', ...lines].join('\n'), options);
      const again = await send(['Afdeling;CSAT', ...lines.toReversed()].join('\n'), options);
      expect(again.rows).toEqual({ ...NO_ROWS, read: 13, unchanged: 13 });
    });

    it('are one group of counts too', async () => {
      const of = await byDepartment();
      const counts = [
        ['satisfaction', 5, 20, 'zorg'],
        ['satisfaction', 4, 20, 'Zorg'],
        ['satisfaction', 2, 30, 'Ruimte'],
      ];
      await count(table(counts, 'Item;Answer;Count;Department'), { surveyId: of.id });
      const { release } = await results(of.id);
      const groups = (release.scores as { group: string | null }[]).map(({ group }) => group);
      expect(new Set(groups)).toEqual(new Set([null, 'zorg', 'Ruimte']));
    });
  });

  it('of two organisations with one code close each its own', async () => {
    const there = await draft({ code: 'elders' }, manager('zuiderdam'));
    const here = await draft({ code: 'elders' });
    await importFile(manager('zuiderdam'), 'survey-responses', five(), {
      options: { surveyId: 'elders', items: SHORT },
    });
    expect((await survey(here.id)).status).toBe('draft');
    const { body } = await manager('zuiderdam').get(`/surveys/${there.id}`).expect(200);
    expect(body).toMatchObject({ status: 'closed', responses: 5 });
  });

  describe('two at once', () => {
    it('leave one: the other is refused, and the same is unchanged', async () => {
      const { id } = await draft();
      const options = { surveyId: id, items: SHORT };
      const reports = await whileLocked(app, 'survey_responses', async ({ waitedForBy }) => {
        const first = (await sent(five(), options).expect(202)).body as Report;
        await waitedForBy(1);
        const other = (await sent(five('0;1;'), options).expect(202)).body as Report;
        const same = (await sent(five(), options).expect(202)).body as Report;
        return () => Promise.all([first, other, same].map(finished));
      });
      expect(reports.map(({ state, rows: counts }) => [state, counts])).toEqual([
        ['completed', { ...NO_ROWS, read: 5, accepted: 5 }],
        ['completed', { ...NO_ROWS, read: 6, refused: 6 }],
        ['completed', { ...NO_ROWS, read: 5, unchanged: 5 }],
      ]);
      expect(await refused(reports[1]!)).toMatchObject(
        Array.from({ length: 6 }, () => ({ value: '', code: 'conflicting-record' })),
      );
      expect(await kept('survey_responses', { id })).toHaveLength(5);
    });

    it('are a file and whoever changes or opens the survey: what was read still means the same, or is refused', async () => {
      const first = await draft();
      const changed = await draft();
      const options = { items: SHORT };
      const [, late] = await whileLocked(app, 'survey_responses', async ({ waitedForBy }) => {
        const ahead = (await sent(five(), { ...options, surveyId: first.id }).expect(202))
          .body as Report;
        await waitedForBy(1);
        const behind = (await sent(five(), { ...options, surveyId: changed.id }).expect(202))
          .body as Report;
        await manager().patch(`/surveys/${changed.id}`).send({ instrument: 'sus' }).expect(200);
        const opening = manager()
          .post(`/surveys/${first.id}/opening`)
          .then(({ status }) => status);
        await waitedForBy(2);
        return async () => {
          expect(await opening).toBe(409);
          return Promise.all([ahead, behind].map(finished));
        };
      });
      expect(late!.rows).toEqual({ ...NO_ROWS, read: 5, refused: 5 });
      expect(await survey(changed.id)).toMatchObject({ status: 'draft', instrument: 'sus' });
      expect(await survey(first.id)).toMatchObject({ status: 'closed', responses: 5 });
    });
  });

  it('are all stored or none, wherever it stops', async () => {
    const of = await draft({ comments: true });
    const lines = Array.from({ length: 30 }, (_, index) => `${index % 11};3;tekst ${index}`);
    const options = { surveyId: of.id, items: SHORT };
    await execute(
      app.database.ownerUrl,
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$`,
      `CREATE TRIGGER refuse BEFORE INSERT ON survey_releases FOR EACH ROW EXECUTE FUNCTION refuse()`,
    );
    const failed = await send(fileOf(...lines), options);
    expect(failed).toMatchObject({ state: 'failed', rows: { ...NO_ROWS, read: 28 } });
    await execute(app.database.ownerUrl, `DROP TRIGGER refuse ON survey_releases`);
    expect(await survey(of.id)).toEqual(of);
    expect(await kept('survey_responses', of)).toEqual([]);
    expect(await kept('survey_comments', of)).toEqual([]);
    expect(await staged()).toEqual([]);
    expect((await send(fileOf(...lines), options)).rows.accepted).toBe(30);
    expect(await kept('survey_responses', of)).toHaveLength(30);
  });

  it('are stored once when the connection is lost on the way', async () => {
    const of = await draft();
    const report = await whileLocked(app, 'survey_responses', async ({ waitedForBy }) => {
      const { body } = await sent(five(), { surveyId: of.id, items: SHORT }).expect(202);
      await waitedForBy(1);
      await execute(
        app.database.ownerUrl,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0`,
      );
      return () => finished(body as Report);
    });
    expect(report).toMatchObject({
      state: 'completed',
      rows: { ...NO_ROWS, read: 5, accepted: 5 },
    });
    expect(await kept('survey_responses', of)).toHaveLength(5);
    expect(await survey(of.id)).toMatchObject({ status: 'closed', responses: 5 });
  });

  it('are not a base of own profiles', async () => {
    const { body } = await manager()
      .post('/import-profiles')
      .send({
        code: 'eigen-enquete',
        title: 'Eigen',
        target: 'survey-responses',
        columns: [{ name: 'A', field: 'answers' }],
      })
      .expect(400);
    expect(body.errors).toMatchObject([{ location: '/target', code: 'not-one-of' }]);
  });

  describe('as counts', () => {
    const BOTH = [
      ['recommend', 9, 40],
      ['recommend', 7, 40],
      ['recommend', 3, 40],
      ['satisfaction', 5, 30],
      ['satisfaction', 4, 25],
      ['satisfaction', 2, 65],
    ] as const;

    it('give the same as the answers that they count', async () => {
      const of = await draft();
      const trial = await count(table(BOTH), { surveyId: of.id }, { dryRun: true });
      expect(await survey(of.id)).toEqual(of);
      const report = await count(table(BOTH), { surveyId: of.id });
      expect(report).toMatchObject({ rows: { ...NO_ROWS, read: 6, accepted: 6 }, warnings: [] });
      expect(trial.rows).toEqual(report.rows);
      expect(await survey(of.id)).toMatchObject({
        status: 'closed',
        source: 'survey-counts',
        responses: 120,
      });
      expect(await kept('survey_responses', of)).toEqual([]);
      const again = await count(table(BOTH.toReversed()), { surveyId: of.id });
      expect(again.rows).toEqual({ ...NO_ROWS, read: 6, unchanged: 6 });
      const other = await counted(table(BOTH.slice(1)), { surveyId: of.id }).expect(409);
      expect(other.body.code).toBe('survey-already-has-results');
      await sent(five(), { surveyId: of.id, items: SHORT }).expect(409);
    });

    it('with the scores of those answers', async () => {
      const of = await draft();
      await count(table(BOTH), { surveyId: of.id });
      const { release } = await results(of.id);
      expect(release.scores).toMatchObject([
        { name: 'nps', item: 'recommend', value: 0, n: 120 },
        { name: 'csat', item: 'satisfaction', numerator: 55, n: 120 },
      ]);
    });

    it('are read by the text of the question, and other questions are not', async () => {
      const of = await draft();
      const items = { 'Beveelt u aan?': 'recommend', Tevreden: 'satisfaction' };
      const text = table(
        [
          [' beveelt u aan? ', 9, 20],
          ['Beveelt u aan?', '', 3],
          ['Tevreden', 5, ''],
          ['satisfaction', 4, 12],
          ['Tevreden', 3, 8],
          ['Hoe laat is het?', 'twaalf', 20],
        ],
        'Vraag;Antwoord;Aantal',
      );
      const report = await count(text, { surveyId: of.id, items });
      expect(report.rows).toEqual({ ...NO_ROWS, read: 6, accepted: 3, incomplete: 3 });
      expect((await survey(of.id)).responses).toBe(20);
    });

    it('say at once which options can’t be, also of questions that no row has', async () => {
      const { id: surveyId } = await draft({ comments: true });
      const items = { A: 'recommend', B: 'remark', C: 'nothing', D: 'recommend' };
      expect(await faults(counted(table(BOTH), { surveyId, items }))).toEqual([
        '/options/items/B unknown-item',
        '/options/items/C unknown-item',
        '/options/items/D given-twice',
      ]);
      expect(
        await faults(
          counted(table([['A', 9, 9]]), { surveyId, items: { A: 'recommend', Z: 'satisfaction' } }),
        ),
      ).toEqual(['/options/items/Z missing-item']);
      for (const instrument of ['sus', 'umux_lite']) {
        const whole = await draft({ instrument });
        expect(await faults(counted(table(BOTH), { surveyId: whole.id }))).toEqual([
          '/options/surveyId not-from-counts',
        ]);
      }
      expect(await staged()).toEqual([]);
    });

    it('are stored whole or not at all', async () => {
      const of = await draft();
      const wrong = [
        ['recommend', 11, 4],
        ['recommend', 'x', 4],
        ['recommend', 8, '1.000'],
        ['recommend', 8, '-4'],
        ['remark', 'mooi', 4],
        ['tevreden', 4, 4],
        ['', 4, 4],
        ['satisfaction', 4, 24],
      ] as const;
      const report = await count(table([...BOTH, ...wrong]), { surveyId: of.id });
      expect(report).toMatchObject({
        state: 'completed',
        rows: { ...NO_ROWS, read: 14, incomplete: 5, refused: 9 },
        warnings: [expect.stringContaining('kloppen de aantallen samen niet')],
      });
      expect(
        (await refused(report)).map(({ line, column, value, code }) => [line, column, value, code]),
      ).toEqual([
        [6, 'Count', '', 'conflicting-record'],
        [8, 'Answer', '11', 'out-of-scale'],
        [9, 'Answer', 'x', 'not-a-number'],
        [10, 'Count', '1.000', 'not-a-number'],
        [11, 'Count', '-4', 'not-a-number'],
        [12, 'Item', 'remark', 'unknown-item'],
        [13, 'Item', 'tevreden', 'unknown-item'],
        [14, 'Item', '', 'missing-key'],
        [15, 'Count', '', 'conflicting-record'],
      ]);
      expect(await survey(of.id)).toEqual(of);
    });

    it('add up over departments, or are shown by them where the survey does so', async () => {
      const header = 'Item;Answer;Count;Department';
      const lines = ['HR', 'Ruimte'].flatMap((department) => [
        ['satisfaction', 5, 20, department],
        ['satisfaction', 2, 10, department],
      ]);
      const together = await draft();
      await count(table(lines, header), { surveyId: together.id });
      expect(await survey(together.id)).toMatchObject({ status: 'closed', responses: 60 });
      const apart = await draft({ breakdown: 'department', departments: ['HR'] });
      const refusedOne = await count(table(lines, header), { surveyId: apart.id });
      expect(refusedOne.rows).toMatchObject({ incomplete: 2, refused: 2 });
      await manager()
        .patch(`/surveys/${apart.id}`)
        .send({ departments: ['HR', 'Ruimte'] })
        .expect(200);
      await count(table(lines, header), { surveyId: apart.id });
      expect(await survey(apart.id)).toMatchObject({ status: 'closed', responses: 60 });
    });

    it('of too few are not kept', async () => {
      const of = await draft();
      const report = await count(table([['satisfaction', 5, 4]]), { surveyId: of.id });
      expect(report).toMatchObject({ warnings: [expect.stringContaining('drempel')] });
      expect(await survey(of.id)).toMatchObject({ status: 'closed', responses: null });
    });

    it('of more people than there are anywhere are refused', async () => {
      const { id: surveyId } = await draft();
      const all = Array.from({ length: 5 }, (_, index) => ['satisfaction', index + 1, 200_001]);
      expect(await faults(counted(table(all), { surveyId }))).toEqual(['/file too-many-answers']);
      expect(await staged()).toEqual([]);
    });
  });
});
