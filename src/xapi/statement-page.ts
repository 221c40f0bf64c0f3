import { isUuid } from '../common/ids.js';

export const MAX_STATEMENTS = 100;

/** A part of the list of statements, the last stored first. */
export interface StatementPage {
  limit: number;
  /** The place of the statement that the page before ended with, which need not exist any more; null: from the start. */
  after: { storedAt: Date; id: string } | null;
}

/** The page as an opaque text for an address; what comes in after the first page changes none of the later ones. */
export const cursorOf = (limit: number, { storedAt, id }: { storedAt: Date; id: string }): string =>
  Buffer.from(`${limit}.${storedAt.getTime()}.${id}`).toString('base64url');

/** @returns null where the text is no cursor of ours */
export function pageAt(cursor: string): StatementPage | null {
  const [limit = '', time = '', id = '', ...others] = Buffer.from(cursor, 'base64url')
    .toString()
    .split('.');
  return /^([1-9]\d?|100)$/.test(limit) &&
    /^\d{1,13}$/.test(time) &&
    isUuid(id) &&
    others.length === 0
    ? { limit: Number(limit), after: { storedAt: new Date(Number(time)), id } }
    : null;
}
