import { Conflict } from '../common/errors.js';
import type { Text } from '../common/text.js';
import { SURVEY_CONFLICTS } from './surveys.texts.js';

export const surveyConflict = (code: keyof typeof SURVEY_CONFLICTS): Conflict =>
  new Conflict(code, SURVEY_CONFLICTS[code]);

/** What the contract says of an operation's conflicts. */
export const surveyConflicts = (
  ...codes: (keyof typeof SURVEY_CONFLICTS)[]
): Record<string, Text> => Object.fromEntries(codes.map((code) => [code, SURVEY_CONFLICTS[code]]));
