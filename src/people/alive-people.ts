import type { Database } from '../database/database.js';

/**
 * Which of these people are not erased. Until the transaction ends nobody erases them; whoever is being erased is
 * waited for. Ask before anything else is locked: an erasure locks the person first.
 */
export async function alivePeople(
  database: Database,
  personIds: readonly string[],
): Promise<Set<string>> {
  const alive = await database.query<{ id: string }>(
    'SELECT id FROM people WHERE id = ANY ($1) AND erased_at IS NULL ORDER BY id FOR SHARE',
    [personIds],
  );
  return new Set(alive.map(({ id }) => id));
}
