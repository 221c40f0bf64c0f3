import { Conflict } from '../common/errors.js';
import { CONFLICTS } from './sessions.texts.js';

/** 409 with the words of this room. */
export const sessionConflict = (
  code: keyof typeof CONFLICTS,
  extra: Record<string, unknown> = {},
): Conflict => new Conflict(code, CONFLICTS[code], extra);
