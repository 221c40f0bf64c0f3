import type { Database } from '../database/database.js';

/**
 * A code that `choose` makes, knowing which are taken. Until this transaction ends the organisation's
 * others who have a code chosen wait here, so that no two get the same.
 */
export async function chooseCode(
  database: Database,
  table: 'projects' | 'programmes',
  choose: (taken: string[]) => string,
): Promise<string> {
  await awaitTurn(database);
  const rows = await database.query<{ code: string }>(`SELECT code FROM ${table}`);
  return choose(rows.map(({ code }) => code));
}

/** Waits until no other transaction of the organisation has its turn, and takes it until the end of this one. */
export async function awaitTurn(database: Database): Promise<void> {
  await database.query('SELECT FROM organisations FOR NO KEY UPDATE');
}
