import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { context } from '../common/context.js';
import { Forbidden, NotFound } from '../common/errors.js';
import { isUuid } from '../common/ids.js';
import type { CursorQuery, Page, PageQuery, Slice } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { correctionFile, type RefusedRow } from './correction-file.js';
import { ImportCatalogue } from './import-catalogue.js';
import { ImportFormats } from './import-formats.js';
import { ImportRowDto } from './import.dto.js';
import type { Import } from './import.entity.js';
import { mayImport } from './may-import.js';

const CSV_ROWS = 5000;

/** What became of the files that were sent, and what may be sent. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly catalogue: ImportCatalogue,
    private readonly formats: ImportFormats,
  ) {}

  async list(query: PageQuery & { profile?: string; state?: string }): Promise<Page<Import>> {
    return this.database.page<Import>(
      query,
      '"createdAt" DESC, id DESC',
      `${SELECT} WHERE ${VISIBLE} AND ($5::text IS NULL OR profile = $5)
         AND ($6::text IS NULL OR state = $6)`,
      [...this.visible(), query.profile ?? null, query.state ?? null],
    );
  }

  /** By id, or the newest that the caller may see as `latest`. */
  async get(id: string): Promise<Import> {
    const visible = this.visible();
    const [found] =
      id === 'latest'
        ? await this.database.read<Import>(
            `${SELECT} WHERE ${VISIBLE} ORDER BY created_at DESC, id DESC LIMIT 1`,
            visible,
          )
        : [await this.find(id)];
    if (!found) throw NotFound.inPath('importId');
    const format = await this.formats.find(found.profile);
    const grant = format && mayImport(format);
    if (!grant || (grant === 'own' && found.account !== context().account)) throw new Forbidden();
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

  /** A file of all refused rows as they came in, with the reason behind each; read bit by bit. */
  async refusedRowsAsCsv(id: string): Promise<Readable> {
    const { id: importId, columns, delimiter } = await this.get(id);
    const given = { ...context() };
    const file = correctionFile(columns, delimiter, given.language);
    const read = (after: number): Promise<RefusedRow[]> =>
      this.database.run(given, () => this.readRows(importId, after, CSV_ROWS));
    async function* lines(): AsyncGenerator<string> {
      yield file.header;
      for (let rows = await read(0); rows.length > 0; rows = await read(rows.at(-1)!.line))
        yield rows.map((row) => file.line(row)).join('');
    }
    return Readable.from(lines());
  }

  /** The formats and the kinds of own profiles with which the caller may import; Forbidden when there are none. */
  private visible(): [string[], string[], string[], string] {
    const formats = this.catalogue.list().filter(mayImport);
    if (formats.length === 0) throw new Forbidden();
    return [
      formats.filter((one) => mayImport(one) === 'all').map(({ profile }) => profile.code),
      this.catalogue
        .bases()
        .filter(mayImport)
        .map(({ code }) => code),
      formats.map(({ profile }) => profile.code),
      context().account,
    ];
  }

  private readRows(importId: string, after: number, limit: number): Promise<RefusedRow[]> {
    return this.database.read<RefusedRow>(
      `SELECT line, column_name AS column, value, code, cells FROM import_rows
       WHERE import_id = $1 AND line > $2 ORDER BY line LIMIT $3`,
      [importId, after, limit],
    );
  }
}

const VISIBLE = `(profile = ANY ($1) OR (profile = ANY ($3) AND account = $4)
  OR own_profile_id IN (SELECT id FROM import_profiles WHERE target = ANY ($2)))`;

const SELECT = `
  SELECT id, profile, state, dry_run AS "dryRun", account, columns, delimiter,
         dropped_columns AS "droppedColumns", warnings,
         rows_read AS "rowsRead", rows_accepted AS "rowsAccepted", rows_unchanged AS "rowsUnchanged",
         rows_incomplete AS "rowsIncomplete", rows_refused AS "rowsRefused", created_at AS "createdAt", finished_at AS "finishedAt"
  FROM imports`;

const afterLine = (cursor: string | undefined): number =>
  cursor !== undefined && /^\d{1,15}$/.test(cursor) ? Number(cursor) : 0;
