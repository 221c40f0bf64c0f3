import type { Database } from '../database/database.js';
import type { NamedPerson, PersonDataPart } from './person-data.js';

/**
 * Refused rows of files stay as they came in for a while: with a person's number, mail or name. Whole rows are
 * the person's when they name number, mail or both names: a given name alone is somebody else's too.
 */
export const refusedRows = (database: Database): PersonDataPart => ({
  name: 'refused-rows',
  export: (person) =>
    database.query(
      `SELECT import_id AS "importId", line, column_name AS "column", value, code, cells FROM import_rows
       WHERE ${OF_PERSON} ORDER BY import_id, line`,
      parametersOf(person),
    ),
  async erase(person) {
    await database.query(
      `UPDATE import_rows SET value = '', cells = '[]' WHERE ${OF_PERSON}`,
      parametersOf(person),
    );
  },
});

const CELLS = `(SELECT coalesce(array_agg(lower(cell)), '{}') FROM jsonb_array_elements_text(cells) AS cell)`;
const OF_PERSON = `(lower(value) = ANY ($1) OR ${CELLS} && $1::text[] OR ${CELLS} @> $2::text[])`;

/** What names the person alone, and the two names that do so together. */
function parametersOf({ hrNumber, mail, givenName, familyName, identifiers }: NamedPerson) {
  const names = [givenName, familyName].filter((name) => name !== null);
  const isWhole = names.length === 2;
  const alone = [hrNumber, mail, isWhole ? names.join(' ') : null].filter((name) => name !== null);
  alone.push(...identifiers.map(({ value }) => value));
  return [lower(alone), isWhole ? lower(names) : null];
}

const lower = (texts: string[]): string[] => texts.map((text) => text.toLowerCase());
