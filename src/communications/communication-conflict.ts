import { Conflict } from '../common/errors.js';
import { CONFLICTS } from './communications.texts.js';

export const communicationConflict = (code: keyof typeof CONFLICTS): Conflict =>
  new Conflict(code, CONFLICTS[code]);
