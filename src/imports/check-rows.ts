import type { Database } from '../database/database.js';
import type { Load } from './import-target.js';

/** SQL over rows `s` that may say the same. */
interface SameRows {
  /** Where the rows come from, with `line`, what `key` and `content` need, and the table's alias `s`. */
  from?: string;
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
  { from = `${table} s`, key, content, field, where = 'true' }: SameRows,
): Promise<void> {
  const rows = `FROM ${from} WHERE s.outcome IS NULL AND (${where})`;
  const keys = key.map((part, index) => `${part} AS key_${index}`).join(', ');
  await database.query(
    `WITH twice AS MATERIALIZED (
       SELECT ${keys} ${rows} GROUP BY ${key.join(', ')} HAVING count(*) > 1),
     same AS (
       SELECT s.line, row_number() OVER same AS nth,
              min(content) OVER (PARTITION BY ${key.map((_, index) => `s.key_${index}`).join(', ')})
                <> max(content) OVER (PARTITION BY ${key.map((_, index) => `s.key_${index}`).join(', ')}) AS contradicts
       FROM (SELECT s.line, ${keys}, jsonb_build_array(${content.join(', ')})::text AS content ${rows}) s
       JOIN twice ON ${key.map((_, index) => `s.key_${index} = twice.key_${index}`).join(' AND ')}
       WINDOW same AS (PARTITION BY ${key.map((_, index) => `s.key_${index}`).join(', ')} ORDER BY s.line))
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
