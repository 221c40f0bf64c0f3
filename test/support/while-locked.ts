import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { TestApp } from './test-app.js';

const POLL_MS = 20;

export interface LockedTable {
  /** Waits until so many sessions wait, for the table or for each other. */
  waitedForBy: (count: number) => Promise<void>;
}

/** Does `work` while nobody can write to `table`; what it gives is awaited once they can again. */
export async function whileLocked<T>(
  app: TestApp,
  table: string,
  work: (locked: LockedTable) => Promise<() => Promise<T>>,
): Promise<T> {
  const owner = new Client(app.database.ownerUrl);
  await owner.connect();
  try {
    await owner.query(`BEGIN; LOCK TABLE ${table} IN SHARE MODE`);
    const rest = await work({
      waitedForBy: async (count) => {
        for (;;) {
          const { rowCount } = await owner.query(
            `SELECT FROM pg_stat_activity
             WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0`,
          );
          if (rowCount! >= count) return;
          await sleep(POLL_MS);
        }
      },
    });
    await owner.query('COMMIT');
    return await rest();
  } finally {
    await owner.end();
  }
}
