import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BenchApp, startBenchApp } from './support/bench-app.js';
import { keep, perSecond, timed } from './support/figures.js';
import {
  COURSES,
  courseOf,
  makeCourses,
  numberOf,
  PEOPLE,
  writePeople,
} from './support/training-file.js';

const BATCHES = 100;
const ROWS = 1000;
const BOUND = 15_000;

describe('records as JSON', () => {
  let app: BenchApp;

  beforeAll(async () => {
    app = await startBenchApp();
    await makeCourses(app);
    const people = path.join(app.folder, 'people.csv');
    await writePeople(people);
    expect(await app.importFile('people-afas', people)).toMatchObject({ state: 'completed' });
  });
  afterAll(() => app.close());

  let next = 0;
  const batch = (): string =>
    JSON.stringify({
      items: Array.from({ length: ROWS }, () => {
        const row = next++;
        return {
          person: numberOf(row % PEOPLE),
          course: courseOf(Math.floor(row / PEOPLE) % COURSES),
          status: 'completed',
          completedAt: new Date(Date.UTC(2024, 0, 1) + (row % 900) * 86_400_000).toISOString(),
          score: row % 100,
          source: 'lms',
          externalId: `LMS-${row}`,
        };
      }),
    });

  const send = async (bodies: readonly string[]): Promise<void> => {
    for (const body of bodies) {
      const answer = await app.call('/v1/training-records', {
        method: 'POST',
        role: 'hr',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
      const { items } = (await answer.json()) as { items: { outcome: string }[] };
      expect(items.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(ROWS);
    }
  };

  it('come in a thousand at a time over one connection', async () => {
    await send(Array.from({ length: 10 }, batch));
    const bodies = Array.from({ length: BATCHES }, batch);
    const { seconds } = await timed(() => send(bodies));
    const rate = (BATCHES * ROWS) / seconds;
    keep({
      topic: 'JSON',
      what: 'POST /training-records, 1,000 items a call, one connection',
      measured: perSecond(BATCHES * ROWS, seconds),
      bound: `at least ${BOUND.toLocaleString('en')} rows/s`,
      holds: rate >= BOUND,
    });
  });
});
