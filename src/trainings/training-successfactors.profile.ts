import { importProfile, type ImportProfile } from '../imports/import-profile.js';
import { knownPattern, readPastMoment } from '../imports/read-date.js';
import { readNumber } from '../imports/read-number.js';
import { isRecordStatus, type TrainingRow } from './training-row.js';

const PATTERNS = ['MMM-dd-yyyy HH:mm:ss zzz', 'MMM-dd-yyyy HH:mm:ss', 'MMM-dd-yyyy'].map(
  knownPattern,
);

/** SAP SuccessFactors Learning, export of the learning history. */
export const trainingSuccessFactorsProfile: ImportProfile<TrainingRow> = importProfile({
  code: 'training-successfactors',
  title: { nl: 'Trainingen uit SuccessFactors', en: 'Trainings from SuccessFactors' },
  description: {
    nl: 'Leergeschiedenis met | tussen de kolommen. De optie statuses zegt wat de eigen statuscodes betekenen.',
    en: 'Learning history with | between the columns. The option statuses says what your status codes mean.',
  },
  options: ['statuses'],
  columns: {
    STUD_ID: {
      key: true,
      maxLength: 254,
      description: { nl: 'Personeelsnummer', en: 'HR number' },
      example: '000153',
    },
    CPNT_ID: {
      key: true,
      maxLength: 100,
      description: { nl: 'Code van de cursus', en: 'Code of the course' },
      example: 'AI-BASIS',
    },
    CMPL_STAT_ID: {
      key: true,
      maxLength: 100,
      description: { nl: 'Eigen statuscode', en: 'Your own status code' },
      example: 'COURSE_COMPLETE',
    },
    COMPL_DTE: {
      key: true,
      maxLength: 60,
      description: { nl: 'Moment van afronding', en: 'Moment of completion' },
      example: 'AUG-05-2026 10:00:00 UTC',
    },
    GRADE: {
      maxLength: 100,
      description: {
        nl: 'Score; een beoordeling in letters wordt niet bewaard',
        en: 'Score; a grade in letters is not kept',
      },
      example: '98',
    },
  },
  from: {
    person: 'STUD_ID',
    courseCode: 'CPNT_ID',
    status: 'CMPL_STAT_ID',
    completedAt: 'COMPL_DTE',
    score: 'GRADE',
  },
  read(cells, reading) {
    const status = reading.statuses.get(cells.CMPL_STAT_ID.toUpperCase());
    if (status === undefined || !isRecordStatus(status))
      return { fault: { column: 'CMPL_STAT_ID', code: 'unmapped-status' } };
    const completedAt = readPastMoment(cells.COMPL_DTE, reading, PATTERNS);
    if (typeof completedAt === 'string')
      return { fault: { column: 'COMPL_DTE', code: completedAt } };
    const row: TrainingRow = {
      person: cells.STUD_ID,
      courseCode: cells.CPNT_ID,
      status,
      completedAt,
      score: readNumber(cells.GRADE),
      externalId: null,
    };
    return { row };
  },
});
