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
  async erase(person, unfinished) {
    const parameters = parametersOf(person);
    await database.query(
      `UPDATE import_rows SET value = '', cells = '[]' WHERE ${OF_PERSON}`,
      parameters,
    );
    // What is still to be worked off is refused instead, and keeps nothing of what it said.
    for (const { rows, found } of unfinished)
      await database.query(
        `UPDATE ${rows} SET outcome = 'refused', fault_field = NULL, fault_cell = NULL,
           fault_code = 'unknown-person', cells = '[]'
         WHERE line IN (
           SELECT line FROM (SELECT line, '' AS value, cells::jsonb AS cells FROM ${rows}) staged
           WHERE ${OF_PERSON}
           ${found ? `UNION ALL SELECT line FROM ${found} WHERE person_id = $3` : 'AND $3::uuid IS NOT NULL'})`,
        [...parameters, person.id],
      );
  },
});

const CELLS = `(SELECT coalesce(array_agg(lower(btrim(cell))), '{}') FROM jsonb_array_elements_text(cells) AS cell)`;
/** Whether a row can be the person's at all: far cheaper to tell than whether it is. */
const LIKELY = `EXISTS (SELECT FROM unnest($1::text[] || $2::text[]) AS name
  WHERE strpos(lower(cells::text), substr(to_json(name)::text, 2, length(to_json(name)::text) - 2)) > 0)`;
const OF_PERSON = `(lower(btrim(value)) = ANY ($1) OR ${LIKELY} AND (${CELLS} && $1::text[] OR ${CELLS} @> $2::text[]))`;

/** What names the person alone, and the two names that do so together. */
function parametersOf({ hrNumber, mail, givenName, familyName, identifiers }: NamedPerson) {
  const names = [givenName, familyName].filter((name) => name !== null);
  const isWhole = names.length === 2;
  const alone = [hrNumber, mail, isWhole ? names.join(' ') : null].filter((name) => name !== null);
  alone.push(...identifiers.map(({ value }) => value));
  return [lower(alone), isWhole ? lower(names) : null];
}

const lower = (texts: string[]): string[] => texts.map((text) => text.toLowerCase());
