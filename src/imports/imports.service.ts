import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { context } from '../common/context.js';
import { csvLine } from '../common/csv.js';
import { Forbidden, NotFound } from '../common/errors.js';
import { isUuid } from '../common/ids.js';
import type { CursorQuery, Page, PageQuery, Slice } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { grantOf } from '../identity/permissions.js';
import { ImportCatalogue, type ImportFormat } from './import-catalogue.js';
import type { RowFaultCode } from './import-profile.js';
import { ImportRowDto } from './import.dto.js';
import type { Import } from './import.entity.js';

const CSV_ROWS = 5000;

interface RefusedRow {
  line: number;
  column: string;
  value: string;
  code: RowFaultCode;
}

/** What became of the files that were sent, and what may be sent. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: ImportCatalogue,
  ) {}

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
        : [await this.find(id)];
    if (!found) throw NotFound.inPath('importId');
    if (!visible.includes(found.profile)) throw new Forbidden();
    return found;
  }

  /** The import with this id, whoever asks; undefined when it does not exist here. */
  async find(id: string): Promise<Import | undefined> {
    const [found] = isUuid(id)
      ? await this.database.read<Import>(`${SELECT} WHERE id = $1`, [id])
      : [];
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

/** Whether the caller may send files of this format, and see what became of them. */
export const mayImport = ({ target }: ImportFormat): boolean =>
  grantOf(context().roles, target.permission) !== undefined;

const SELECT = `
  SELECT id, profile, state, dry_run AS "dryRun", account, dropped_columns AS "droppedColumns", warnings,
         rows_read AS "rowsRead", rows_accepted AS "rowsAccepted", rows_unchanged AS "rowsUnchanged",
         rows_refused AS "rowsRefused", created_at AS "createdAt", finished_at AS "finishedAt"
  FROM imports`;

const afterLine = (cursor: string | undefined): number =>
  cursor !== undefined && /^\d{1,15}$/.test(cursor) ? Number(cursor) : 0;
