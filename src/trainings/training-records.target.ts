import { courseOption } from '../courses/course-option.js';
import type { Database } from '../database/database.js';
import { markDuplicates } from '../imports/check-rows.js';
import { foundTable, type ImportTarget } from '../imports/import-target.js';
import { FOUND_PERSON, KNOWN_PEOPLE } from '../people/find-people.js';
import { personOption } from '../people/person-option.js';
import { sameRecord } from './same-record.js';
import type { TrainingRow } from './training-row.js';

/**
 * Outcomes of people on courses. Two rows are the same record when source and external id are the same;
 * without an external id: source, person, course and moment, or no moment where it is an upper bound. Other content
 * supersedes, history stays.
 */
export const trainingRecordsTarget: ImportTarget<TrainingRow> = {
  permission: 'trainings',
  fields: {
    person: 'text',
    courseCode: 'text',
    status: 'text',
    completedAt: 'timestamptz',
    score: 'numeric',
    externalId: 'text',
  },
  named: { course: courseOption, person: personOption },
  tables: ['training_records'],
  found: { record_id: 'uuid' },

  async check(load, database) {
    const { table } = load;
    const found = foundTable(table);
    await database.query(
      `CREATE TABLE ${found} AS
       SELECT s.line, ${FOUND_PERSON} AS person_id, courses.id AS course_id,
              CASE WHEN s.external_id IS NULL THEN s.completed_at END AS completed_at
       FROM ${table} s ${KNOWN_PEOPLE} LEFT JOIN courses ON courses.code = s.course_code
       WHERE s.outcome IS NULL`,
    );
    await database.query(`ALTER TABLE ${found} ADD PRIMARY KEY (line)`);
    await database.query(`ANALYZE ${found}`);
    if (load.givesUpperBounds) await nameByPersonAndCourse(table, database);
    const from = `${table} s JOIN ${found} found USING (line)`;
    const isFound = 'found.person_id IS NOT NULL AND found.course_id IS NOT NULL';
    await markDuplicates(database, load, {
      from,
      key: ['s.external_id'],
      content: ['found.person_id', 'found.course_id', 's.completed_at', 's.status', 's.score'],
      field: 'external_id',
      where: `s.external_id IS NOT NULL AND ${isFound}`,
    });
    await markDuplicates(database, load, {
      from,
      keysFrom: `${found} found`,
      key: ['found.person_id', 'found.course_id', 'found.completed_at'],
      content: ['s.status', 's.score'],
      field: 'person',
      where: `found.completed_at IS NOT NULL AND ${isFound}`,
    });
  },

  async judge({ table, source, givesUpperBounds }, { from, to }, database) {
    // Each row is looked up by key, also where a table has shrunk and its statistics call for reading it whole.
    await database.query('SET LOCAL enable_seqscan = off');
    await database.query(
      `UPDATE ${table} s SET outcome = judged.outcome, record_id = judged.record_id,
         fault_field = judged.fault_field, fault_code = judged.fault_code
       FROM (
         SELECT s.line, record.id AS record_id,
                CASE WHEN s.person_id IS NULL OR s.course_id IS NULL THEN 'refused'
                     WHEN ${givesUpperBounds ? SAYS_NOTHING_NEW : SAYS_THE_SAME} THEN 'unchanged' END AS outcome,
                CASE WHEN s.person_id IS NULL THEN 'person'
                     WHEN s.course_id IS NULL THEN 'course_code' END AS fault_field,
                CASE WHEN s.person_id IS NULL THEN 'unknown-person'
                     WHEN s.course_id IS NULL THEN 'unknown-course' END AS fault_code
         FROM (SELECT s.*, found.person_id, found.course_id, $1::text AS source
               FROM ${table} s JOIN ${foundTable(table)} found USING (line)
               WHERE s.line BETWEEN $2 AND $3 AND found.line BETWEEN $2 AND $3 AND s.outcome IS NULL) s
         LEFT JOIN LATERAL (${sameRecord('s')}) record ON true) judged
       WHERE s.line = judged.line AND s.line BETWEEN $2 AND $3
         AND (judged.outcome IS NOT NULL OR judged.record_id IS NOT NULL)`,
      [source, from, to],
    );
  },

  async merge({ table, source, at }, { from, to }, database) {
    await database.query(
      `UPDATE training_records SET superseded_at = $3
       WHERE superseded_at IS NULL AND id = ANY (ARRAY(
         SELECT record_id FROM ${table}
         WHERE line BETWEEN $1 AND $2 AND outcome IS NULL AND record_id IS NOT NULL))`,
      [from, to, at],
    );
    // In the order of the index, so that neighbours are written together.
    await database.query(
      `INSERT INTO training_records
         (id, person_id, course_id, status, completed_at, score, source, external_id, recorded_at)
       SELECT s.id, found.person_id, found.course_id, s.status, s.completed_at, s.score, $1,
              s.external_id, $4
       FROM ${table} s JOIN ${foundTable(table)} found USING (line)
       WHERE s.line BETWEEN $2 AND $3 AND found.line BETWEEN $2 AND $3 AND s.outcome IS NULL
       ORDER BY found.course_id, found.person_id, s.completed_at`,
      [source, from, to, at],
    );
  },
};

/** Gives each row an external id of our own keys, which say nothing to anybody: one record of a person and a course. */
const nameByPersonAndCourse = (table: string, database: Database): Promise<unknown> =>
  database.query(
    `UPDATE ${table} s SET external_id = found.person_id || '/' || found.course_id
     FROM ${foundTable(table)} found
     WHERE found.line = s.line AND s.external_id IS NULL AND s.outcome IS NULL
       AND found.person_id IS NOT NULL AND found.course_id IS NOT NULL`,
  );

const SAYS_THE_SAME = `
  (record.person_id, record.course_id, record.completed_at, record.status)
    = (s.person_id, s.course_id, s.completed_at, s.status)
  AND record.score IS NOT DISTINCT FROM s.score`;

/** It was done before the latest moment at which it can have been done. */
const SAYS_NOTHING_NEW = `
  (record.person_id, record.course_id, record.status) = (s.person_id, s.course_id, s.status)
  AND record.completed_at <= s.completed_at`;
