import { importProfile, type ImportProfile } from '../imports/import-profile.js';
import { knownPattern, readDay } from '../imports/read-date.js';
import type { DepartmentRow } from './people-row.js';

const PATTERNS = ['MM/dd/yyyy', 'M/d/yyyy'].map(knownPattern);

/** Microsoft Viva, organisational data. */
export const peopleVivaProfile: ImportProfile<DepartmentRow> = importProfile({
  code: 'people-viva',
  title: { nl: 'Afdelingen uit Viva', en: 'Departments from Viva' },
  description: {
    nl: 'Eén rij per medewerker per ingangsdatum. Leidinggevende, loon en niveau worden niet bewaard.',
    en: 'One row per employee per effective date. Manager, pay and level are not kept.',
  },
  columns: {
    PersonId: {
      key: true,
      maxLength: 254,
      description: { nl: 'Personeelsnummer of mailadres', en: 'HR number or mail address' },
      example: '000153',
    },
    EffectiveDate: {
      key: true,
      maxLength: 40,
      description: { nl: 'Ingangsdatum, MM/DD/JJJJ', en: 'Effective date, MM/DD/YYYY' },
      example: '07/01/2026',
    },
    Organization: {
      key: true,
      maxLength: 200,
      description: { nl: 'Afdeling vanaf die datum', en: 'Department from that date' },
      example: 'Burgerzaken',
    },
  },
  from: { person: 'PersonId', department: 'Organization', validFrom: 'EffectiveDate' },
  read(cells, reading) {
    const from = readDay(cells.EffectiveDate, reading, PATTERNS);
    if (typeof from !== 'string') return { fault: { column: 'EffectiveDate', code: from.fault } };
    return {
      row: { person: cells.PersonId, department: cells.Organization, validFrom: from },
    };
  },
});
