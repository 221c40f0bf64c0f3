import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from 'pg';
import { type BenchApp, connect, startBenchApp } from './support/bench-app.js';
import { keep, median } from './support/figures.js';

const TOPIC = 'Coverage';
const RUNS = 30;
const PEOPLE = 100_000;
const COURSES = 100;
const BOUND_MS = 50;

/** Projects by how many people they are for, and how many courses are required of them. */
const PROJECTS = { small: [1000, 1], large: [10_000, 1], double: [10_000, 2] } as const;

describe('training coverage of a project', () => {
  let app: BenchApp;
  let owner: Client;
  let organisation: string;

  beforeAll(async () => {
    app = await startBenchApp();
    owner = await connect(app.ownerUrl);
    const { rows } = await owner.query<{ id: string }>(
      `SELECT id, set_config('app.organisation_id', id::text, false) FROM tenants WHERE slug = 'noorderwolde'`,
    );
    organisation = rows[0]!.id;
    await owner.query(`
      INSERT INTO people (id, hr_number, source, recorded_at)
        SELECT gen_random_uuid(), 'B' || n, 'bench', now() FROM generate_series(1, ${PEOPLE}) n;
      INSERT INTO courses (id, code, title_nl, title_en, completion_rule, validity_months, unlimited, created_at)
        SELECT gen_random_uuid(), 'BENCH-' || n, 'x', 'x', 'completed_or_passed', 24, true, now()
        FROM generate_series(1, ${COURSES}) n`);
    for (const [code, [size, courses]] of Object.entries(PROJECTS)) {
      const people = Array.from({ length: size }, (_, index) => `B${index + 1}`);
      const made = await post('/v1/projects', {
        code,
        name: code,
        programmeId: 'ai-programma',
        audiences: [{ name: code, people: people.slice(0, 1000), validFrom: '2024-01-01' }],
      });
      const { items } = (await get(`/v1/projects/${made.id as string}/audiences`)) as {
        items: { id: string }[];
      };
      for (let from = 1000; from < size; from += 1000)
        await post(`/v1/audiences/${items[0]!.id}/members`, {
          people: people.slice(from, from + 1000),
          validFrom: '2024-01-01',
        });
      for (let course = 1; course <= courses; course += 1)
        await post(`/v1/projects/${code}/required-courses`, { courseId: `BENCH-${course}` });
    }
  });
  afterAll(async () => {
    await owner.end();
    await app.close();
  });

  async function post(path: string, body: object): Promise<Record<string, unknown>> {
    const answer = await app.call(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const given = (await answer.json()) as Record<string, unknown>;
    if (!answer.ok) throw new Error(JSON.stringify(given));
    return given;
  }

  const get = async (path: string): Promise<unknown> => (await app.call(path)).json();

  /** Records of everybody, `rounds` for each course. */
  async function addRecords(rounds: number, from: number): Promise<void> {
    await owner.query(
      `INSERT INTO training_records (id, person_id, course_id, status, completed_at, source, recorded_at)
       SELECT gen_random_uuid(), person.id, course.id, 'completed',
              now() - make_interval(days => (random() * 900)::integer) - make_interval(secs => round), 'bench', now()
       FROM generate_series($1::integer, $2::integer) round
       CROSS JOIN (SELECT id FROM courses WHERE code LIKE 'BENCH-%') course
       CROSS JOIN (SELECT id FROM people WHERE source = 'bench') person
       WHERE (hashtext(course.id::text || person.id::text) + round) % 10 = 0`,
      [from, from + rounds - 1],
    );
    await owner.query('VACUUM ANALYZE training_records');
  }

  async function coverage(project: keyof typeof PROJECTS): Promise<number> {
    const times: number[] = [];
    for (let run = 0; run < RUNS + 3; run += 1) {
      const start = performance.now();
      const { items } = (await get(`/v1/projects/${project}/metrics?keys=training.coverage`)) as {
        items: { denominator: number }[];
      };
      if (run >= 3) times.push(performance.now() - start);
      expect(items[0]!.denominator).toBe(PROJECTS[project][0]);
    }
    return median(times);
  }

  it('takes the time of its own people, not of the organisation', async () => {
    expect(organisation).toBeTruthy();
    await addRecords(1, 1);
    const few = await coverage('large');
    await addRecords(9, 2);
    const { rows } = await owner.query<{ count: string }>('SELECT count(*) FROM training_records');
    const many = await coverage('large');
    const small = await coverage('small');
    const double = await coverage('double');
    const records = Number(rows[0]!.count).toLocaleString('en');
    keep({
      topic: TOPIC,
      what: `project of 10,000 people, ${records} records in the organisation`,
      measured: `${many.toFixed(1)} ms`,
      bound: `under ${BOUND_MS} ms`,
      holds: many < BOUND_MS,
    });
    keep({
      topic: TOPIC,
      what: 'the same with a tenth of the records',
      measured: `${few.toFixed(1)} ms, so ${(many / few).toFixed(2)} × with all`,
      bound: 'at most 1.5 ×',
      holds: many / few <= 1.5,
    });
    keep({
      topic: TOPIC,
      what: 'the same with two required courses',
      measured: `${double.toFixed(1)} ms`,
      bound: null,
      holds: null,
    });
    keep({
      topic: TOPIC,
      what: 'project of 1,000 people in the same organisation',
      measured: `${small.toFixed(1)} ms`,
      bound: null,
      holds: null,
    });
  });
});
