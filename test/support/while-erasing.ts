import { Client } from 'pg';
import type { TestApp } from './test-app.js';

/**
 * Does `work` while a person of Noorderwolde is being erased: the erasure ends once something waits for it, or the
 * work is done without. What the erasure does last before its end, `lastly`, has `$1` for the person.
 */
export async function whileErasing<T>(
  app: TestApp,
  personId: string,
  work: () => Promise<T>,
  lastly = 'SELECT $1::uuid',
): Promise<T> {
  const erasure = new Client(app.database.ownerUrl);
  await erasure.connect();
  try {
    await erasure.query('BEGIN');
    await erasure.query(`SELECT set_config('app.organisation_id', $1, true)`, [
      app.organisations.noorderwolde,
    ]);
    await erasure.query(
      `UPDATE people SET hr_number = NULL, mail = NULL, given_name = NULL, family_name = NULL, erased_at = now()
       WHERE id = $1`,
      [personId],
    );
    const progress = { isDone: false };
    const done = work().finally(() => {
      progress.isDone = true;
    });
    while (!progress.isDone && !(await isWaitedFor(erasure)));
    await erasure.query(lastly, [personId]);
    await erasure.query('COMMIT');
    return await done;
  } finally {
    await erasure.end();
  }
}

async function isWaitedFor(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    'SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))',
  );
  return rowCount! > 0;
}
