import { Client } from 'pg';
import type { TestApp } from './test-app.js';

/**
 * Does `work` while a person of Noorderwolde is being erased: the erasure ends once something waits for it, or the
 * work is done without. What the erasure does last before its end, `lastly`, has `$1` for the person.
 */
export const whileErasing = <T>(
  app: TestApp,
  personId: string,
  work: () => Promise<T>,
  lastly = 'SELECT $1::uuid',
): Promise<T> =>
  whileChanging(
    app,
    `UPDATE people SET hr_number = NULL, mail = NULL, given_name = NULL, family_name = NULL, erased_at = now()
     WHERE id = $1`,
    personId,
    work,
    lastly,
  );

/** The same while something else of Noorderwolde changes; its statements have `$1` for `id`. */
export async function whileChanging<T>(
  app: TestApp,
  change: string,
  id: string,
  work: () => Promise<T>,
  lastly = 'SELECT $1::uuid',
): Promise<T> {
  const client = new Client(app.database.ownerUrl);
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.organisation_id', $1, true)`, [
      app.organisations.noorderwolde,
    ]);
    await client.query(change, [id]);
    const progress = { isDone: false };
    const done = work().finally(() => {
      progress.isDone = true;
    });
    while (!progress.isDone && !(await isWaitedFor(client)));
    await client.query(lastly, [id]);
    await client.query('COMMIT');
    return await done;
  } finally {
    await client.end();
  }
}

async function isWaitedFor(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    'SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))',
  );
  return rowCount! > 0;
}
