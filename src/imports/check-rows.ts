import type { Database } from '../database/database.js';
import type { Load } from './import-target.js';

/** SQL over the row `s` of a load. */
interface SameRows {
  /** What makes two rows of one file speak of the same thing. */
  key: readonly string[];
  /** What they say of it. */
  content: readonly string[];
  /** Field to which a refusal points. */
  field: string;
  /** Which rows to look at; all when absent. */
  where?: string;
}

/** Of rows that say the same twice all but the first are unchanged; of rows that contradict each other every one is refused. */
export async function markDuplicates(
  database: Database,
  { table }: Load,
  { key, content, field, where = 'true' }: SameRows,
): Promise<void> {
  await database.query(
    `UPDATE ${table} s
     SET outcome = CASE WHEN same.contradicts THEN 'refused' ELSE 'unchanged' END,
         fault_code = CASE WHEN same.contradicts THEN 'conflicting-record' END,
         fault_field = CASE WHEN same.contradicts THEN $1::text END
     FROM (
       SELECT line, row_number() OVER (PARTITION BY key ORDER BY line) AS nth,
              min(content) OVER (PARTITION BY key) <> max(content) OVER (PARTITION BY key) AS contradicts
       FROM (
         SELECT line, md5(jsonb_build_array(${key.join(', ')})::text) AS key,
                md5(jsonb_build_array(${content.join(', ')})::text) AS content
         FROM ${table} s WHERE outcome IS NULL AND (${where})
       ) hashed
     ) same
     WHERE s.line = same.line AND (same.contradicts OR same.nth > 1)`,
    [field],
  );
}

/** Refuses the rows that are still accepted and for which `where` holds. */
export async function refuseRows(
  database: Database,
  { table }: Load,
  field: string,
  code: string,
  where: string,
  parameters: unknown[] = [],
): Promise<void> {
  await database.query(
    `UPDATE ${table} s SET outcome = 'refused', fault_field = $1, fault_code = $2
     WHERE outcome IS NULL AND (${where})`,
    [field, code, ...parameters],
  );
}
