import type { Database } from '../database/database.js';
import type { Load } from './import-target.js';

/** SQL over rows `s` that may say the same. */
interface SameRows {
  /** Where the rows come from, with `line`, what `key` and `content` need, and the table's alias `s`. */
  from?: string;
  /** Where `key` and `where` can be read without the rest, of rows that nothing is known of yet. */
  keysFrom?: string;
  /** What makes two rows of one file speak of the same thing; never null. */
  key: readonly string[];
  /** What they say of it. */
  content: readonly string[];
  /** Field to which a refusal points. */
  field: string;
  /** Which rows to look at; all when absent. */
  where?: string;
}

/**
 * Of rows that say the same twice all but the first are unchanged; of rows that contradict each other every
 * one is refused. Most rows stand alone: what they say is only compared where a key comes twice.
 */
export async function markDuplicates(
  database: Database,
  { table }: Load,
  { from = `${table} s`, keysFrom, key, content, field, where = 'true' }: SameRows,
): Promise<void> {
  const rows = `FROM ${from} WHERE s.outcome IS NULL AND (${where})`;
  const keys = key.map((part, index) => `${part} AS key_${index}`).join(', ');
  const names = key.map((_, index) => `key_${index}`).join(', ');
  await database.query(
    `WITH twice AS MATERIALIZED (
       SELECT ${keys} ${keysFrom ? `FROM ${keysFrom} WHERE ${where}` : rows}
       GROUP BY ${names} HAVING count(*) > 1),
     same AS (
       SELECT line, row_number() OVER (same ORDER BY line) AS nth,
              min(content) OVER same <> max(content) OVER same AS contradicts
       FROM (SELECT s.line, ${keys}, jsonb_build_array(${content.join(', ')})::text AS content ${rows}) said
       JOIN twice USING (${names})
       WINDOW same AS (PARTITION BY ${names}))
     UPDATE ${table} s
     SET outcome = CASE WHEN same.contradicts THEN 'refused' ELSE 'unchanged' END,
         fault_code = CASE WHEN same.contradicts THEN 'conflicting-record' END,
         fault_field = CASE WHEN same.contradicts THEN $1::text END
     FROM same WHERE s.line = same.line AND (same.contradicts OR same.nth > 1)`,
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
