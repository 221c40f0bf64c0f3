const HASH = /^[0-9a-f]{32}$/i;

/**
 * Whether Microsoft 365 conceals whom a row is about: as 32 hexadecimal characters, where the organisation conceals
 * names in all reports, or as `(Unknown)`. Such a row is counted, and nothing of it is kept by person.
 */
export const isConcealedName = (name: string): boolean =>
  HASH.test(name.trim()) || name.trim().toLowerCase() === '(unknown)';
