import { importProfile, type ImportProfile } from '../imports/import-profile.js';
import { knownPattern, readPastMoment } from '../imports/read-date.js';
import { isRecordStatus, type TrainingRow } from './training-row.js';

const PATTERNS = [
  'M/d/yyyy h:mm:ss a',
  'M/d/yyyy h:mm a',
  'M/d/yyyy HH:mm:ss',
  'M/d/yyyy',
  'yyyy-MM-dd HH:mm:ss',
].map(knownPattern);

/** What Viva Learning says of content that somebody has not done. */
const NOT_DONE = new Set(['', 'IN PROGRESS', 'INPROGRESS', 'NOT STARTED', 'NOTSTARTED']);

/** Viva Learning, completion records of one learner: neither the learner nor the moment of completion is in it. */
export const trainingVivaLearningProfile: ImportProfile<TrainingRow> = importProfile({
  code: 'training-viva-learning',
  title: {
    nl: 'Trainingen van één persoon uit Viva Learning',
    en: 'Trainings of one person from Viva Learning',
  },
  description: {
    nl: 'Eén bestand per persoon, die de optie person noemt. Het moment van afronding staat er niet in: de training telt vanaf de eerste keer dat Viva Learning haar als afgerond gaf (Last Sync Date).',
    en: 'One file per person, whom the option person names. The moment of completion is not in it: the training counts from the first time that Viva Learning gave it as completed (Last Sync Date).',
  },
  options: ['person', 'statuses'],
  needs: ['person'],
  gives: 'upper-bounds',
  columns: {
    'External ID of the content': {
      key: true,
      maxLength: 100,
      description: { nl: 'Code van de cursus', en: 'Code of the course' },
      example: 'AI-BASIS',
    },
    'Completion status': {
      needed: true,
      maxLength: 100,
      description: {
        nl: 'Completed; leeg, In progress en Not started tellen als onvolledig',
        en: 'Completed; empty, In progress and Not started count as incomplete',
      },
      example: 'Completed',
    },
    'Last Sync Date (UTC)': {
      key: true,
      maxLength: 60,
      description: {
        nl: 'Uiterste moment van afronding, in UTC',
        en: 'Latest moment of completion, in UTC',
      },
      example: '2026-06-01 10:00:00',
    },
  },
  from: {
    courseCode: 'External ID of the content',
    status: 'Completion status',
    completedAt: 'Last Sync Date (UTC)',
  },
  read(cells, reading) {
    const code = cells['Completion status'].toUpperCase();
    const status = reading.statuses.get(code) ?? code.toLowerCase();
    if (NOT_DONE.has(status.toUpperCase())) return { incomplete: true };
    if (!isRecordStatus(status))
      return { fault: { column: 'Completion status', code: 'unknown-status' } };
    const utc = { ...reading, zone: 'UTC' };
    const completedAt = readPastMoment(cells['Last Sync Date (UTC)'], utc, PATTERNS);
    if (typeof completedAt === 'string')
      return { fault: { column: 'Last Sync Date (UTC)', code: completedAt } };
    const row: TrainingRow = {
      person: reading.named.person!,
      courseCode: cells['External ID of the content'],
      status,
      completedAt,
      score: null,
      externalId: null,
    };
    return { row };
  },
});
