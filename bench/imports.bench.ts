import { statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BenchApp, latencies, startBenchApp } from './support/bench-app.js';
import { copyAndMerge } from './support/copy-and-merge.js';
import { keep, perSecond, quantile, timed } from './support/figures.js';
import { makeCourses, writePeople, writeRecords } from './support/training-file.js';

const TOPIC = 'Files';
const ROWS = 1_000_000;
const QUIET_MS = 10_000;
const MEMORY_MIB = 100;

describe('a file of a million training records', () => {
  let app: BenchApp;
  let million: string;
  let idle: number;

  beforeAll(async () => {
    app = await startBenchApp();
    await makeCourses(app);
    await sleep(3000);
    idle = app.memory();
    const people = path.join(app.folder, 'people.csv');
    await writePeople(people);
    expect(await app.importFile('people-afas', people)).toMatchObject({ state: 'completed' });
    million = path.join(app.folder, 'million.csv');
    await writeRecords(million, ROWS);
  });
  afterAll(() => app.close());

  /** Sends a file and watches the app's memory meanwhile. */
  async function send(file: string): Promise<{ seconds: number; peak: number; accepted: number }> {
    let peak = 0;
    const watching = setInterval(() => (peak = Math.max(peak, app.memory())), 20);
    const { seconds, result } = await timed(() => app.importFile('training-records', file));
    clearInterval(watching);
    expect(result.state).toBe('completed');
    return { seconds, peak, accepted: result.rows.accepted };
  }

  const keepMemory = (what: string, peak: number): void =>
    keep({
      topic: TOPIC,
      what: `memory of the app above idle, ${what}`,
      measured: `${Math.round(peak - idle)} MiB (idle ${Math.round(idle)})`,
      bound: `at most ${MEMORY_MIB} MiB`,
      holds: peak - idle <= MEMORY_MIB,
    });

  it('comes in nearly as fast as PostgreSQL alone takes it', async () => {
    const bare = await copyAndMerge(app, million);
    const first = await send(million);
    expect(first.accepted).toBe(ROWS);
    const again = await send(million);
    expect(again.accepted).toBe(0);
    keep({
      topic: TOPIC,
      what: `${ROWS.toLocaleString('en')} records, psql COPY to staging and the same merge`,
      measured: `${perSecond(ROWS, bare.seconds)} (COPY ${bare.copySeconds.toFixed(1)} s, merge ${(bare.seconds - bare.copySeconds).toFixed(1)} s)`,
      bound: null,
      holds: null,
    });
    const ratio = bare.seconds / first.seconds;
    keep({
      topic: TOPIC,
      what: 'the same through POST /imports, from the first byte to the finished report',
      measured: `${perSecond(ROWS, first.seconds)}, ${(ratio * 100).toFixed(0)} % of that`,
      bound: 'at least 45 % and 45,000 rows/s',
      holds: ratio >= 0.45 && ROWS / first.seconds >= 45_000,
    });
    keep({
      topic: TOPIC,
      what: 'the same file again',
      measured: `${perSecond(ROWS, again.seconds)}, ${(first.seconds / again.seconds).toFixed(2)} × the first`,
      bound: 'at least as fast',
      holds: again.seconds <= first.seconds,
    });
    keepMemory(`${Math.round(statSync(million).size / 1e6)} MB`, Math.max(first.peak, again.peak));
  });

  it.each([
    ['10 MB', 50_000, 170],
    ['200 MB', 1_000_000, 165],
  ])('takes as little memory for %s', async (name, rows, padding) => {
    const file = path.join(app.folder, `${rows}.csv`);
    await writeRecords(file, rows, padding);
    const { peak } = await send(file);
    keepMemory(`${name} (${Math.round(statSync(file).size / 1e6)} MB)`, peak);
  });

  it('lets others be served meanwhile', async () => {
    const quiet = await latencies(app, sleep(QUIET_MS));
    const busy = await latencies(app, app.importApart('training-records', million));
    const [before, during] = [quantile(quiet, 0.99), quantile(busy, 0.99)];
    keep({
      topic: TOPIC,
      what: 'p99 of GET /projects/{projectId} while a million rows come in',
      measured: `${during.toFixed(1)} ms, ${(during / before).toFixed(1)} × the ${before.toFixed(1)} ms without (median ${quantile(busy, 0.5).toFixed(1)} and ${quantile(quiet, 0.5).toFixed(1)} ms)`,
      bound: 'at most 2 ×',
      holds: during <= 2 * before,
    });
  });
});
