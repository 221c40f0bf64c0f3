import { Conflict } from '../common/errors.js';
import { SURVEY_FILE_CONFLICTS } from './survey-files.texts.js';

export const surveyFileConflict = (code: keyof typeof SURVEY_FILE_CONFLICTS): Conflict =>
  new Conflict(code, SURVEY_FILE_CONFLICTS[code]);
