/**
 * The id of what a line of an import becomes: the import's own id with the line in its last 32 bits, so
 * that ids rise with the lines and no row has to carry one.
 */
export const rowId = (importId: string, line: number): string =>
  `${prefixOf(importId)}${line.toString(16).padStart(8, '0')}`;

/** The same in SQL, over the column `line`. */
export const rowIdSql = (importId: string): string =>
  `('${prefixOf(importId)}' || lpad(to_hex(line), 8, '0'))::uuid`;

const prefixOf = (importId: string): string => importId.slice(0, -8);
