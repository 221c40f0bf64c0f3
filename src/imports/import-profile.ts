import type { Text } from '../common/text.js';
import type { ImportOptions } from './import-options.js';
import type { DateReading } from './read-date.js';

/** Why a row was refused. */
export const ROW_FAULTS = [
  'missing-key',
  'not-a-date',
  'ambiguous-date',
  'date-in-future',
  'not-a-number',
  'unknown-person',
  'unknown-course',
  'unknown-status',
  'unknown-language',
  'unmapped-status',
  'conflicting-record',
  'too-long',
  'not-text',
] as const;
export type RowFaultCode = (typeof ROW_FAULTS)[number];

/** Options that name something which has to exist; a target knows how to find it. */
export type NamingOption = 'course' | 'person' | 'communication';
/** Options that only some profiles read. */
export type ProfileOption = 'statuses' | NamingOption;

/** A column that a profile reads. What is not listed is never kept. */
export interface ProfileColumn {
  /** Other headers under which the same column is known; capitals don't matter. */
  aliases?: readonly string[];
  /** A file without this column is refused, and so is a row without a value in it. */
  key?: true;
  /** A file without this column is refused; its cells may be empty. */
  needed?: true;
  /** The option that says it for every row of a file without this column. */
  option?: NamingOption;
  /** Most characters that a value may have. */
  maxLength: number;
  description: Text;
  /** A value as it stands in the template. */
  example: string;
}

/** What a file does not say itself, together with the day on which it is read. */
export interface Reading extends DateReading {
  /** The customer's own status codes (in capitals) and what they mean. */
  statuses: ReadonlyMap<string, string>;
  /** What the options of these names say, as rows call it. */
  named: Readonly<Partial<Record<NamingOption, string>>>;
}

/** What a row becomes, that it is not finished yet, or why it becomes nothing: the fault of one of its columns. */
type RowReading<Row, Column extends string = string> =
  { row: Row } | { incomplete: true } | { fault: { column: Column; code: RowFaultCode } };

/** How one format of file becomes the rows of a target. */
export interface ImportProfile<Row = object> {
  /** Also the `source` of what comes in by it. */
  code: string;
  title: Text;
  description: Text;
  columns: Readonly<Record<string, ProfileColumn>>;
  /** Which options it reads beside those that every profile does. */
  options?: readonly ProfileOption[];
  /** Those of them without which it can't read. */
  needs?: readonly NamingOption[];
  /** What holds where the options of a file do not say otherwise. */
  defaults?: Partial<ImportOptions>;
  /** `upper-bounds`: its moments are the latest possible ones, so a later one says nothing new. */
  gives?: 'upper-bounds';
  /** From which column each field of the row comes. */
  from: Readonly<Partial<Record<keyof Row & string, string>>>;
  /** A pure function of one row's trimmed cells; an absent or short column is an empty string. */
  read(cells: Readonly<Record<string, string>>, reading: Reading): RowReading<Row>;
}

/** Ties the names in `read` to the columns that the profile lists. */
export const importProfile = <Row, Column extends string>(profile: {
  code: string;
  title: Text;
  description: Text;
  columns: Readonly<Record<Column, ProfileColumn>>;
  options?: readonly ProfileOption[];
  needs?: readonly NamingOption[];
  gives?: 'upper-bounds';
  from: Readonly<Partial<Record<keyof NoInfer<Row> & string, NoInfer<Column>>>>;
  read(cells: Readonly<Record<Column, string>>, reading: Reading): RowReading<NoInfer<Row>, Column>;
}): ImportProfile<Row> => profile;
