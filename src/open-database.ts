import { refuseIfTooPowerful, defaultAppUrl, prepareRoles } from './database/roles.js';
import { startEmbeddedPostgres } from './database/embedded-postgres.js';
import { Addresses } from './database/addresses.js';
import type { Settings } from './common/settings.js';
import { migrate } from './migrate.js';

interface OpenDatabase {
  addresses: Addresses;
  /** Where the data are, in words. */
  place: string;
  /** Stops the embedded server, if there is one. */
  close(): Promise<void>;
}

/** Starts PostgreSQL unless `DATABASE_URL` names one, and makes it ready: roles, tables, queues. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  const server = settings.databaseUrl
    ? { url: settings.databaseUrl, dataDir: undefined, stop: () => Promise.resolve() }
    : await startEmbeddedPostgres(settings.dataDir);
  try {
    const app = settings.databaseAppUrl ?? defaultAppUrl(server.url);
    await prepareRoles(server.url, app);
    await migrate(server.url);
    await refuseIfTooPowerful(app);
    return {
      addresses: new Addresses(app),
      place: server.dataDir ?? `PostgreSQL at ${new URL(server.url).host}`,
      close: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
