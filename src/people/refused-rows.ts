import type { Database } from '../database/database.js';
import type { NamedPerson, PersonDataPart } from './person-data.js';

/** Refused rows of files show the value that was wrong: a person's number or mail, while they were unknown. */
export const refusedRows = (database: Database): PersonDataPart => ({
  name: 'refused-rows',
  export: (person) =>
    database.query(
      `SELECT import_id AS "importId", line, column_name AS "column", value, code FROM import_rows
       WHERE lower(value) = ANY ($1) ORDER BY import_id, line`,
      [namesOf(person)],
    ),
  async erase(person) {
    await database.query(`UPDATE import_rows SET value = '' WHERE lower(value) = ANY ($1)`, [
      namesOf(person),
    ]);
  },
});

function namesOf({ hrNumber, mail, givenName, familyName, identifiers }: NamedPerson): string[] {
  const full = [givenName, familyName].filter((name) => name !== null).join(' ');
  return [hrNumber, mail, givenName, familyName, full, ...identifiers.map(({ value }) => value)]
    .filter((name) => name !== null && name !== '')
    .map((name) => name!.toLowerCase());
}
