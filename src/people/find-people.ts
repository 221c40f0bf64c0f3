import type { Database } from '../database/database.js';
import { refuseRows } from '../imports/check-rows.js';
import type { Load } from '../imports/import-target.js';

/** Fills in `person_id` from `person` (HR number, mail, or what was linked) and refuses the rows of which nobody is known. */
export async function findPeople(load: Load, database: Database): Promise<void> {
  await database.query(
    `UPDATE ${load.table} s SET person_id = found.person_id
     FROM (SELECT s.line, ${FOUND_PERSON} AS person_id FROM ${load.table} s ${KNOWN_PEOPLE}
           WHERE s.outcome IS NULL) found
     WHERE s.line = found.line`,
  );
  await refuseRows(database, load, 'person', 'unknown-person', 's.person_id IS NULL');
}

/**
 * Joins to rows `s` whom `s.person` names: by HR number, else by mail, else by what was linked to somebody.
 * `FOUND_PERSON` is that person's id, or null.
 */
export const KNOWN_PEOPLE = `
  LEFT JOIN people numbered ON numbered.hr_number = s.person
  LEFT JOIN people mailed ON mailed.mail = s.person
  LEFT JOIN (
    SELECT DISTINCT ON (value) value, person_id FROM person_identifiers
    WHERE kind IN ('mail', 'other') ORDER BY value, id) linked ON linked.value = s.person`;
export const FOUND_PERSON = `CASE WHEN numbered.id IS NOT NULL THEN numbered.id
  WHEN mailed.id IS NOT NULL THEN mailed.id ELSE linked.person_id END`;
