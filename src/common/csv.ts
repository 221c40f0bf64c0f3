/** Whether an `Accept` header asks for CSV before JSON. */
export function prefersCsv(accept: string | undefined): boolean {
  const ranges = (accept ?? '')
    .split(',')
    .map((range) => range.split(';')[0]!.trim().toLowerCase());
  const csv = ranges.indexOf('text/csv');
  const json = ranges.findIndex((range) => range === 'application/json');
  return csv !== -1 && (json === -1 || csv < json);
}

/** One line of CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export const csvLine = (cells: readonly (string | number | boolean | null)[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
