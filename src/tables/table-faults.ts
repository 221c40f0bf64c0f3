import { cellText } from '../common/csv.js';
import { fileFault } from './file-fault.js';

export const MAX_COLUMNS = 2_000;
/** Most bytes of one row. */
export const MAX_RECORD_BYTES = 1_048_576;

/** The trimmed names of a table's columns, without what made them harmless; a nameless one is an empty string. Throws for a name that stands there twice. */
export function readHeaders(cells: readonly string[]): string[] {
  if (cells.length > MAX_COLUMNS) throw tooManyColumns();
  const headers = cells.map((cell) => cellText(cell.trim()).trim());
  const seen = new Set<string>();
  for (const header of headers) {
    const name = header.toLowerCase();
    if (name !== '' && seen.has(name)) throw columnTwice(header);
    seen.add(name);
  }
  return headers;
}

export const empty = (): Error =>
  fileFault('empty-file', { nl: 'Het bestand is leeg.', en: 'The file is empty.' });

export const tooManyColumns = (): Error =>
  fileFault('too-many-columns', {
    nl: `Het bestand heeft meer dan ${MAX_COLUMNS} kolommen.`,
    en: `The file has more than ${MAX_COLUMNS} columns.`,
  });

const columnTwice = (header: string): Error => {
  const name = header.slice(0, 100);
  return fileFault('column-twice', {
    nl: `De kolom ${name} staat er twee keer.`,
    en: `The column ${name} stands there twice.`,
  });
};

export const recordTooLong = (line: number): Error =>
  fileFault('record-too-long', {
    nl: `De rij die op regel ${line} begint is langer dan 1 MiB. Misschien is een aanhalingsteken niet gesloten.`,
    en: `The row that begins on line ${line} is longer than 1 MiB. Perhaps a quote was not closed.`,
  });
