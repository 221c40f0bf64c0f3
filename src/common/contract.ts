import type { Text } from './text.js';

/** A call that succeeds on a fresh demo, as the contract shows it. */
export interface OperationExample {
  /** Role whose demo account makes the call; absent: the first that may. */
  as?: string;
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  /** For uploads: the fields before the file, and the file's name and text. */
  form?: Record<string, string>;
  file?: { name: string; text: string };
}

/** What the contract says of one operation. */
export interface OperationText {
  /** In a manager's words, one line. */
  summary: Text;
  description: Text;
  /** Who may call it, where more than one group of the permissions decides. */
  who?: Text;
  example?: OperationExample;
  /** Why the state of things can forbid it (409), by the problem's code. */
  conflicts?: Record<string, Text>;
}

/**
 * What a room adds to the contract: its operations by operation id (the handler's name), and its fields by
 * name, or by `Schema.field` where a name means something else in one schema.
 */
export interface RoomContract {
  operations: Record<string, OperationText>;
  fields: Record<string, Text>;
  /** Why this room can forbid (409) what is an operation of another, by operation id and the problem's code. */
  conflicts?: Record<string, Record<string, Text>>;
}
