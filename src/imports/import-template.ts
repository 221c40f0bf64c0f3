import { BYTE_ORDER_MARK, csvLine } from '../common/csv.js';
import { DELIMITER_OF_SPREADSHEETS } from './correction-file.js';
import type { ImportProfile } from './import-profile.js';

/** A file with the columns of a profile and one row to follow, as Excel opens it without being told anything. */
export function importTemplate({ columns, defaults }: ImportProfile): string {
  const delimiter = defaults?.delimiter ?? DELIMITER_OF_SPREADSHEETS;
  const rows = [Object.keys(columns), Object.values(columns).map(({ example }) => example)];
  return BYTE_ORDER_MARK + rows.map((row) => csvLine(row, delimiter)).join('');
}
