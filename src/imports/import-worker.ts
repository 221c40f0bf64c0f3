import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { now } from '../common/clock.js';
import { context, systemContext } from '../common/context.js';
import { Unavailable } from '../common/errors.js';
import { Settings } from '../common/settings.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { ImportCatalogue, type ImportFormat } from './import-catalogue.js';
import { ImportFormats } from './import-formats.js';
import { foundTable, type Lines, type Load } from './import-target.js';
import { Import } from './import.entity.js';
import { Staging, stagingTable } from './staging.js';

const ROWS_KEPT_DAYS = 30;
const RETRY_MS = 1000;
const SWEEP_MS = 60_000;
const SHOWN_CHARACTERS = 200;
/** What PostgreSQL may use to sort and to join a batch. */
const WORK_MEMORY = '64MB';

/**
 * Works off what was imported, an organisation's oldest import first, batch by batch. Each batch is one
 * transaction: its rows, what became of them, and where the next one begins; the import's row is locked
 * meanwhile. So it can stop anywhere and go on anywhere, here or in another instance.
 */
@Injectable()
export class ImportWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ImportWorker.name);
  private readonly running = new Set<Promise<void>>();
  private isStopping = false;
  private sweeping: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly staging: Staging,
    private readonly formats: ImportFormats,
    private readonly catalogue: ImportCatalogue,
    private readonly settings: Settings,
    jobs: Jobs,
  ) {
    jobs.handle('imports', ({ organisationId, importId }) =>
      this.track(this.workUntilDone(organisationId, importId!)),
    );
    jobs.everyDay('removeRefusedRows', () => this.tidy());
  }

  /** Takes up what a killed process or a lost job left, of every organisation. */
  onApplicationBootstrap(): void {
    const sweep = (): void =>
      void this.track(this.takeUp()).catch((error: unknown) => this.warn(error));
    sweep();
    this.sweeping = setInterval(sweep, SWEEP_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.sweeping);
    await Promise.allSettled(this.running);
  }

  private async takeUp(): Promise<void> {
    for (const { id } of await this.database.tenants())
      for (const unfinished of await this.unfinished(id)) await this.workUntilDone(id, unfinished);
  }

  private async track(work: Promise<void>): Promise<void> {
    this.running.add(work);
    try {
      await work;
    } finally {
      this.running.delete(work);
    }
  }

  private async workUntilDone(organisationId: string, importId: string): Promise<void> {
    while ((await this.unfinished(organisationId)).includes(importId)) {
      if (this.isStopping) throw new Error('Stopping; the next start goes on');
      await this.step(organisationId);
    }
  }

  /** Ids of the imports that still have work, oldest first. */
  private unfinished(organisationId: string): Promise<string[]> {
    return this.patiently(() =>
      this.database.run(systemContext(organisationId, 'importFile'), async () => {
        const rows = await this.database.read<{ id: string }>(
          `SELECT id FROM imports WHERE state IN ('queued', 'running') ORDER BY created_at, id`,
        );
        return rows.map(({ id }) => id);
      }),
    );
  }

  /** Does one piece of the oldest import: its check, one batch, or its end. */
  private async step(organisationId: string): Promise<void> {
    let oldest: Import | undefined;
    const given = systemContext(organisationId, 'importFile');
    try {
      await this.patiently(() =>
        this.database.run(given, async () => {
          // What a load brought in PostgreSQL has not counted yet: it would join whole sets row by row.
          await this.database.query('SET LOCAL statement_timeout = 0');
          await this.database.query('SET LOCAL enable_nestloop = off');
          await this.database.query(`SET LOCAL work_mem = '${WORK_MEMORY}'`);
          // A batch that a crash of PostgreSQL takes away is done again: its progress goes with it.
          await this.database.query('SET LOCAL synchronous_commit = off');
          const [found] = await this.database.query<{ id: string }>(
            `SELECT id FROM imports WHERE state IN ('queued', 'running')
             ORDER BY created_at, id LIMIT 1 FOR UPDATE`,
          );
          if (!found) return;
          oldest = await this.database.repository(Import).findOneByOrFail({ id: found.id });
          given.account = oldest.account;
          given.parameters = { importId: oldest.id };
          const format = await this.formats.find(oldest.profile);
          if (!format) throw new Error(`No profile ${oldest.profile}`);
          await this.workOn(oldest, format);
        }),
      );
    } catch (error) {
      if (!oldest || error instanceof Unavailable) throw error;
      this.warn(error);
      await this.giveUp(organisationId, oldest);
    }
  }

  private async workOn(file: Import, format: ImportFormat): Promise<void> {
    const load = loadOf(file, format);
    if (file.state === 'queued') {
      await format.target.check(load, this.database);
      const warnings = (await format.target.warnings?.(load, this.database)) ?? [];
      await this.change(file.id, { state: 'running', warnings });
      return;
    }
    const lines = await this.nextLines(load, file.nextLine);
    if (!lines) {
      await this.change(file.id, { state: 'completed', finishedAt: now() });
      await this.database.query(`DROP TABLE IF EXISTS ${load.table}, ${foundTable(load.table)}`);
      await this.announce(file, format);
      return;
    }
    await format.target.judge?.(load, lines, this.database);
    const merged = await this.mergedWith(lines, load, format);
    if (!file.dryRun && merged) {
      await format.target.merge(load, merged, this.database);
      if (file.nextLine === 0) await this.refreshStatistics(format);
    }
    await this.record(file, load, lines, merged);
  }

  /** Lets others know of what a file brought, once nothing follows. */
  private async announce(file: Import, format: ImportFormat): Promise<void> {
    if (file.dryRun || file.rowsAccepted === 0) return;
    await this.catalogue.runAfterwards(format.target);
    await this.refreshStatistics(format);
  }

  /** Autovacuum looks only after a minute or so; until then the next batch and every number would have a bad plan. */
  private async refreshStatistics({ target }: ImportFormat): Promise<void> {
    await this.database.query('SELECT refresh_statistics($1)', [target.tables]);
  }

  private async nextLines({ table }: Load, from: number): Promise<Lines | undefined> {
    const [found] = await this.database.query<{ to: number | null }>(
      `SELECT coalesce(
         (SELECT line FROM ${table} WHERE line >= $1 ORDER BY line OFFSET ${this.settings.importBatch - 1} LIMIT 1),
         (SELECT max(line) FROM ${table} WHERE line >= $1)) AS to`,
      [from],
    );
    return found?.to == null ? undefined : { from, to: found.to };
  }

  /** What is stored with a batch: its lines, or of a target that merges at once all lines with the last ones. */
  private async mergedWith(
    lines: Lines,
    { table }: Load,
    { target }: ImportFormat,
  ): Promise<Lines | undefined> {
    if (!target.mergesAtOnce) return lines;
    const [more] = await this.database.query(`SELECT FROM ${table} WHERE line > $1 LIMIT 1`, [
      lines.to,
    ]);
    return more ? undefined : { from: 0, to: lines.to };
  }

  /** Keeps the batch's refused rows and counts what became of all; accepted are those that are `merged`. */
  private async record(
    file: Import,
    { table }: Load,
    { from, to }: Lines,
    merged: Lines | undefined,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO import_rows (import_id, line, column_name, value, code, cells)
       SELECT $1, line, $4::jsonb ->> cell, coalesce(left(cells ->> cell, ${SHOWN_CHARACTERS}), ''), fault_code, cells
       FROM (
         SELECT line, fault_code, cells::jsonb AS cells,
                coalesce(fault_cell, ($5::jsonb ->> fault_field)::integer, 0) AS cell
         FROM ${table} WHERE line BETWEEN $2 AND $3 AND outcome = 'refused') refused`,
      [file.id, from, to, JSON.stringify(file.columns), JSON.stringify(file.places)],
    );
    await this.database.query(
      `UPDATE imports SET
         next_line = $3::bigint + 1,
         rows_read = rows_read + batch.read,
         rows_accepted = rows_accepted + batch.accepted,
         rows_unchanged = rows_unchanged + batch.unchanged,
         rows_incomplete = rows_incomplete + batch.incomplete,
         rows_refused = rows_refused + batch.refused
       FROM (
         SELECT count(*) AS read,
                (SELECT count(*) FROM ${table}
                 WHERE line BETWEEN $4 AND $3 AND outcome IS NULL) AS accepted,
                count(*) FILTER (WHERE outcome = 'unchanged') AS unchanged,
                count(*) FILTER (WHERE outcome = 'incomplete') AS incomplete,
                count(*) FILTER (WHERE outcome = 'refused') AS refused
         FROM ${table} WHERE line BETWEEN $2 AND $3
       ) batch
       WHERE id = $1`,
      [file.id, from, to, merged?.from ?? null],
    );
  }

  private async change(id: string, patch: Partial<Import>): Promise<void> {
    await this.database.repository(Import).update({ id }, patch);
  }

  /** What can't be worked off stops here; what its earlier batches stored stays. */
  private async giveUp(organisationId: string, file: Import): Promise<void> {
    const { id } = file;
    const given = systemContext(organisationId, 'importFile', { parameters: { importId: id } });
    // By itself: what fails here must not keep the import from ending.
    await this.patiently(() =>
      this.database.run(given, async () => {
        const format = await this.formats.find(file.profile);
        if (format) await this.announce(file, format);
      }),
    ).catch((error: unknown) => this.warn(error));
    await this.patiently(() =>
      this.database.run(given, async () => {
        await this.change(id, { state: 'failed', finishedAt: now() });
        await this.database.query(
          `DROP TABLE IF EXISTS ${stagingTable(id)}, ${foundTable(stagingTable(id))}`,
        );
      }),
    );
  }

  /** Repeats `work` for as long as PostgreSQL is away. */
  private async patiently<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Unavailable) || this.isStopping) throw error;
        await sleep(RETRY_MS);
      }
    }
  }

  /** Removes refused rows after 30 days and tables that nobody needs any more. */
  private async tidy(): Promise<void> {
    const organisationId = context().organisationId!;
    const unfinished = await this.unfinished(organisationId);
    await this.staging.dropForgotten(organisationId, unfinished, now());
    await this.database.query(
      `DELETE FROM import_rows WHERE import_id IN (SELECT id FROM imports WHERE created_at < $1)`,
      [new Date(now().getTime() - ROWS_KEPT_DAYS * 86_400_000)],
    );
  }

  /** Never the message: a failed statement carries its values, and those are people. */
  private warn(error: unknown): void {
    const { name, code } = error as { name?: string; code?: string };
    this.logger.warn(`An import stopped: ${name ?? 'unknown'} ${code ?? ''}`.trim());
  }
}

const loadOf = (
  { id, profile, createdAt, day }: Import,
  { profile: { gives } }: ImportFormat,
): Load => ({
  table: stagingTable(id),
  source: profile,
  at: createdAt,
  day,
  givesUpperBounds: gives === 'upper-bounds',
});
