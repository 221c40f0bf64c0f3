import { importProfile, type ImportProfile } from '../imports/import-profile.js';
import { readPastMoment } from '../imports/read-date.js';
import { readNumber } from '../imports/read-number.js';
import { isRecordStatus, type TrainingRow } from './training-row.js';

/** The product's own format; what other formats are mapped onto. */
export const trainingRecordsProfile: ImportProfile<TrainingRow> = importProfile({
  code: 'training-records',
  title: { nl: 'Behaalde trainingen', en: 'Training records' },
  description: {
    nl: 'Eén rij per afgeronde training: personeelsnummer, cursuscode, completed, passed of failed, en een datum of moment.',
    en: 'One row per completion: HR number, course code, completed, passed or failed, and a date or moment.',
  },
  options: ['statuses', 'course', 'person'],
  columns: {
    personId: {
      option: 'person',
      key: true,
      maxLength: 254,
      description: { nl: 'Personeelsnummer of mailadres', en: 'HR number or mail address' },
      example: '000153',
    },
    course: {
      option: 'course',
      key: true,
      maxLength: 100,
      description: { nl: 'Code van de cursus', en: 'Code of the course' },
      example: 'AI-BASIS',
    },
    status: {
      key: true,
      maxLength: 100,
      description: { nl: 'completed, passed of failed', en: 'completed, passed or failed' },
      example: 'passed',
    },
    completedAt: {
      key: true,
      maxLength: 40,
      description: {
        nl: 'Datum (middernacht in de zone van de organisatie) of moment',
        en: 'A date (midnight in the zone of the organisation) or a moment',
      },
      example: '2026-06-01',
    },
    score: { maxLength: 20, description: { nl: 'Score', en: 'Score' }, example: '8,5' },
    externalId: {
      maxLength: 200,
      description: { nl: 'Kenmerk in het bronsysteem', en: 'Id in the source system' },
      example: 'LMS-1000',
    },
  },
  from: {
    person: 'personId',
    courseCode: 'course',
    status: 'status',
    completedAt: 'completedAt',
    score: 'score',
    externalId: 'externalId',
  },
  read(cells, reading) {
    const given = reading.statuses.get(cells.status.toUpperCase()) ?? cells.status.toLowerCase();
    if (!isRecordStatus(given)) return { fault: { column: 'status', code: 'unknown-status' } };
    const completedAt = readPastMoment(cells.completedAt, reading);
    if (typeof completedAt === 'string')
      return { fault: { column: 'completedAt', code: completedAt } };
    const score = cells.score === '' ? null : readNumber(cells.score);
    if (cells.score !== '' && score === null)
      return { fault: { column: 'score', code: 'not-a-number' } };
    const row: TrainingRow = {
      person: cells.personId || reading.named.person!,
      courseCode: cells.course || reading.named.course!,
      status: given,
      completedAt,
      score,
      externalId: cells.externalId || null,
    };
    return { row };
  },
});
