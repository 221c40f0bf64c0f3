/** A mark by which Excel sees that a CSV is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One line of CSV (RFC 4180). An apostrophe goes in front of what a spreadsheet would take for a formula, at the
 * beginning of a cell or where one that splits lines at another delimiter sees a cell begin; and in front of such
 * apostrophes that were there already: `cellText` takes exactly those away that were put in.
 */
export const csvLine = (
  cells: readonly (string | number | boolean | null)[],
  delimiter = ',',
): string => `${cells.map((cell) => csvCell(cell)).join(delimiter)}\r\n`;

/** Where a cell may begin with a formula: a sign, also a wide one, behind any quotes. */
const FORMULA = String.raw`(?<=^|[,;|\t\r\n])%(?=['"]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])`;
const UNMARKED = new RegExp(FORMULA.replace('%', ''), 'g');
const MARKED = new RegExp(FORMULA.replace('%', "'"), 'g');

function csvCell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = value.replaceAll(UNMARKED, "'");
  return /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a cell said before `csvLine` made it harmless. */
export const cellText = (cell: string): string =>
  cell.includes("'") ? cell.replaceAll(MARKED, '') : cell;
