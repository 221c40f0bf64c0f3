import { markDuplicates } from '../imports/check-rows.js';
import type { ImportTarget } from '../imports/import-target.js';
import { findPeople } from './find-people.js';
import type { DepartmentRow } from './people-row.js';

/** From when people work in which department, by a source that gives the date of each change. */
export const departmentsTarget: ImportTarget<DepartmentRow> = {
  permission: 'people',
  fields: { person: 'text', department: 'text', validFrom: 'date' },
  tables: ['person_departments'],
  found: { person_id: 'uuid' },

  async check(load, database) {
    await findPeople(load, database);
    await markDuplicates(database, load, {
      key: ['s.person_id', 's.valid_from'],
      content: ['s.department'],
      field: 'department',
    });
    await database.query(
      `UPDATE ${load.table} s SET outcome = 'unchanged' FROM person_departments d
       WHERE s.outcome IS NULL AND ${IS_SAME_DATE} AND d.department = s.department`,
      [load.source],
    );
  },

  async merge({ table, source, at }, { from, to }, database) {
    const accepted = `s.line BETWEEN $2 AND $3 AND s.outcome IS NULL`;
    await database.query(
      `UPDATE person_departments d SET superseded_at = $4 FROM ${table} s
       WHERE ${accepted} AND ${IS_SAME_DATE}`,
      [source, from, to, at],
    );
    await database.query(
      `INSERT INTO person_departments (id, person_id, department, valid_from, source, dated, recorded_at)
       SELECT s.id, p.id, s.department, s.valid_from, $1, true, $4
       FROM ${table} s JOIN people p ON p.id = s.person_id AND p.erased_at IS NULL
       WHERE ${accepted}`,
      [source, from, to, at],
    );
  },
};

const IS_SAME_DATE = `
  d.person_id = s.person_id AND d.valid_from = s.valid_from AND d.source = $1 AND d.superseded_at IS NULL`;
