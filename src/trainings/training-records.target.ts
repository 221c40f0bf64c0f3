import { markDuplicates, refuseRows } from '../imports/check-rows.js';
import type { ImportTarget } from '../imports/import-target.js';
import { findPeople } from '../people/find-people.js';
import type { TrainingRow } from './training-row.js';

/**
 * Outcomes of people on courses. Two rows are the same record when source and external id are the same;
 * without an external id: source, person, course and moment. Other content supersedes, history stays.
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
  tables: ['training_records'],
  found: { person_id: 'uuid', course_id: 'uuid', record_id: 'uuid' },

  async check(load, database) {
    const { table, source } = load;
    await findPeople(load, database);
    await database.query(
      `UPDATE ${table} s SET course_id = c.id FROM courses c
       WHERE s.outcome IS NULL AND c.code = s.course_code`,
    );
    await refuseRows(database, load, 'course_code', 'unknown-course', 's.course_id IS NULL');
    await markDuplicates(database, load, {
      key: ['s.external_id'],
      content: ['s.person_id', 's.course_id', 's.completed_at', 's.status', 's.score'],
      field: 'external_id',
      where: 's.external_id IS NOT NULL',
    });
    await markDuplicates(database, load, {
      key: ['s.person_id', 's.course_id', 's.completed_at'],
      content: ['s.status', 's.score'],
      field: 'person',
      where: 's.external_id IS NULL',
    });
    for (const isSameRecord of SAME_RECORD)
      await database.query(
        `UPDATE ${table} s SET record_id = r.id, outcome = CASE WHEN
           (r.person_id, r.course_id, r.completed_at, r.status) = (s.person_id, s.course_id, s.completed_at, s.status)
           AND r.score IS NOT DISTINCT FROM s.score THEN 'unchanged' END
         FROM training_records r
         WHERE s.outcome IS NULL AND ${isSameRecord}`,
        [source],
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
    await database.query(
      `INSERT INTO training_records
         (id, person_id, course_id, status, completed_at, score, source, external_id, recorded_at)
       SELECT s.id, p.id, s.course_id, s.status, s.completed_at, s.score, $1, s.external_id, $4
       FROM ${table} s JOIN people p ON p.id = s.person_id AND p.erased_at IS NULL
       WHERE s.line BETWEEN $2 AND $3 AND s.outcome IS NULL
       ON CONFLICT DO NOTHING`,
      [source, from, to, at],
    );
  },
};

/** Which stored record `r` of the source $1 a row `s` speaks of: by the one key or by the other. */
const SAME_RECORD = [
  `r.source = $1 AND r.superseded_at IS NULL AND r.external_id = s.external_id`,
  `r.source = $1 AND r.superseded_at IS NULL AND r.external_id IS NULL AND s.external_id IS NULL
   AND r.course_id = s.course_id AND r.person_id = s.person_id AND r.completed_at = s.completed_at`,
];
