import { isCleanText } from '../common/input.js';
import type { CsvRow } from './read-csv.js';
import { passesElevenTest } from './eleven-test.js';
import { fileFault } from './file-fault.js';
import { forbiddenReason, type ForbiddenReason } from './forbidden-columns.js';
import type { ImportProfile, Reading, RowFaultCode } from './import-profile.js';

/** Why a row was refused while it was read, and by which of the cells that are kept. */
export interface RowFault {
  cell: number;
  code: RowFaultCode;
}

/** A line of the file with the cells that are kept, and what it becomes. */
export type LineReading<Row> = { line: number; cells: readonly string[] } & (
  { row: Row } | { fault: RowFault }
);

export interface RowReader<Row> {
  droppedColumns: { column: string; reason: ForbiddenReason }[];
  /** Headers in this file of the cells that are kept, in their order. */
  columns: string[];
  /** Which of those cells each field of the row comes from. */
  places: Record<string, number>;
  /** The trimmed cells of the columns that the profile keeps; an absent or short column is an empty string. */
  keep(row: CsvRow): string[];
  read(row: CsvRow, kept: readonly string[]): LineReading<Row>;
}

/** Finds a profile's columns among a file's headers. Throws `InvalidInput` where a key column lacks. */
export function rowReader<Row>(
  profile: ImportProfile<Row>,
  headers: readonly string[],
  reading: Reading,
): RowReader<Row> {
  const found = locate(profile, headers);
  const kept = new Set(found.values());
  const names = Object.keys(profile.columns);
  const rules = Object.values(profile.columns);
  const positions = names.map((name) => found.get(name) ?? -1);
  return {
    droppedColumns: headers.flatMap((column, index) => {
      const reason = kept.has(index) ? null : forbiddenReason(column);
      return reason ? [{ column: column.slice(0, 200), reason }] : [];
    }),
    columns: names.map((name, index) => headers[positions[index]!] ?? name),
    places: Object.fromEntries(
      Object.entries<string | undefined>(profile.from).flatMap(([field, column]) =>
        column === undefined ? [] : [[field, names.indexOf(column)]],
      ),
    ),
    keep: ({ cells }) => positions.map((position) => (cells[position] ?? '').trim()),
    read({ line, cells: given }, cells) {
      const refused = (cell: number, code: RowFaultCode): LineReading<Row> => ({
        line,
        cells: cells.map((value) => presentable(value.slice(0, KEPT_CHARACTERS))),
        fault: { cell, code },
      });
      const values: Record<string, string> = {};
      for (const [index, { maxLength, key }] of rules.entries()) {
        const value = cells[index]!;
        values[names[index]!] = value;
        if (!isCleanText(value)) return refused(index, 'not-text');
        if (value.length > maxLength) return refused(index, 'too-long');
        if (value === '' && key) return refused(index, 'missing-key');
      }
      if (given.length > headers.length && given.slice(headers.length).some(isFilled))
        return refused(names.length - 1, 'too-long');
      const result = profile.read(values, reading);
      return 'row' in result
        ? { line, cells: cells.map(masked), row: result.row }
        : refused(names.indexOf(result.fault.column), result.fault.code);
    },
  };
}

const isFilled = (cell: string): boolean => cell.trim() !== '';

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

const KEPT_CHARACTERS = 2000;

/** Never a citizen service number. */
const masked = (value: string): string => (passesElevenTest(value) ? '•'.repeat(9) : value);

/** What may be kept of a refused value: real text. */
const presentable = (value: string): string =>
  masked(value).replaceAll(/[\0\p{Surrogate}]/gu, '\uFFFD');

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
