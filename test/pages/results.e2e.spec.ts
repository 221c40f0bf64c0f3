import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdSurvey, openSurvey, points } from '../support/surveys.js';
import { startApp, type TestApp } from '../support/test-app.js';

describe('the results of a survey as a page', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    const manager = app.as('programme_manager');
    await manager.post('/programmes').send({ name: 'AI' }).expect(201);
    await manager.post('/projects').send({ code: 'copilot', name: 'Copilot <i>&</i>' }).expect(201);
  });
  afterAll(() => app.close());

  const show = async (survey: string, language = 'nl'): Promise<string> => {
    const { text } = await request(app.nest.getHttpServer())
      .get(`/surveys/${survey}?lang=${language}`)
      .set('Authorization', 'Bearer fw_demo_noorderwolde_viewer')
      .expect(200)
      .expect('Content-Type', 'text/html; charset=utf-8');
    return text.replaceAll('\u00A0', ' ');
  };

  it('has only how many answered while the survey is open', async () => {
    const id = await openSurvey(app, 'copilot', {
      instrument: 'csat',
      moment: 'baseline',
      answers: points('satisfaction', { 4: 6, 5: 2 }),
      invited: 16,
    });
    const page = await show(id);
    expect(page).toContain('Deze enquête loopt nog');
    expect(page.match(/<dd>[^<]+<\/dd>/g)).toEqual(['<dd>16</dd>', '<dd>8</dd>', '<dd>50 %</dd>']);
    expect(page).not.toContain('<table');
    expect(page).toContain('Copilot &lt;i&gt;&amp;&lt;/i&gt;');
    expect(page).not.toContain('<i>');
  });

  it('says that too few answers were destroyed', async () => {
    const id = await holdSurvey(app, 'copilot', {
      instrument: 'csat',
      moment: 'pulse',
      answers: points('satisfaction', { 4: 4 }),
    });
    expect(await show(id)).toContain('minder dan 5');
    expect(await show(id, 'en')).toContain('the answers were destroyed at closing');
  });

  it('has the numbers that the API has, each also in a table', async () => {
    const departments = ['Ruimte', 'HR'];
    const id = await holdSurvey(app, 'copilot', {
      instrument: 'csat',
      moment: 'closing',
      departments,
      answers: [
        ...points('satisfaction', { 2: 8, 3: 7, 4: 9, 5: 16 }, 'Ruimte'),
        ...points('satisfaction', { 2: 9, 3: 6, 4: 20, 5: 5 }, 'HR'),
      ],
    });
    const { body } = await app.as('viewer').get(`/surveys/${id}/results`).expect(200);
    const { scores, distributions } = body.release as {
      scores: { group: string | null; value: number; n: number }[];
      distributions: { steps: { count: number }[] }[];
    };
    expect(scores.map(({ group }) => group)).toEqual([null, 'HR', 'Ruimte']);
    const page = await show(id);
    const [answers = '', groups = ''] = page
      .split('<tbody>')
      .slice(1)
      .map((table) => table.split('</tbody>')[0]!);
    for (const { count } of distributions[0]!.steps)
      expect(answers).toContain(`<td class="number">${count}</td>`);
    for (const { group, value, n } of scores) {
      const row = groups.split('</tr>').find((one) => one.includes(group ?? 'Iedereen'));
      expect(row).toContain(`<td class="number">${n}</td>`);
      expect(row).toContain(`${Math.round(100 * value)} %`);
    }
    expect(page.match(/role="img"/g)).toHaveLength(2);
  });
});
