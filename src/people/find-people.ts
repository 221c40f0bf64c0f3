import { isUuid } from '../common/ids.js';
import type { Database } from '../database/database.js';
import { refuseRows } from '../imports/check-rows.js';
import type { Load } from '../imports/import-target.js';
import { personCalled } from './person-named.js';

/** Joins to rows `s` whom `s.person` names; `FOUND_PERSON` is that person's id, or null. */
export const { joins: KNOWN_PEOPLE, id: FOUND_PERSON } = personCalled('s.person');

/** Fills in `person_id` from `person` and refuses the rows of which nobody is known. */
export async function findPeople(load: Load, database: Database): Promise<void> {
  await database.query(
    `UPDATE ${load.table} s SET person_id = found.person_id
     FROM (SELECT s.line, ${FOUND_PERSON} AS person_id FROM ${load.table} s ${KNOWN_PEOPLE}
           WHERE s.outcome IS NULL) found
     WHERE s.line = found.line`,
  );
  await refuseRows(database, load, 'person', 'unknown-person', 's.person_id IS NULL');
}

/** The ids of people by id, else by name, in the same order; undefined for nobody. */
export async function idsOfNames(
  names: readonly string[],
  database: Database,
): Promise<(string | undefined)[]> {
  const { joins, id } = personCalled('given.name', 'given.mail');
  const rows = await database.read<{ id: string | null }>(
    `SELECT coalesce(known.id, ${id}) AS id
     FROM unnest($1::text[], $2::text[], $3::uuid[]) WITH ORDINALITY AS given (name, mail, id, place) ${joins}
     LEFT JOIN people known ON known.id = given.id AND known.erased_at IS NULL
     ORDER BY given.place`,
    [
      names.map((name) => name.trim()),
      names.map((name) => (name.includes('@') ? name.trim().toLowerCase() : null)),
      names.map((name) => (isUuid(name) ? name : null)),
    ],
  );
  return rows.map((row) => row.id ?? undefined);
}
