import { finished } from 'node:stream/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { escapeIdentifier, escapeLiteral, Pool } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Addresses } from '../database/addresses.js';
import { QuietClient } from '../database/quiet-client.js';
import { refusalOf } from '../database/sqlstate.js';
import type { ImportTarget } from './import-target.js';
import type { LineReading } from './read-rows.js';
import { rowIdSql } from './row-id.js';

const KEPT_HOURS = 24;
/** Percent of a page that rows fill: judging changes every row of a file that says nothing new, on its own page. */
const ROOM_TO_JUDGE = 50;

/** A column's value as COPY reads it. */
type Cell = string | number | Date | null;

/** Whose table it is and since when; stands in its comment. */
interface Owner {
  organisationId: string;
  createdAt: string;
}

/**
 * The tables in which files stand until a job has worked them off: COPY is refused on fenced tables. Rows
 * come block by block, so that a slow upload holds no connection.
 */
@Injectable()
export class Staging implements OnApplicationShutdown {
  private readonly pool: Pool;

  constructor(addresses: Addresses) {
    this.pool = new Pool({
      Client: QuietClient,
      connectionString: addresses.app,
      max: 3,
      connectionTimeoutMillis: 5000,
      application_name: 'fasewijzer staging',
    });
    this.pool.on('error', () => {});
  }

  /** Makes the empty table of an import. */
  async create(importId: string, target: ImportTarget, owner: Owner): Promise<void> {
    await this.query(
      `${createStaging(importId, target)};
       COMMENT ON TABLE ${stagingTable(importId)} IS ${escapeLiteral(JSON.stringify(owner))}`,
    );
  }

  /** Adds rows of which `lines` is what `stagedLines` wrote. */
  async append(importId: string, target: ImportTarget, lines: readonly Buffer[]): Promise<void> {
    const names = [...OWN_COLUMNS, ...Object.keys(staged(target))].map(escapeIdentifier);
    await this.copy(`COPY ${stagingTable(importId)} (${names.join(', ')}) FROM STDIN`, lines);
  }

  /** No more rows come: batches find their lines from here on. */
  async complete(importId: string): Promise<void> {
    const table = stagingTable(importId);
    await this.query(`ALTER TABLE ${table} ADD PRIMARY KEY (line); ANALYZE ${table}`);
  }

  async drop(importId: string): Promise<void> {
    await this.query(`DROP TABLE IF EXISTS ${stagingTable(importId)}`);
  }

  /** Drops the organisation's tables of uploads that ended a day ago without becoming an import. */
  async dropForgotten(
    organisationId: string,
    unfinished: readonly string[],
    now: Date,
  ): Promise<void> {
    const rows = await this.query<{ name: string; owner: string }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS name, obj_description(c.oid, 'pg_class') AS owner
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'staging' AND c.relkind = 'r' AND c.relname LIKE 'import\\_%'
         AND obj_description(c.oid, 'pg_class') LIKE '{%'`,
    );
    const needed = new Set(unfinished.map(stagingTable));
    const oldest = new Date(now.getTime() - KEPT_HOURS * 3_600_000).toISOString();
    for (const { name, owner } of rows) {
      const { organisationId: whose, createdAt } = JSON.parse(owner) as Owner;
      if (whose === organisationId && createdAt < oldest && !needed.has(name))
        await this.query(`DROP TABLE IF EXISTS ${name}`);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private async query<Row extends object>(sql: string): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>(sql)).rows;
    } catch (error) {
      throw refusalOf(error) ?? error;
    }
  }

  private async copy(sql: string, lines: readonly Buffer[]): Promise<void> {
    let broken: Error | undefined;
    try {
      const client = await this.pool.connect();
      try {
        const stream = client.query(copyFrom(sql));
        for (const line of lines) stream.write(line);
        stream.end();
        await finished(stream);
      } catch (error) {
        broken = error instanceof Error ? error : new Error('unknown');
        throw error;
      } finally {
        client.release(broken);
      }
    } catch (error) {
      throw refusalOf(error) ?? error;
    }
  }
}

/** Name of the table in which the rows of an import stand. */
export const stagingTable = (importId: string): string =>
  `staging.import_${importId.replaceAll('-', '')}`;

/** Name of a field's column. */
export const columnOf = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const staged = (target: ImportTarget): Record<string, string> =>
  Object.fromEntries(
    Object.entries<string>(target.fields).map(([field, type]) => [columnOf(field), type]),
  );

/** The statement that makes the table of an import. */
export function createStaging(importId: string, target: ImportTarget): string {
  const columns = Object.entries({ ...staged(target), ...target.found });
  return `CREATE TABLE ${stagingTable(importId)} (
    line bigint NOT NULL,
    id uuid NOT NULL GENERATED ALWAYS AS (${rowIdSql(importId)}) STORED,
    cells text NOT NULL, outcome text, fault_cell integer, fault_field text, fault_code text,
    ${columns.map(([name, type]) => `${escapeIdentifier(name)} ${type}`).join(', ')})
    WITH (fillfactor = ${ROOM_TO_JUDGE})`;
}

/** What `stagedLines` writes before the target's fields. */
export const OWN_COLUMNS = ['line', 'cells', 'outcome', 'fault_cell', 'fault_code'];

const NULL = String.raw`\N`;
const NULL_CELL = `\t${NULL}`;
/** Without outcome, fault_cell and fault_code. */
const ACCEPTED = NULL_CELL.repeat(3);

/** Rows in the text format of COPY, for `append`. */
export function stagedLines(
  target: ImportTarget,
  readings: readonly LineReading<object>[],
): string {
  const fields = Object.keys(target.fields);
  const nothing = NULL_CELL.repeat(fields.length);
  let text = '';
  for (const reading of readings) {
    text += `${reading.line}\t${copied(JSON.stringify(reading.cells))}`;
    if ('row' in reading) {
      text += ACCEPTED;
      const row = reading.row as Record<string, Cell>;
      for (const field of fields) text += `\t${copyCell(row[field]!)}`;
    } else if ('incomplete' in reading) text += `\tincomplete${NULL_CELL.repeat(2)}${nothing}`;
    else text += `\trefused\t${reading.fault.cell}\t${reading.fault.code}${nothing}`;
    text += '\n';
  }
  return text;
}

function copyCell(cell: Cell): string {
  if (cell === null) return NULL;
  if (cell instanceof Date) return momentText(cell);
  return typeof cell === 'string' ? copied(cell) : String(cell);
}

/** The same moment comes in many rows, as one object. */
const momentTexts = new WeakMap<Date, string>();

function momentText(moment: Date): string {
  const known = momentTexts.get(moment) ?? moment.toISOString();
  momentTexts.set(moment, known);
  return known;
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const ESCAPED = /[\\\t\n\r]/;

const copied = (text: string): string =>
  ESCAPED.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (character) => ESCAPES[character]!) : text;
