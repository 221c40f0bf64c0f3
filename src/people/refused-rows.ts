import type { Database } from '../database/database.js';
import type { PersonDataPart } from './person-data.js';
import type { PersonDto } from './person.dto.js';

/** Refused rows of files stay as they came in for a while: with a person's number, mail or name. */
export const refusedRows = (database: Database): PersonDataPart => ({
  name: 'refused-rows',
  export: (person) =>
    database.query(
      `SELECT import_id AS "importId", line, column_name AS "column", value, code, cells FROM import_rows
       WHERE ${NAMES} ORDER BY import_id, line`,
      [namesOf(person)],
    ),
  async erase(person) {
    await database.query(`UPDATE import_rows SET value = '', cells = '[]' WHERE ${NAMES}`, [
      namesOf(person),
    ]);
  },
});

const NAMES = `(lower(value) = ANY ($1) OR EXISTS (
  SELECT FROM jsonb_array_elements_text(cells) AS cell WHERE lower(cell) = ANY ($1)))`;

function namesOf({ hrNumber, mail, givenName, familyName }: PersonDto): string[] {
  const full = [givenName, familyName].filter((name) => name !== null).join(' ');
  return [hrNumber, mail, givenName, familyName, full]
    .filter((name) => name !== null && name !== '')
    .map((name) => name!.toLowerCase());
}
