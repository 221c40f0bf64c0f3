import { BYTE_ORDER_MARK, csvLine } from '../common/csv.js';
import type { Language } from '../common/text.js';
import type { RowFaultCode } from './import-profile.js';
import { ROW_FAULT_TEXTS } from './imports.texts.js';
import type { Delimiter } from '../tables/read-csv.js';

/** A row that was refused, with the cells of the columns that are kept; none once they were erased. */
export interface RefusedRow {
  line: number;
  column: string;
  value: string;
  code: RowFaultCode;
  cells: string[];
}

/** What no profile reads, so that the file can be sent again with it. */
const REASON_HEADERS: Record<Language, [string, string]> = {
  nl: ['Regel in het bestand', 'Reden van weigering'],
  en: ['Line of the file', 'Reason for refusal'],
};

/** What Excel in the Netherlands splits cells at. */
export const DELIMITER_OF_SPREADSHEETS = ';';

/**
 * Refused rows as a file to correct and send again: the columns that were kept, with the cells as they were,
 * and behind them the line and the reason; written as the file was that they came from.
 */
export function correctionFile(
  columns: readonly string[],
  delimiter: Delimiter | null,
  language: Language,
): { header: string; line(row: RefusedRow): string } {
  const between = delimiter ?? DELIMITER_OF_SPREADSHEETS;
  return {
    header: BYTE_ORDER_MARK + csvLine([...columns, ...REASON_HEADERS[language]], between),
    line: ({ line, column, code, cells }) => {
      const reason = `${column}: ${ROW_FAULT_TEXTS[code][language]}`;
      return csvLine([...columns.map((_, index) => cells[index] ?? ''), line, reason], between);
    },
  };
}
