import type { Database } from '../database/database.js';
import { refuseRows } from '../imports/check-rows.js';
import type { Load } from '../imports/import-target.js';

/** Fills in `person_id` from `person` (HR number, mail, or what was linked) and refuses the rows of which nobody is known. */
export async function findPeople(load: Load, database: Database): Promise<void> {
  for (const column of ['hr_number', 'mail'])
    await database.query(
      `UPDATE ${load.table} s SET person_id = p.id FROM people p
       WHERE s.outcome IS NULL AND s.person_id IS NULL AND p.${column} = s.person`,
    );
  await database.query(
    `UPDATE ${load.table} s SET person_id = linked.person_id FROM person_identifiers linked
     WHERE s.outcome IS NULL AND s.person_id IS NULL AND linked.kind IN ('mail', 'other')
       AND linked.value = s.person`,
  );
  await refuseRows(database, load, 'person', 'unknown-person', 's.person_id IS NULL');
}
