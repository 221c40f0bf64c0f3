import { Conflict } from '../common/errors.js';
import { SURVEY_CONFLICTS } from './surveys.texts.js';

export const surveyConflict = (code: keyof typeof SURVEY_CONFLICTS): Conflict =>
  new Conflict(code, SURVEY_CONFLICTS[code]);
