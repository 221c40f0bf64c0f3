import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DataSource, type EntityMetadata } from 'typeorm';
import { dataSourceOptions } from '../../src/data-source.js';
import { createDatabase, rows, type TestDatabase } from '../support/databases.js';

/** What PostgreSQL fills by itself: entities do not know of it. */
const TENANT = 'organisation_id';

interface Column {
  name: string;
  type: string;
  nullable: boolean;
}

describe('the columns of the entities', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createDatabase();
    source = await new DataSource(dataSourceOptions(database.ownerUrl)).initialize();
  });

  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('are those of their tables', async () => {
    const stored = await columnsByTable(database.ownerUrl);
    const ofEntities = Object.fromEntries(
      source.entityMetadatas.map((metadata) => [metadata.tableName, columnsOf(source, metadata)]),
    );
    expect(Object.keys(ofEntities).length).toBeGreaterThan(0);
    const ofTables = Object.fromEntries(
      Object.keys(ofEntities).map((table) => [table, stored.get(table)]),
    );
    expect(ofEntities).toEqual(ofTables);
  });

  it('leave the tenant to PostgreSQL', () => {
    const named = source.entityMetadatas.filter((metadata) =>
      metadata.columns.some(({ databaseName }) => databaseName === TENANT),
    );
    expect(named.map(({ name }) => name)).toEqual([]);
  });
});

function columnsOf(source: DataSource, { columns }: EntityMetadata): Column[] {
  return columns
    .map((column) => ({
      name: column.databaseName,
      type: source.driver.normalizeType(column) + (column.isArray ? '[]' : ''),
      nullable: column.isNullable,
    }))
    .toSorted(byName);
}

async function columnsByTable(url: string): Promise<Map<string, Column[]>> {
  const found = await rows<Column & { table: string }>(
    url,
    `SELECT table_name AS table, column_name AS name, is_nullable = 'YES' AS nullable,
            CASE data_type WHEN 'ARRAY' THEN format_type(attribute.atttypid, NULL) ELSE data_type END AS type
     FROM information_schema.columns
     JOIN pg_attribute attribute ON attribute.attrelid = format('%I.%I', table_schema, table_name)::regclass
       AND attribute.attname = column_name
     WHERE table_schema = 'public' AND column_name <> $1`,
    [TENANT],
  );
  const tables = new Map<string, Column[]>();
  for (const { table, ...column } of found)
    tables.set(table, [...(tables.get(table) ?? []), column].toSorted(byName));
  return tables;
}

const byName = (one: Column, other: Column): number => one.name.localeCompare(other.name, 'en');
