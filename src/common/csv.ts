/** Whether an `Accept` header asks for CSV before JSON. */
export function prefersCsv(accept: string | undefined): boolean {
  const ranges = (accept ?? '')
    .split(',')
    .map((range) => range.split(';')[0]!.trim().toLowerCase());
  const csv = ranges.indexOf('text/csv');
  const json = ranges.findIndex((range) => range === 'application/json');
  return csv !== -1 && (json === -1 || csv < json);
}

/** A mark by which Excel sees that a CSV is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One line of CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front,
 * and so does one that has such apostrophes of its own: `cellText` takes exactly that one away.
 */
export const csvLine = (
  cells: readonly (string | number | boolean | null)[],
  delimiter = ',',
): string => `${cells.map((cell) => csvCell(cell, delimiter)).join(delimiter)}\r\n`;

function csvCell(value: string | number | boolean | null, delimiter: string): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /["\r\n]/.test(text) || text.includes(delimiter)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

const APOSTROPHE = 39;

/** What a cell said before `csvLine` made it harmless. */
export const cellText = (cell: string): string =>
  cell.charCodeAt(0) === APOSTROPHE && /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
