import { importProfile, type ImportProfile } from '../imports/import-profile.js';
import { readDay } from '../imports/read-date.js';
import type { DepartmentRow } from './people-row.js';

/** What an organisation's own lists of departments with dates are mapped onto. */
export const departmentsProfile: ImportProfile<DepartmentRow> = importProfile({
  code: 'departments',
  title: { nl: 'Afdelingen met ingangsdatum', en: 'Departments with a date' },
  description: {
    nl: 'Eén rij per medewerker per ingangsdatum.',
    en: 'One row per employee per date.',
  },
  columns: {
    person: {
      key: true,
      maxLength: 254,
      description: { nl: 'Personeelsnummer of mailadres', en: 'HR number or mail address' },
      example: '000153',
    },
    department: {
      key: true,
      maxLength: 200,
      description: { nl: 'Afdeling vanaf die datum', en: 'Department from that date' },
      example: 'Burgerzaken',
    },
    validFrom: {
      key: true,
      maxLength: 40,
      description: { nl: 'Ingangsdatum', en: 'Date' },
      example: '01-07-2026',
    },
  },
  from: { person: 'person', department: 'department', validFrom: 'validFrom' },
  read(cells, reading) {
    const validFrom = readDay(cells.validFrom, reading);
    if (typeof validFrom !== 'string')
      return { fault: { column: 'validFrom', code: validFrom.fault } };
    const { person, department } = cells;
    return { row: { person, department, validFrom } };
  },
});
