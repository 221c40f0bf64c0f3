import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';
import { makeReadOnly, prepareQueues } from './database/roles.js';
import { QUEUES } from './jobs/queues.js';

const MIGRATIONS_TABLE = 'migrations';
/** What the app reads; only the owner, or a function of the owner's, writes it. */
const READ_ONLY = [MIGRATIONS_TABLE, 'audit_events', 'audit_heads'];

/**
 * Brings the database of `ownerUrl` up to date: the tables, the queues of background work. Of several
 * that start at once one migrates and the others wait. `prepareRoles` stands before it.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const lock = new Client({ connectionString: ownerUrl, application_name: 'fasewijzer migrate' });
  await lock.connect();
  try {
    await lock.query(`SELECT pg_advisory_lock(hashtext('fasewijzer migrate'))`);
    await runMigrations(ownerUrl);
    await makeReadOnly(ownerUrl, READ_ONLY);
    await prepareQueues(ownerUrl, QUEUES);
  } finally {
    await lock.end();
  }
}

async function runMigrations(ownerUrl: string): Promise<void> {
  const source = new DataSource({
    ...dataSourceOptions(ownerUrl),
    migrationsTableName: MIGRATIONS_TABLE,
    extra: { application_name: 'fasewijzer migrate', max: 1 },
  });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}
