import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';

/** The rows of a CSV, its header first. */
export const rowsOfCsv = (csv: string, delimiter: string): string[][] =>
  parse(csv, { delimiter, bom: true, relax_column_count: true, relax_quotes: true });

type CellValue = string | number | Date | boolean | null;

/** A table as an `.xlsx`, as Excel writes it; days are date cells. */
export async function workbook(rows: readonly (readonly CellValue[])[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Blad1');
  for (const row of rows) sheet.addRow([...row]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A CSV opened in Excel and saved as `.xlsx`: what is a day in a known form becomes a date. */
export const csvAsWorkbook = (csv: string, delimiter: string): Promise<Buffer> =>
  workbook(rowsOfCsv(csv, delimiter).map((row) => row.map(asExcelReads)));

function asExcelReads(cell: string): CellValue {
  const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(cell) ?? [];
  return year === undefined ? cell : new Date(`${year}-${month}-${day}T00:00:00Z`);
}
