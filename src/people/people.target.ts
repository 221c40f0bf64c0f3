import { markDuplicates, refuseRows } from '../imports/check-rows.js';
import type { ImportTarget } from '../imports/import-target.js';
import type { PersonRow } from './people-row.js';

/**
 * People as the HR system knows them, by HR number. Its department counts from the first day of work; one
 * that a later file changes counts from the day on which that file came in.
 */
export const peopleTarget: ImportTarget<PersonRow> = {
  permission: 'people',
  fields: {
    hrNumber: 'text',
    mail: 'text',
    givenName: 'text',
    familyName: 'text',
    language: 'text',
    department: 'text',
    employedFrom: 'date',
  },
  tables: ['people', 'person_departments'],
  found: { person_id: 'uuid', department_from: 'date' },

  async check(load, database) {
    const { table, source, day } = load;
    await markDuplicates(database, load, {
      key: ['s.hr_number'],
      content: [
        's.mail',
        's.given_name',
        's.family_name',
        's.language',
        's.department',
        's.employed_from',
      ],
      field: 'hr_number',
    });
    await database.query(
      `UPDATE ${table} s SET person_id = p.id FROM people p
       WHERE s.outcome IS NULL AND p.hr_number = s.hr_number`,
    );
    await refuseRows(
      database,
      load,
      'mail',
      'conflicting-record',
      `s.mail IN (SELECT mail FROM ${table} WHERE outcome IS NULL GROUP BY mail HAVING count(*) > 1)`,
    );
    // Somebody else has this mail address and this file does not give them another one.
    await refuseRows(
      database,
      load,
      'mail',
      'conflicting-record',
      `EXISTS (
         SELECT FROM people p WHERE p.mail = s.mail AND p.hr_number <> s.hr_number AND NOT EXISTS (
           SELECT FROM ${table} other
           WHERE other.person_id = p.id AND other.outcome IS NULL AND other.mail <> p.mail))`,
    );
    await database.query(
      `UPDATE ${table} s SET department_from =
         CASE WHEN last.valid_from IS NULL THEN coalesce(s.employed_from, $2::date)
              ELSE greatest($2::date, last.valid_from) END
       FROM ${table} row LEFT JOIN (
         SELECT DISTINCT ON (person_id) person_id, valid_from, department FROM person_departments
         WHERE source = $1 AND superseded_at IS NULL
         ORDER BY person_id, valid_from DESC) last ON last.person_id = row.person_id
       WHERE s.line = row.line AND s.outcome IS NULL AND s.department IS NOT NULL
         AND last.department IS DISTINCT FROM s.department`,
      [source, day],
    );
    await database.query(
      `UPDATE ${table} s SET outcome = 'unchanged' FROM people p
       WHERE s.outcome IS NULL AND p.id = s.person_id AND s.department_from IS NULL AND ${SAYS_THE_SAME}`,
    );
  },

  async merge({ table, source, at }, { from, to }, database) {
    const accepted = `s.line BETWEEN $1 AND $2 AND s.outcome IS NULL`;
    // Whoever gets another mail address stays known by the old one, unless it becomes somebody else's.
    await database.query(
      `INSERT INTO person_identifiers (id, person_id, kind, value, source, recorded_at)
       SELECT gen_random_uuid(), renamed.id, 'mail', renamed.mail, $3, $4
       FROM (
         SELECT p.id, p.mail FROM ${table} s JOIN people p ON p.id = s.person_id
         WHERE ${accepted} AND p.erased_at IS NULL AND p.mail <> s.mail
           AND NOT EXISTS (SELECT FROM ${table} other WHERE other.mail = p.mail AND other.outcome IS NULL)
         ORDER BY p.id FOR NO KEY UPDATE OF p) renamed
       ON CONFLICT DO NOTHING`,
      [from, to, source, at],
    );
    await database.query(
      `DELETE FROM person_identifiers linked USING ${table} s
       WHERE ${accepted} AND linked.kind = 'mail' AND linked.value = s.mail
         AND linked.person_id IS DISTINCT FROM s.person_id`,
      [from, to],
    );
    await database.query(
      `UPDATE people p SET mail = NULL, version = p.version + 1 FROM ${table} s
       WHERE ${accepted} AND p.mail = s.mail AND p.hr_number <> s.hr_number`,
      [from, to],
    );
    await database.query(
      `UPDATE people p SET mail = coalesce(s.mail, p.mail),
         given_name = coalesce(s.given_name, p.given_name),
         family_name = coalesce(s.family_name, p.family_name),
         language = coalesce(s.language, p.language), version = p.version + 1
       FROM ${table} s WHERE ${accepted} AND p.id = s.person_id AND p.erased_at IS NULL
         AND NOT (${SAYS_THE_SAME})`,
      [from, to],
    );
    await database.query(
      `INSERT INTO people (id, hr_number, mail, given_name, family_name, language, source, recorded_at)
       SELECT s.id, s.hr_number, s.mail, s.given_name, s.family_name, s.language, $3, $4 FROM ${table} s
       WHERE ${accepted} AND s.person_id IS NULL`,
      [from, to, source, at],
    );
    await database.query(
      `UPDATE person_departments d SET superseded_at = $4 FROM ${table} s
       WHERE ${accepted} AND d.person_id = s.person_id AND d.source = $3
         AND d.valid_from = s.department_from AND d.superseded_at IS NULL`,
      [from, to, source, at],
    );
    await database.query(
      `INSERT INTO person_departments (id, person_id, department, valid_from, source, dated, recorded_at)
       SELECT s.id, coalesce(s.person_id, s.id), s.department, s.department_from, $3, false, $4
       FROM ${table} s LEFT JOIN people p ON p.id = s.person_id
       WHERE ${accepted} AND s.department_from IS NOT NULL AND p.erased_at IS NULL`,
      [from, to, source, at],
    );
  },
};

/** What the file leaves out stays as it is. */
const SAYS_THE_SAME = `
  coalesce(s.mail, p.mail) IS NOT DISTINCT FROM p.mail
  AND coalesce(s.given_name, p.given_name) IS NOT DISTINCT FROM p.given_name
  AND coalesce(s.family_name, p.family_name) IS NOT DISTINCT FROM p.family_name
  AND coalesce(s.language, p.language) IS NOT DISTINCT FROM p.language`;
