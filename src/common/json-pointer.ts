/** The place of a field in a body (RFC 6901), for example `/items/0/person`. */
export const jsonPointer = (...names: string[]): string =>
  names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
