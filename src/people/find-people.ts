import type { Database } from '../database/database.js';
import { refuseRows } from '../imports/check-rows.js';
import type { Load } from '../imports/import-target.js';

/** Fills in `person_id` from `person` (HR number or mail) and refuses the rows of which nobody is known. */
export async function findPeople(load: Load, database: Database): Promise<void> {
  for (const column of ['hr_number', 'mail'])
    await database.query(
      `UPDATE ${load.table} s SET person_id = p.id FROM people p
       WHERE s.outcome IS NULL AND s.person_id IS NULL AND p.${column} = s.person`,
    );
  await refuseRows(database, load, 'person', 'unknown-person', 's.person_id IS NULL');
}

/** Joins to rows `s` whom `s.person` (HR number or mail) names; `FOUND_PERSON` is that person's id, or null. */
export const KNOWN_PEOPLE = `
  LEFT JOIN people numbered ON numbered.hr_number = s.person
  LEFT JOIN people mailed ON mailed.mail = s.person`;
export const FOUND_PERSON = `CASE WHEN numbered.id IS NULL THEN mailed.id ELSE numbered.id END`;
