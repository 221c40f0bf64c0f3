import { importProfile, type ImportProfile } from '../imports/import-profile.js';
import { knownPattern, readPastMoment } from '../imports/read-date.js';
import type { TrainingRow } from './training-row.js';

/** How Moodle writes moments in Dutch and in English, long and short. */
const PATTERNS = [
  'd MMMM yyyy, HH:mm',
  'EEEE, d MMMM yyyy, HH:mm',
  'd MMMM yyyy, h:mm a',
  'EEEE, d MMMM yyyy, h:mm a',
  'd MMMM yyyy',
].map(knownPattern);

/** Moodle, report of course completion: one row per participant, the course stands nowhere in it. */
export const trainingMoodleProfile: ImportProfile<TrainingRow> = importProfile({
  code: 'training-moodle',
  title: { nl: 'Voltooiing van een cursus in Moodle', en: 'Course completion in Moodle' },
  description: {
    nl: 'Rapport cursusvoltooiing van één cursus, die de optie course noemt. Wie nog niet klaar is telt als onvolledig. De optie zone zegt waar de klok hangt, language de taal van de maanden.',
    en: 'Report of course completion of one course, which the option course names. Who is not done yet counts as incomplete. The option zone says where the clock hangs, language the language of the months.',
  },
  options: ['course'],
  needs: ['course'],
  columns: {
    ID: {
      aliases: ['ID number', 'ID-nummer', 'Idnummer'],
      key: true,
      maxLength: 254,
      description: { nl: 'Personeelsnummer', en: 'HR number' },
      example: '000153',
    },
    'Course complete': {
      aliases: ['Cursus voltooid'],
      needed: true,
      maxLength: 60,
      description: {
        nl: 'Wanneer de hele cursus klaar was; leeg: nog niet',
        en: 'When the whole course was done; empty: not yet',
      },
      example: '24 augustus 2026, 10:15',
    },
  },
  from: { person: 'ID', completedAt: 'Course complete' },
  read(cells, reading) {
    const done = cells['Course complete'];
    if (done === '') return { incomplete: true };
    const completedAt = readPastMoment(done, reading, PATTERNS);
    if (typeof completedAt === 'string')
      return { fault: { column: 'Course complete', code: completedAt } };
    const row: TrainingRow = {
      person: cells.ID,
      courseCode: reading.named.course!,
      status: 'completed',
      completedAt,
      score: null,
      externalId: null,
    };
    return { row };
  },
});
