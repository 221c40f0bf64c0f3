import { InvalidInput } from '../common/errors.js';
import type { Text } from '../common/text.js';

/** 400: the file as a whole can't be read, so nothing of it is stored. */
export const fileFault = (code: string, detail: Text): InvalidInput =>
  new InvalidInput([{ in: 'body', location: '/file', code, detail }]);
