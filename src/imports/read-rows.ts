import { isCleanText } from '../common/input.js';
import type { CsvRow } from './read-csv.js';
import { passesElevenTest } from './eleven-test.js';
import { fileFault } from './file-fault.js';
import { forbiddenReason, type ForbiddenReason } from './forbidden-columns.js';
import type { ImportProfile, Reading, RowFaultCode } from './import-profile.js';

/** A row of the file, refused: the column's header as it stands in the file. */
export interface RowFault {
  column: string;
  value: string;
  code: RowFaultCode;
}

export type LineReading<Row> = { line: number } & ({ row: Row } | { fault: RowFault });

interface RowReader<Row> {
  droppedColumns: { column: string; reason: ForbiddenReason }[];
  /** Header in this file by field of the row. */
  headers: Record<string, string>;
  /** The trimmed cells of the columns that the profile keeps, by the profile's name for them. */
  keep(row: CsvRow): Record<string, string>;
  read(row: CsvRow, kept: Readonly<Record<string, string>>): LineReading<Row>;
}

/** Finds a profile's columns among a file's headers. Throws `InvalidInput` where a key column lacks. */
export function rowReader<Row>(
  profile: ImportProfile<Row>,
  headers: readonly string[],
  reading: Reading,
): RowReader<Row> {
  const found = locate(profile, headers);
  const kept = new Set(found.values());
  const headerOf = (column: string): string => headers[found.get(column) ?? -1] ?? column;
  const columns = Object.entries(profile.columns);
  return {
    droppedColumns: headers.flatMap((column, index) => {
      const reason = kept.has(index) ? null : forbiddenReason(column);
      return reason ? [{ column: column.slice(0, 200), reason }] : [];
    }),
    headers: Object.fromEntries(
      Object.entries<string | undefined>(profile.from).flatMap(([field, column]) =>
        column === undefined ? [] : [[field, headerOf(column)]],
      ),
    ),
    keep: ({ cells }) =>
      Object.fromEntries(
        columns.map(([name]) => [name, (cells[found.get(name) ?? -1] ?? '').trim()]),
      ),
    read({ line, cells }, values) {
      const refused = (column: string, code: RowFaultCode, value = values[column]!) => ({
        line,
        fault: { column: headerOf(column), value: presentable(value), code },
      });
      for (const [name, column] of columns) {
        const value = values[name]!;
        if (!isCleanText(value)) return refused(name, 'not-text');
        if (value.length > column.maxLength) return refused(name, 'too-long');
        if (column.key && value === '') return refused(name, 'missing-key');
      }
      const surplus = cells.slice(headers.length).find((cell) => cell.trim() !== '');
      if (surplus !== undefined) return refused(columns.at(-1)![0], 'too-long');
      const result = profile.read(values, reading);
      return 'row' in result
        ? { line, row: result.row }
        : refused(result.fault.column, result.fault.code);
    },
  };
}

function locate(
  profile: Pick<ImportProfile, 'columns'>,
  headers: readonly string[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (const [name, column] of Object.entries(profile.columns)) {
    const names = [name, ...(column.aliases ?? [])].map((known) => known.toLowerCase());
    const places = headers.flatMap((header, index) =>
      names.includes(header.toLowerCase()) ? [index] : [],
    );
    if (places.length > 1) throw columnTwice(places.map((place) => headers[place]!));
    if (places.length === 1) found.set(name, places[0]!);
    else if (column.key) throw columnMissing(name);
  }
  return found;
}

const SHOWN_CHARACTERS = 200;

/** What may be kept of a refused value: a stretch of real text, and never a citizen service number. */
function presentable(value: string): string {
  if (passesElevenTest(value)) return '•'.repeat(9);
  return value.slice(0, SHOWN_CHARACTERS).replaceAll(/[\0\p{Surrogate}]/gu, '\uFFFD');
}

const columnMissing = (name: string): Error =>
  fileFault('missing-column', {
    nl: `De kolom ${name} ontbreekt in de kopregel.`,
    en: `The column ${name} is not in the header.`,
  });

const columnTwice = (headers: string[]): Error =>
  fileFault('column-twice', {
    nl: `Deze kolommen zeggen hetzelfde: ${headers.join(', ')}.`,
    en: `These columns say the same: ${headers.join(', ')}.`,
  });
