import type { Day } from '../common/dates.js';
import type { Database } from '../database/database.js';
import type { PermissionGroup } from '../identity/permissions.js';
import type { NamingOption, Reading } from './import-profile.js';
import type { ImportWarning } from './imports.texts.js';

type StagedType = 'text' | 'date' | 'timestamptz' | 'numeric' | 'uuid' | 'boolean';

/** One import, while its rows stand in a table of their own. */
export interface Load {
  /**
   * The table: `line`, `id` (for what the row becomes), the target's fields in snake_case, the columns
   * that it fills in itself, `outcome` (null: accepted, else unchanged, incomplete or refused), `fault_field`
   * and `fault_code`. A row that was incomplete or refused while reading has no fields.
   */
  table: string;
  /** Code of the profile. */
  source: string;
  /** The moment and the organisation's day on which the file came in. */
  at: Date;
  day: Day;
  /** Whether its moments are the latest possible ones: a later one than is known says nothing new. */
  givesUpperBounds: boolean;
}

/** A second table that a target may make in its `check`, beside the one with the rows; it goes when that goes. */
export const foundTable = (table: string): string => `${table}_found`;

type FindNamed = (name: string, database: Database) => Promise<string | undefined>;

/** A stretch of lines, both included. */
export interface Lines {
  from: number;
  to: number;
}

/**
 * What files become: a table's rows, owned by the room that adds this. It works on whole sets, in the
 * transaction that is open; one import of an organisation at a time.
 */
export interface ImportTarget<Row = object> {
  /** Who may import and see imports. */
  permission: PermissionGroup;
  fields: { readonly [Field in keyof Row & string]: StagedType };
  /** How rows call what the options of these names mean; nothing for what does not exist here. */
  named?: Readonly<Partial<Record<NamingOption, FindNamed>>>;
  /** The tables that it fills, each with the `source` of its rows. */
  tables: readonly string[];
  /** Further columns for `check` and `judge` to fill in. */
  found: Readonly<Record<string, StagedType>>;
  /** What the report should say besides, by its code. */
  warnings?(load: Load, database: Database): Promise<ImportWarning[]>;
  /** Once all rows stand in `table`, before the file is taken in: throws what forbids it. */
  admit?(table: string, named: Reading['named'], database: Database): Promise<void>;
  /** Once, before the first batch: what can be told of the file as a whole alone. */
  check(load: Load, database: Database): Promise<void>;
  /** Of each batch, before it is merged: refuses rows and marks those that change nothing. */
  judge?(load: Load, lines: Lines, database: Database): Promise<void>;
  /** Whether it stores a file whole or not at all: `merge` then comes once, with all lines, beside the last batch. */
  mergesAtOnce?: true;
  /** Stores the accepted rows of `lines`. */
  merge(load: Load, lines: Lines, database: Database): Promise<void>;
}
