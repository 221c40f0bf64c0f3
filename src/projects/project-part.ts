import type { QueryResultRow } from 'pg';
import { NotFound } from '../common/errors.js';
import { isUuid } from '../common/ids.js';
import type { Database } from '../database/database.js';

/**
 * The row of `select` that belongs to the project and has this id.
 * @throws NotFound in the path's `parameter`
 */
export async function partOfProject<Row extends QueryResultRow>(
  database: Database,
  select: string,
  projectId: string,
  id: string,
  parameter: string,
): Promise<Row> {
  const [found] = isUuid(id)
    ? await database.read<Row>(`${select} WHERE project_id = $1 AND id = $2`, [projectId, id])
    : [];
  if (!found) throw NotFound.inPath(parameter);
  return found;
}
