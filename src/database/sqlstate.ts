import { Conflict, DomainError, InvalidInput, Unavailable } from '../common/errors.js';

/** What a failed statement means to the caller, by its SQLSTATE; undefined when it is our fault. */
export function refusalOf(error: unknown): DomainError | undefined {
  const code = stateOf(error);
  if (code === undefined) return undefined;
  if (AWAY.test(code)) return new Unavailable();
  if (UNREADABLE.has(code))
    return new InvalidInput([{ in: 'body', location: '', code: 'not-valid' }]);
  if (code === '23505')
    return new Conflict('already-exists', {
      nl: 'Dit bestaat al.',
      en: 'This exists already.',
    });
  if (code === '23503')
    return new Conflict(
      'in-use',
      {
        nl: 'Iets anders verwijst hiernaar; usedBy zegt wat.',
        en: 'Something else refers to this; usedBy says what.',
      },
      { usedBy: [part(error, 'table')?.replaceAll('_', '-')] },
    );
  return undefined;
}

/** Connection, resources, shutdown, deadlock, lock or statement time-out; and the socket's own codes. */
const AWAY = /^(08|53|57P|40001|40P01|55P03|57014|25P0[34]|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/;

/** Values that a column cannot hold. */
const UNREADABLE = new Set([
  '22001',
  '22003',
  '22007',
  '22008',
  '22021',
  '22P02',
  '22P05',
  '23514',
]);

function stateOf(error: unknown): string | undefined {
  const code = part(error, 'code');
  if (code) return code;
  const lost =
    error instanceof Error &&
    /connection (terminated|error)|not queryable|timeout exceeded when trying to connect|Connection ended/i.test(
      error.message,
    );
  return lost ? 'ECONN' : undefined;
}

function part(error: unknown, name: 'code' | 'table'): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const own = (error as Record<string, unknown>)[name];
  if (typeof own === 'string') return own;
  return part((error as { driverError?: unknown }).driverError, name);
}
