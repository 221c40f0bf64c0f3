import type { RoomContract } from '../common/contract.js';
import { surveyConflicts } from '../surveys/survey-conflict.js';
import { SURVEY_FILE_CONFLICTS } from './survey-files.texts.js';

export const surveyFilesContract: RoomContract = {
  operations: {},
  fields: {},
  conflicts: {
    importFile: { ...SURVEY_FILE_CONFLICTS, ...surveyConflicts('ambiguous-code') },
  },
};
