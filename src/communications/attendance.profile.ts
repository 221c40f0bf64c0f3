import { importProfile, type ImportProfile } from '../imports/import-profile.js';
import { readPastMoment } from '../imports/read-date.js';
import type { AttendanceRow } from './attendance-row.js';

const YES = new Set([
  '',
  'ja',
  'j',
  'yes',
  'y',
  'x',
  '1',
  'true',
  'waar',
  'aanwezig',
  'present',
  'attended',
]);
const NO = new Set(['nee', 'n', 'no', '0', 'false', 'onwaar', 'afwezig', 'absent', 'no_show', '-']);

/** Who was at a meeting, or whom the line manager told: the list of one message. */
export const attendanceProfile: ImportProfile<AttendanceRow> = importProfile({
  code: 'attendance',
  title: { nl: 'Aanwezigen bij een bericht', en: 'Attendance of a message' },
  description: {
    nl: 'Eén rij per aanwezige bij een bijeenkomst of gesprek; de optie communication noemt het bericht. Zonder geldige instemming met Fasewijzer en DPIA ervan wordt alleen het aantal bewaard.',
    en: 'One row for each who was at a meeting or conversation; the option communication names the message. Without valid consent to Fasewijzer and a DPIA of it only the number is kept.',
  },
  options: ['communication'],
  needs: ['communication'],
  columns: {
    Personeelsnummer: {
      aliases: [
        'personId',
        'HR-nummer',
        'HR number',
        'Medewerkernummer',
        'Employee number',
        'E-mail',
        'Email',
        'UPN',
        'User Principal Name',
        'Participant ID (UPN)',
      ],
      key: true,
      maxLength: 254,
      description: { nl: 'Personeelsnummer of mailadres', en: 'HR number or mail address' },
      example: '000153',
    },
    Aanwezig: {
      aliases: ['Attended', 'Present', 'Aanwezigheid'],
      maxLength: 20,
      description: {
        nl: 'ja of nee; leeg, of geen kolom: ja',
        en: 'yes or no; empty, or no column: yes',
      },
      example: 'ja',
    },
    Datum: {
      aliases: ['Date', 'attendedAt', 'Tijdstip', 'First Join', 'Join Time'],
      maxLength: 40,
      description: {
        nl: 'Datum of moment; leeg: toen het bericht verstuurd werd',
        en: 'Date or moment; empty: when the message was sent',
      },
      example: '2026-06-01',
    },
  },
  from: { person: 'Personeelsnummer', attendedAt: 'Datum' },
  read(cells, reading) {
    const present = cells.Aanwezig.toLowerCase();
    if (NO.has(present)) return { incomplete: true };
    if (!YES.has(present)) return { fault: { column: 'Aanwezig', code: 'unknown-status' } };
    const attendedAt = cells.Datum === '' ? null : readPastMoment(cells.Datum, reading);
    if (typeof attendedAt === 'string') return { fault: { column: 'Datum', code: attendedAt } };
    return {
      row: {
        person: cells.Personeelsnummer,
        communication: reading.named.communication!,
        attendedAt,
      },
    };
  },
});
