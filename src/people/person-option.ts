import { isUuid } from '../common/ids.js';
import type { Database } from '../database/database.js';
import { personKey } from './people-row.js';

/** How files call the person that `name` means, by HR number, mail or id. */
export async function personOption(name: string, database: Database): Promise<string | undefined> {
  const [person] = await database.read<{ key: string }>(
    `SELECT coalesce(hr_number, mail) AS key FROM people
     WHERE erased_at IS NULL AND (hr_number = $1 OR mail = $1 OR id = $2::uuid)
     ORDER BY hr_number = $1 DESC LIMIT 1`,
    [personKey(name), isUuid(name) ? name : null],
  );
  return person?.key;
}
