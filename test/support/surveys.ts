import { expect } from 'vitest';
import type { OrganisationCode, TestApp } from './test-app.js';

interface GivenAnswer {
  item: string;
  value: number | string | null;
}

/** What one respondent answers. */
export interface TestResponse {
  department?: string;
  answers: GivenAnswer[];
}

export interface TestSurvey {
  /** Kind of a built-in instrument, or the code of an own one. */
  instrument: string;
  moment: 'baseline' | 'pulse' | 'closing' | 'aftercare';
  /** One for each respondent. */
  answers: readonly TestResponse[];
  /** Absent: those who answer. */
  invited?: number;
  /** Between which respondents choose; absent: not asked. */
  departments?: string[];
}

/** What one item is answered with: how many respondents give each point, for example `{ 5: 20, 2: 10 }`. */
export const points = (
  item: string,
  counts: Readonly<Record<number, number>>,
  department?: string,
): TestResponse[] =>
  Object.entries(counts).flatMap(([value, count]) =>
    Array.from({ length: count }, () => ({
      ...(department !== undefined && { department }),
      answers: [{ item, value: Number(value) }],
    })),
  );

/** Holds a survey in a project from beginning to end, over HTTP; answers its id. */
export async function holdSurvey(
  app: TestApp,
  project: string,
  survey: TestSurvey,
  organisation: OrganisationCode = 'noorderwolde',
): Promise<string> {
  const id = await openSurvey(app, project, survey, organisation);
  await app.as('programme_manager', organisation).post(`/surveys/${id}/closing`).expect(200);
  return id;
}

/** The same, without the closing. */
export async function openSurvey(
  app: TestApp,
  project: string,
  { instrument, moment, answers, invited = answers.length, departments }: TestSurvey,
  organisation: OrganisationCode = 'noorderwolde',
): Promise<string> {
  const manager = app.as('programme_manager', organisation);
  const { body: made } = await manager
    .post(`/projects/${project}/surveys`)
    .send({ instrument, moment, ...(departments && { breakdown: 'department', departments }) })
    .expect(201);
  const { id } = made as { id: string };
  await manager.post(`/surveys/${id}/opening`).expect(200);
  if (invited === 0) return id;
  const { body } = await manager
    .post(`/surveys/${id}/invitations`)
    .send({ count: invited })
    .expect(201);
  const { tokens } = body as { tokens: string[] };
  expect(tokens).toHaveLength(invited);
  for (const [index, response] of answers.entries())
    await app
      .anonymous()
      .post('/survey-responses')
      .send({ token: tokens[index], ...response })
      .expect(204);
  return id;
}
