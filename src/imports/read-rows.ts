import { cellText } from '../common/csv.js';
import { isCleanText } from '../common/input.js';
import type { CsvRow } from '../tables/read-csv.js';
import { passesElevenTest } from './eleven-test.js';
import { fileFault } from '../tables/file-fault.js';
import { forbiddenReason, type ForbiddenReason } from './forbidden-columns.js';
import type { ImportProfile, ProfileColumn, Reading, RowFaultCode } from './import-profile.js';

/** Why a row was refused while it was read, and by which of the cells that are kept. */
export interface RowFault {
  cell: number;
  code: RowFaultCode;
}

/** A line of the file with the cells that are kept, and what it becomes. */
export type LineReading<Row> = { line: number; cells: readonly string[] } & (
  { row: Row } | { incomplete: true } | { fault: RowFault }
);

export interface RowReader<Row> {
  droppedColumns: { column: string; reason: ForbiddenReason }[];
  /** Headers of the columns that are kept, in the order of the file. */
  columns: string[];
  /** Which of those columns each field of the row comes from. */
  places: Record<string, number>;
  /**
   * The trimmed cells of those columns, without what made them harmless; a short row ends in empty strings. Comes
   * before `read` of the same row, so that it knows how the numbers of the file look.
   */
  keep(row: CsvRow): string[];
  read(row: CsvRow, kept: readonly string[]): LineReading<Row>;
}

/** Finds a profile's columns among a file's headers. Throws `InvalidInput` where a key column lacks. */
export function rowReader<Row>(
  profile: ImportProfile<Row>,
  headers: readonly string[],
  reading: Reading,
): RowReader<Row> {
  const found = locate(profile, headers, reading);
  const kept = new Set(found.values());
  const names = [...found.keys()].toSorted((a, b) => found.get(a)! - found.get(b)!);
  const absent = Object.keys(profile.columns).filter((name) => !found.has(name));
  const rules = names.map((name) => ruleOf(profile.columns[name]!, reading));
  const positions = names.map((name) => found.get(name)!);
  const numbers = names.map((name) => (profile.columns[name]!.key ? new NumberTally() : undefined));
  const presentable = (value: string, index: number): string =>
    numbers[index]?.hasOwnNumbers || !passesElevenTest(value) ? value : MASK;
  const isConfidential = profile.isConfidential === true;
  /** Of a confidential row the refused value alone, unless it can hold what somebody wrote. */
  const isKeptOfRefused = (index: number, cell: number, code: RowFaultCode): boolean =>
    !isConfidential ||
    (index === cell &&
      !profile.columns[names[index]!]!.isOwnWords &&
      code !== 'too-long' &&
      code !== 'not-text');
  return {
    droppedColumns: headers.flatMap((column, index) => {
      const reason = kept.has(index) ? null : forbiddenReason(column);
      return reason ? [{ column: column.slice(0, 200), reason }] : [];
    }),
    columns: positions.map((position) => headers[position]!),
    places: Object.fromEntries(
      Object.entries<string | undefined>(profile.from).flatMap(([field, column]) =>
        column !== undefined && found.has(column) ? [[field, names.indexOf(column)]] : [],
      ),
    ),
    keep: ({ cells }) =>
      positions.map((position, index) => {
        const value = cellText(cells[position] ?? '').trim();
        numbers[index]?.add(value);
        return value;
      }),
    read({ line, cells: given }, cells) {
      const refused = (cell: number, code: RowFaultCode): LineReading<Row> => ({
        line,
        cells: cells.map((value, index) =>
          isKeptOfRefused(index, cell, code)
            ? realText(presentable(value.slice(0, KEPT_CHARACTERS), index))
            : '',
        ),
        fault: { cell, code },
      });
      const values: Record<string, string> = {};
      for (const name of absent) values[name] = '';
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
      if ('fault' in result) return refused(names.indexOf(result.fault.column), result.fault.code);
      return { line, cells: isConfidential ? [] : cells.map(presentable), ...result };
    },
  };
}

/** What a cell must be; an option that says it for the whole file lets it be empty. */
const ruleOf = ({ maxLength, key, option }: ProfileColumn, { named }: Reading) => ({
  maxLength,
  key: key === true && !(option && named[option] !== undefined),
});

const isFilled = (cell: string): boolean => cell.trim() !== '';

function locate(
  profile: Pick<ImportProfile, 'columns'>,
  headers: readonly string[],
  { named }: Reading,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const [name, column] of Object.entries(profile.columns)) {
    const known = column.header === undefined ? [name, ...(column.aliases ?? [])] : [column.header];
    const names = known.map((each) => each.toLowerCase());
    const places = headers.flatMap((header, index) =>
      names.includes(header.toLowerCase()) ? [index] : [],
    );
    if (places.length > 1) throw columnTwice(places.map((place) => headers[place]!));
    if (places.length === 1) found.set(name, places[0]!);
    else if (isLacking(column, named)) throw columnMissing(name);
  }
  return found;
}

const isLacking = ({ key, needed, option }: ProfileColumn, named: Reading['named']): boolean =>
  (key || needed) === true && !(option && named[option] !== undefined);

const KEPT_CHARACTERS = 2000;

/** Instead of what may be a citizen service number. */
const MASK = '•'.repeat(9);

/**
 * Whether a key column has numbers of nine digits of its own: most of those are no citizen service numbers, of
 * which one in eleven is by chance.
 */
class NumberTally {
  private balance = 0;

  add(value: string): void {
    if (value.length !== MASK.length || !/^\d+$/.test(value)) return;
    this.balance += passesElevenTest(value) ? -1 : 1;
  }

  get hasOwnNumbers(): boolean {
    return this.balance > 0;
  }
}

/** What may be kept of a refused value. */
const realText = (value: string): string => value.replaceAll(/[\0\p{Surrogate}]/gu, '\uFFFD');

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
