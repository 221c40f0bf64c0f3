import type { Database } from '../database/database.js';

/**
 * SHA-256 of all that a file says, in whatever order; null when no row could be read.
 * @param parts SQL of a row with `said` for each part
 */
export async function fileHash(database: Database, parts: string): Promise<string | null> {
  const [file] = await database.read<{ hash: string | null }>(
    `SELECT encode(sha256(string_agg(part, ''::bytea ORDER BY part)), 'hex') AS hash
     FROM (SELECT sha256(convert_to(said, 'UTF8')) AS part FROM (${parts}) file) parts`,
  );
  return file!.hash;
}
