import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { Database } from '../../src/database/database.js';
import { foundTable } from '../../src/imports/import-target.js';
import { readCsv } from '../../src/tables/read-csv.js';
import { readingAt } from '../../src/imports/read-date.js';
import { rowReader } from '../../src/imports/read-rows.js';
import {
  createStaging,
  OWN_COLUMNS,
  stagedLines,
  stagingTable,
} from '../../src/imports/staging.js';
import { trainingRecordsProfile } from '../../src/trainings/training-records.profile.js';
import { trainingRecordsTarget } from '../../src/trainings/training-records.target.js';
import { type BenchApp, connect } from './bench-app.js';

const BATCH = 50_000;
const IMPORT = '01890000-0000-7000-8000-000000000000';

/**
 * What PostgreSQL alone does with a file's rows, made ready beforehand: psql's COPY to the staging table,
 * then the very statements of the import's merge, batch by batch, each in a transaction. It works in a copy
 * of the organisation's people and courses, rolled back to nothing at the end.
 */
export async function copyAndMerge(
  app: BenchApp,
  csv: string,
): Promise<{ seconds: number; copySeconds: number }> {
  const file = path.join(app.folder, 'staged.txt');
  await writeStaged(csv, file);
  const client = await connect(app.appUrl);
  const owner = await connect(app.ownerUrl);
  const { rows } = await owner.query<{ id: string }>(
    `SELECT id FROM tenants WHERE slug = 'noorderwolde'`,
  );
  const organisation = rows[0]!.id;
  const table = stagingTable(IMPORT);
  const load = {
    table,
    source: 'bare',
    at: new Date(),
    day: '2026-01-01',
    givesUpperBounds: false,
  };
  const database = {
    query: async (sql: string, parameters: unknown[] = []) =>
      (await client.query<Record<string, unknown>>(sql, parameters)).rows,
  } as unknown as Database;
  const inTransaction = async (work: () => Promise<unknown>): Promise<void> => {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.organisation_id', $1, true)`, [organisation]);
    await client.query(`SET LOCAL enable_nestloop = off; SET LOCAL work_mem = '64MB'`);
    await work();
    await client.query('COMMIT');
  };
  try {
    await client.query(createStaging(IMPORT, trainingRecordsTarget));
    const start = performance.now();
    await copy(app, table, file);
    const copySeconds = (performance.now() - start) / 1000;
    await client.query(`ALTER TABLE ${table} ADD PRIMARY KEY (line); ANALYZE ${table}`);
    await inTransaction(() => trainingRecordsTarget.check(load, database));
    const { rows: lines } = await client.query<{ last: number }>(
      `SELECT max(line)::integer AS last FROM ${table}`,
    );
    for (let from = 1; from <= lines[0]!.last; from += BATCH)
      await inTransaction(async () => {
        const batch = { from, to: from + BATCH - 1 };
        await trainingRecordsTarget.judge!(load, batch, database);
        await trainingRecordsTarget.merge(load, batch, database);
        if (from === 1)
          await client.query('SELECT refresh_statistics($1)', [trainingRecordsTarget.tables]);
      });
    return { seconds: (performance.now() - start) / 1000, copySeconds };
  } finally {
    await client.query(`DROP TABLE IF EXISTS ${table}, ${foundTable(table)}`);
    await client.end();
    await owner.query(`SELECT set_config('app.organisation_id', $1, false)`, [organisation]);
    await owner.query(`DELETE FROM training_records WHERE source = 'bare'`);
    await owner.query('VACUUM FULL ANALYZE training_records');
    await owner.end();
  }
}

async function writeStaged(csv: string, file: string): Promise<void> {
  const { headers, rows } = await readCsv(createReadStream(csv));
  const reader = rowReader(trainingRecordsProfile, headers, {
    ...readingAt(new Date(), 'Europe/Amsterdam'),
    statuses: new Map(),
    named: {},
  });
  const stream = createWriteStream(file);
  for await (const block of rows) {
    const text = stagedLines(
      trainingRecordsTarget,
      block.map((row) => reader.read(row, reader.keep(row))),
    );
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
}

/** By psql where there is one; else its protocol, spoken by the driver. */
async function copy(app: BenchApp, table: string, file: string): Promise<void> {
  const columns = [
    ...OWN_COLUMNS,
    ...Object.keys(trainingRecordsTarget.fields).map((field) =>
      field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    ),
  ];
  const target = `${table} (${columns.join(', ')})`;
  const run = spawnSync('psql', [app.appUrl, '-qc', `\\copy ${target} from '${file}'`]);
  if (run.status === 0) return;
  const client = await connect(app.appUrl);
  try {
    await pipeline(createReadStream(file), client.query(copyFrom(`COPY ${target} FROM STDIN`)));
  } finally {
    await client.end();
  }
}
