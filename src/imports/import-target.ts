import type { Day } from '../common/dates.js';
import type { Database } from '../database/database.js';
import type { PermissionGroup } from '../identity/permissions.js';

type StagedType = 'text' | 'date' | 'timestamptz' | 'numeric' | 'uuid' | 'boolean';

/** One import, while its rows stand in a table of their own. */
export interface Load {
  /**
   * The table: `line`, `id` (for what the row becomes), the target's fields in snake_case, the columns
   * that its check fills in, `outcome` (null: accepted, else unchanged or refused), `fault_field` and
   * `fault_code`. A row that was refused while reading has a `fault_code` and no fields.
   */
  table: string;
  /** Code of the profile. */
  source: string;
  /** The moment and the organisation's day on which the file came in. */
  at: Date;
  day: Day;
}

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
  /** The tables that it fills. */
  tables: readonly string[];
  /** Further columns for `check` to fill in. */
  found: Readonly<Record<string, StagedType>>;
  /** Once, before the first batch: finds what rows refer to, refuses rows, marks those that change nothing. */
  check(load: Load, database: Database): Promise<void>;
  /** Stores the accepted rows of `lines`. */
  merge(load: Load, lines: Lines, database: Database): Promise<void>;
}
