/**
 * SQL of the record in force of which a row speaks: the one with its source and external id; without an
 * external id, the one with its source, person, course and moment.
 * @param row alias of the row, with `source`, `external_id`, `person_id`, `course_id` and `completed_at`
 */
export const sameRecord = (row: string): string => `
  SELECT r.* FROM training_records r
  WHERE r.superseded_at IS NULL AND r.source = ${row}.source AND r.external_id = ${row}.external_id
  UNION ALL
  SELECT r.* FROM training_records r
  WHERE r.superseded_at IS NULL AND r.source = ${row}.source AND r.external_id IS NULL
    AND ${row}.external_id IS NULL AND r.course_id = ${row}.course_id AND r.person_id = ${row}.person_id
    AND r.completed_at = ${row}.completed_at
  LIMIT 1`;
