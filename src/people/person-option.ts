import type { Database } from '../database/database.js';
import { idsOfNames } from './find-people.js';

/** The HR number of the person whom `name` means. */
export async function personOption(name: string, database: Database): Promise<string | undefined> {
  const [id] = await idsOfNames([name], database);
  const [person] = await database.read<{ number: string }>(
    'SELECT hr_number AS number FROM people WHERE id = $1 AND erased_at IS NULL',
    [id ?? null],
  );
  return person?.number;
}
