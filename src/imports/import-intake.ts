import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { dayOf } from '../common/dates.js';
import { type Fault, Forbidden, InvalidInput, NotFound } from '../common/errors.js';
import { newId } from '../common/ids.js';
import { Settings } from '../common/settings.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { CitizenNumberWatch } from './citizen-numbers.js';
import { ImportFormats, type KnownFormat } from './import-formats.js';
import { readOptions } from './import-options.js';
import type { NamingOption, Reading } from './import-profile.js';
import { fault, readUpload, type UploadFields } from './import-upload.js';
import { Import } from './import.entity.js';
import { ImportsService } from './imports.service.js';
import type { ImportTarget } from './import-target.js';
import { isFinished } from './is-finished.js';
import { mayImport } from './may-import.js';
import type { CsvRow } from '../tables/read-csv.js';
import { readingAt } from './read-date.js';
import { type RowReader, rowReader } from './read-rows.js';
import { readTable } from '../tables/read-table.js';
import { columnOf, Staging, stagedLines, stagingTable } from './staging.js';

/** How much is written to PostgreSQL at once. */
const COPY_BYTES = 262_144;
const MAX_WAIT_SECONDS = 60;

type NewImport = Pick<
  Import,
  | 'id'
  | 'profile'
  | 'ownProfileId'
  | 'dryRun'
  | 'delimiter'
  | 'day'
  | 'columns'
  | 'places'
  | 'droppedColumns'
  | 'createdAt'
>;

type Named = Reading['named'];

/** Takes files in: reads them while they stream, keeps their rows, and leaves the rest to a job. */
@Injectable()
export class ImportIntake {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly staging: Staging,
    private readonly formats: ImportFormats,
    private readonly imports: ImportsService,
    private readonly settings: Settings,
  ) {}

  /**
   * Takes in a file while it streams and leaves the rest to a job; answers the finished import when the
   * request's `Prefer: wait` is long enough.
   */
  async receive(request: FastifyRequest): Promise<Import> {
    const given = await readUpload(
      request,
      this.settings.maxUpload,
      (fields, bytes) => this.stage(fields, bytes),
      ({ id }) => this.staging.drop(id),
    );
    await this.enqueue(given);
    return this.waitFor(given.id, secondsToWait(request.headers.prefer));
  }

  /** Takes in a file that came in another way, and waits at most `seconds` for its report. */
  async take(
    fields: UploadFields,
    bytes: AsyncIterable<Uint8Array>,
    seconds: number,
  ): Promise<Import> {
    const given = await this.stage(fields, bytes);
    await this.enqueue(given);
    return this.waitFor(given.id, seconds);
  }

  private async stage(fields: UploadFields, bytes: AsyncIterable<Uint8Array>): Promise<NewImport> {
    const { profile, target, own } = await this.formatOf(fields.profile);
    const dryRun = fields.dryRun || 'false';
    if (dryRun !== 'true' && dryRun !== 'false') throw fault('dryRun', 'not-a-flag');
    const options = readOptions(fields.options, profile);
    const named = await this.find(options.named, target);
    const { zone: organisationZone, organisationId } = context();
    const createdAt = now();
    const reading = {
      ...readingAt(createdAt, options.zone ?? organisationZone, options.pattern, options.language),
      statuses: options.statuses,
      named,
    };

    const { delimiter, usualDelimiter, encoding } = options;
    const { headers, rows, ...table } = await readTable(bytes, {
      delimiter,
      usualDelimiter,
      encoding,
      zone: reading.zone,
    });
    const given = await profile.forFile?.({ headers, named, items: options.items });
    const reader = rowReader({ ...profile, ...given }, headers, reading);
    const id = newId();
    await this.staging.create(id, target, {
      organisationId: organisationId!,
      createdAt: createdAt.toISOString(),
    });
    try {
      await this.write(id, target, reader, rows);
      const faults = given?.faults?.() ?? [];
      if (faults.length > 0) throw new InvalidInput(faults);
      await this.staging.complete(id);
      await target.admit?.(stagingTable(id), named, this.database);
    } catch (error) {
      await this.staging.drop(id);
      throw error;
    }
    return {
      id,
      profile: profile.code,
      ownProfileId: own?.id ?? null,
      dryRun: dryRun === 'true',
      delimiter: table.delimiter ?? delimiter ?? usualDelimiter ?? null,
      day: dayOf(createdAt, organisationZone),
      columns: reader.columns,
      places: Object.fromEntries(
        Object.entries(reader.places).map(([field, place]) => [columnOf(field), place]),
      ),
      droppedColumns: reader.droppedColumns,
      createdAt,
    };
  }

  /** Reads and judges one block while the one before is written; between blocks others get their turn. */
  private async write(
    id: string,
    target: ImportTarget,
    reader: RowReader<object>,
    rows: AsyncIterable<CsvRow[]>,
  ): Promise<void> {
    const watch = new CitizenNumberWatch(reader.columns);
    let writing = Promise.resolve();
    let lines: Buffer[] = [];
    let bytes = 0;
    for await (const block of rows) {
      const kept = block.map((row) => reader.keep(row));
      watch.judge(kept);
      const read = block.map((row, index) => reader.read(row, kept[index]!));
      // As bytes at once: text put together bit by bit lives long enough to burden the garbage collector.
      const line = Buffer.from(stagedLines(target, read));
      lines.push(line);
      bytes += line.length;
      if (bytes >= COPY_BYTES) {
        await writing;
        writing = this.staging.append(id, target, lines);
        // Awaited with the next block; until then a failure is nobody's.
        writing.catch(() => {});
        lines = [];
        bytes = 0;
      }
      await turn();
    }
    await writing;
    if (bytes > 0) await this.staging.append(id, target, lines);
  }

  private async formatOf(code: string | undefined): Promise<KnownFormat> {
    if (code === undefined) throw fault('profile', 'required');
    const format = await this.formats.find(code);
    if (!format) throw fault('profile', 'unknown-profile');
    if (!mayImport(format)) throw new Forbidden();
    return format;
  }

  /** What the options name, as rows call it. Throws for all that does not exist at once. */
  private async find(given: Named, target: ImportTarget): Promise<Named> {
    const found: Record<string, string> = {};
    const faults: Pick<Fault, 'in' | 'location'>[] = [];
    for (const [option, name] of Object.entries(given) as [NamingOption, string][]) {
      const known = await target.named?.[option]?.(name, this.database);
      if (known === undefined) faults.push({ in: 'body', location: `/options/${option}` });
      else found[option] = known;
    }
    if (faults.length > 0) throw new NotFound(...faults);
    return found;
  }

  /** A transaction of its own: the job may begin before this request ends. */
  private async enqueue(given: NewImport): Promise<void> {
    const parameters = { importId: given.id };
    try {
      await this.database.run({ ...context(), parameters }, async () => {
        const { account } = context();
        if (given.ownProfileId !== null) await this.holdProfile(given.ownProfileId);
        await this.database
          .repository(Import)
          .insert({ ...given, state: 'queued', account, finishedAt: null });
        await this.jobs.send('imports', { importId: given.id });
      });
    } catch (error) {
      await this.staging.drop(given.id);
      throw error;
    }
  }

  /** Keeps an own profile from being removed until this transaction ends; while the file streamed in it could be. */
  private async holdProfile(id: string): Promise<void> {
    const held = await this.database.query(
      'SELECT 1 FROM import_profiles WHERE id = $1 FOR KEY SHARE',
      [id],
    );
    if (held.length === 0) throw fault('profile', 'unknown-profile');
  }

  private async waitFor(id: string, seconds: number): Promise<Import> {
    const deadline = performance.now() + seconds * 1000;
    for (let pause = 20; ; pause = Math.min(pause * 2, 500)) {
      const found = (await this.imports.find(id))!;
      if (isFinished(found) || performance.now() + pause > deadline) return found;
      await sleep(pause);
    }
  }
}

/** What `Prefer: wait=20` asks for, in seconds (RFC 7240). */
function secondsToWait(prefer: string | string[] | undefined): number {
  const [, seconds = '0'] = /(?:^|[,;\s])wait\s*=\s*(\d{1,4})/i.exec(String(prefer ?? '')) ?? [];
  return Math.min(Number(seconds), MAX_WAIT_SECONDS);
}
