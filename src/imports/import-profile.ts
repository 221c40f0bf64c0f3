import type { Fault } from '../common/errors.js';
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
  'out-of-scale',
  'unknown-choice',
  'unknown-item',
  'unknown-department',
  'too-long',
  'not-text',
] as const;
export type RowFaultCode = (typeof ROW_FAULTS)[number];

/** Options that name something which has to exist; a target knows how to find it. */
export type NamingOption = 'course' | 'person' | 'communication' | 'surveyId' | 'projectId';
/** Options that only some profiles read. */
export type ProfileOption = 'statuses' | 'items' | NamingOption;

/** A column that a profile reads. What is not listed is never kept. */
export interface ProfileColumn {
  /** Other headers under which the same column is known; capitals don't matter. */
  aliases?: readonly string[];
  /** The one header under which it is known, in place of its name and aliases. */
  header?: string;
  /** A file without this column is refused, and so is a row without a value in it. */
  key?: true;
  /** A file without this column is refused; its cells may be empty. */
  needed?: true;
  /** The option that says it for every row of a file without this column. */
  option?: NamingOption;
  /** What people wrote in their own words: not kept of a refused row of a profile that is confidential. */
  isOwnWords?: true;
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

/** A file of which the header is known, and what its options say. */
export interface HeadedFile {
  headers: readonly string[];
  named: Reading['named'];
  /** Key of the item by what the file calls it. */
  items: ReadonlyMap<string, string>;
}

/** How one file is read where that follows from its options. */
export interface FileReading<Row = object> extends Pick<ImportProfile<Row>, 'columns' | 'read'> {
  /** What is wrong with the options, once every row was read. */
  faults?(): Fault[];
}

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
  needs?: readonly ProfileOption[];
  /** What holds where the options of a file do not say otherwise. */
  defaults?: Partial<ImportOptions>;
  /** `upper-bounds`: its moments are the latest possible ones, so a later one says nothing new. */
  gives?: 'upper-bounds';
  /** Of its rows nothing is kept but the value for which one is refused, and not even that when it is too long. */
  isConfidential?: true;
  /** From which column each field of the row comes. */
  from: Readonly<Partial<Record<keyof Row & string, string>>>;
  /** A pure function of one row's trimmed cells; an absent or short column is an empty string. */
  read(cells: Readonly<Record<string, string>>, reading: Reading): RowReading<Row>;
  /** How this file is read, in place of `columns` and `read`. Throws `InvalidInput` for what its options can't mean. */
  forFile?(file: HeadedFile): Promise<FileReading<Row>>;
}

/** Ties the names in `read` to the columns that the profile lists. */
export const importProfile = <Row, Column extends string>(profile: {
  code: string;
  title: Text;
  description: Text;
  columns: Readonly<Record<Column, ProfileColumn>>;
  options?: readonly ProfileOption[];
  needs?: readonly ProfileOption[];
  gives?: 'upper-bounds';
  isConfidential?: true;
  from: Readonly<Partial<Record<keyof NoInfer<Row> & string, NoInfer<Column>>>>;
  read(cells: Readonly<Record<Column, string>>, reading: Reading): RowReading<NoInfer<Row>, Column>;
  forFile?(file: HeadedFile): Promise<FileReading<NoInfer<Row>>>;
}): ImportProfile<Row> => profile;
