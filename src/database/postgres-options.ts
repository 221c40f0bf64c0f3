import { types } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { PostgresNaming } from './postgres-naming.js';
import { QuietClient } from './quiet-client.js';

const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;

/** How the app speaks with PostgreSQL: days stay text, counts and scores are numbers. */
export function postgresOptions(url: string, poolSize = 10): DataSourceOptions {
  types.setTypeParser(INT8, Number);
  types.setTypeParser(NUMERIC, Number);
  types.setTypeParser(DATE, (text) => text);
  return {
    type: 'postgres',
    url,
    namingStrategy: new PostgresNaming(),
    poolSize,
    logging: false,
    extra: {
      Client: QuietClient,
      pipeline: true,
      connectionTimeoutMillis: 5000,
      statement_timeout: 60_000,
      application_name: 'fasewijzer',
    },
    poolErrorHandler: () => {},
  };
}
