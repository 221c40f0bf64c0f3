import { isUuid } from '../common/ids.js';
import type { Database } from '../database/database.js';

/** The code of the course that `name` means, by its code or its id. */
export async function courseOption(name: string, database: Database): Promise<string | undefined> {
  const [course] = await database.read<{ code: string }>(
    `SELECT code FROM courses WHERE ${isUuid(name) ? 'id' : 'code'} = $1`,
    [name],
  );
  return course?.code;
}
