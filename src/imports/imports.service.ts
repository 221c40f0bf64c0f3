import { setTimeout as sleep } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { csvLine } from '../common/csv.js';
import { dayOf } from '../common/dates.js';
import { Forbidden, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { CursorQuery, Page, PageQuery, Slice } from '../common/page.dto.js';
import { Settings } from '../common/settings.js';
import { Database } from '../database/database.js';
import { grantOf } from '../identity/permissions.js';
import { Jobs } from '../jobs/jobs.js';
import { CitizenNumberWatch } from './citizen-numbers.js';
import { ImportCatalogue, type ImportFormat } from './import-catalogue.js';
import { readOptions } from './import-options.js';
import type { RowFaultCode } from './import-profile.js';
import { fault, readUpload, type UploadFields } from './import-upload.js';
import { ImportRowDto } from './import.dto.js';
import { Import } from './import.entity.js';
import { type CsvRow, readCsv } from './read-csv.js';
import { readingAt } from './read-date.js';
import { rowReader } from './read-rows.js';
import { columnOf, Staging } from './staging.js';

const BLOCK_ROWS = 1000;
const BLOCK_CHARACTERS = 1_048_576;
const CSV_ROWS = 5000;
const MAX_WAIT_SECONDS = 60;

type NewImport = Pick<
  Import,
  'id' | 'profile' | 'dryRun' | 'day' | 'headers' | 'droppedColumns' | 'createdAt'
>;

interface RefusedRow {
  line: number;
  column: string;
  value: string;
  code: RowFaultCode;
}

@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly staging: Staging,
    private readonly catalogue: ImportCatalogue,
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

  async list(query: PageQuery & { profile?: string; state?: string }): Promise<Page<Import>> {
    const visible = this.visible();
    if (visible.length === 0) throw new Forbidden();
    return this.database.page<Import>(
      query,
      '"createdAt" DESC, id DESC',
      `${SELECT} WHERE profile = ANY ($1) AND ($2::text IS NULL OR profile = $2)
         AND ($3::text IS NULL OR state = $3)`,
      [visible, query.profile ?? null, query.state ?? null],
    );
  }

  /** By id, or the newest that the caller may see as `latest`. */
  async get(id: string): Promise<Import> {
    const visible = this.visible();
    if (visible.length === 0) throw new Forbidden();
    const [found] =
      id === 'latest'
        ? await this.database.read<Import>(
            `${SELECT} WHERE profile = ANY ($1) ORDER BY created_at DESC, id DESC LIMIT 1`,
            [visible],
          )
        : isUuid(id)
          ? await this.database.read<Import>(`${SELECT} WHERE id = $1`, [id])
          : [];
    if (!found) throw NotFound.inPath('importId');
    if (!visible.includes(found.profile)) throw new Forbidden();
    return found;
  }

  async refusedRows(
    id: string,
    { cursor, limit = 100 }: CursorQuery,
  ): Promise<Slice<ImportRowDto>> {
    const { id: importId } = await this.get(id);
    const rows = await this.readRows(importId, afterLine(cursor), limit + 1);
    const items = rows.slice(0, limit).map((row) => ImportRowDto.from(row, context().language));
    return { items, nextCursor: rows.length > limit ? String(items.at(-1)!.line) : null };
  }

  /** All refused rows as CSV, read bit by bit. */
  async refusedRowsAsCsv(id: string): Promise<Readable> {
    const { id: importId } = await this.get(id);
    const given = { ...context() };
    const read = (after: number): Promise<RefusedRow[]> =>
      this.database.run(given, () => this.readRows(importId, after, CSV_ROWS));
    async function* lines(): AsyncGenerator<string> {
      yield csvLine(['line', 'column', 'value', 'code', 'detail']);
      for (let rows = await read(0); rows.length > 0; rows = await read(rows.at(-1)!.line))
        yield rows
          .map((row) => ImportRowDto.from(row, given.language))
          .map(({ line, column, value, code, detail }) =>
            csvLine([line, column, value, code, detail]),
          )
          .join('');
    }
    return Readable.from(lines());
  }

  formats(): ImportFormat[] {
    return this.catalogue.list();
  }

  /** A file with the columns of a profile and one row to follow. */
  template(code: string): string {
    const format = this.catalogue.find(code);
    if (!format) throw NotFound.inPath('profileCode');
    const columns = Object.entries(format.profile.columns);
    return (
      csvLine(columns.map(([name]) => name)) + csvLine(columns.map(([, { example }]) => example))
    );
  }

  private async stage(fields: UploadFields, bytes: AsyncIterable<Uint8Array>): Promise<NewImport> {
    const { profile, target } = this.formatOf(fields.profile);
    const dryRun = fields.dryRun || 'false';
    if (dryRun !== 'true' && dryRun !== 'false') throw fault('dryRun', 'not-a-flag');
    const options = readOptions(fields.options);
    const { zone: organisationZone, organisationId } = context();
    const createdAt = now();
    const reading = {
      ...readingAt(createdAt, options.zone ?? organisationZone, options.pattern),
      statuses: options.statuses,
    };

    const { headers, rows } = await readCsv(bytes, options.delimiter);
    const reader = rowReader(profile, headers, reading);
    const id = newId();
    await this.staging.create(id, target, {
      organisationId: organisationId!,
      createdAt: createdAt.toISOString(),
    });
    try {
      const watch = new CitizenNumberWatch();
      for await (const block of blocksOf(rows)) {
        const kept = block.map((row) => reader.keep(row));
        watch.judge(kept);
        const read = block.map((row, index) => ({
          ...reader.read(row, kept[index]!),
          id: newId(),
        }));
        await this.staging.append(id, target, read);
      }
      await this.staging.complete(id);
    } catch (error) {
      await this.staging.drop(id);
      throw error;
    }
    return {
      id,
      profile: profile.code,
      dryRun: dryRun === 'true',
      day: dayOf(createdAt, organisationZone),
      headers: Object.fromEntries(
        Object.entries(reader.headers).map(([field, header]) => [columnOf(field), header]),
      ),
      droppedColumns: reader.droppedColumns,
      createdAt,
    };
  }

  private formatOf(code: string | undefined): ImportFormat {
    if (code === undefined) throw fault('profile', 'required');
    const format = this.catalogue.find(code);
    if (!format) throw fault('profile', 'unknown-profile');
    if (!mayImport(format)) throw new Forbidden();
    return format;
  }

  /** A transaction of its own: the job may begin before this request ends. */
  private async enqueue(given: NewImport): Promise<void> {
    const parameters = { importId: given.id };
    try {
      await this.database.run({ ...context(), parameters }, async () => {
        const { account } = context();
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

  private async waitFor(id: string, seconds: number): Promise<Import> {
    const deadline = performance.now() + seconds * 1000;
    for (let pause = 20; ; pause = Math.min(pause * 2, 500)) {
      const [found] = await this.database.read<Import>(`${SELECT} WHERE id = $1`, [id]);
      if (isFinished(found!) || performance.now() + pause > deadline) return found!;
      await sleep(pause);
    }
  }

  private visible(): string[] {
    return this.catalogue
      .list()
      .filter(mayImport)
      .map(({ profile }) => profile.code);
  }

  private readRows(importId: string, after: number, limit: number): Promise<RefusedRow[]> {
    return this.database.read<RefusedRow>(
      `SELECT line, column_name AS column, value, code FROM import_rows
       WHERE import_id = $1 AND line > $2 ORDER BY line LIMIT $3`,
      [importId, after, limit],
    );
  }
}

export const isFinished = ({ state }: Import): boolean =>
  state === 'completed' || state === 'failed';

const mayImport = ({ target }: ImportFormat): boolean =>
  grantOf(context().roles, target.permission) !== undefined;

const SELECT = `
  SELECT id, profile, state, dry_run AS "dryRun", account, dropped_columns AS "droppedColumns", warnings,
         rows_read AS "rowsRead", rows_accepted AS "rowsAccepted", rows_unchanged AS "rowsUnchanged",
         rows_refused AS "rowsRefused", created_at AS "createdAt", finished_at AS "finishedAt"
  FROM imports`;

/** What `Prefer: wait=20` asks for, in seconds (RFC 7240). */
function secondsToWait(prefer: string | string[] | undefined): number {
  const [, seconds = '0'] = /(?:^|[,;\s])wait\s*=\s*(\d{1,4})/i.exec(String(prefer ?? '')) ?? [];
  return Math.min(Number(seconds), MAX_WAIT_SECONDS);
}

const afterLine = (cursor: string | undefined): number =>
  cursor !== undefined && /^\d{1,15}$/.test(cursor) ? Number(cursor) : 0;

/** Rows together that are judged and written at once. */
async function* blocksOf(rows: AsyncIterable<CsvRow>): AsyncGenerator<CsvRow[]> {
  let block: CsvRow[] = [];
  let characters = 0;
  for await (const row of rows) {
    block.push(row);
    characters += row.cells.reduce((sum, cell) => sum + cell.length, 0);
    if (block.length < BLOCK_ROWS && characters < BLOCK_CHARACTERS) continue;
    yield block;
    block = [];
    characters = 0;
  }
  if (block.length > 0) yield block;
}
