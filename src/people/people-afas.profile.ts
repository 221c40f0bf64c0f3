import { importProfile, type ImportProfile } from '../imports/import-profile.js';
import { readDay } from '../imports/read-date.js';
import type { PersonRow } from './people-row.js';

/** AFAS Profit, export of employees. */
export const peopleAfasProfile: ImportProfile<PersonRow> = importProfile({
  code: 'people-afas',
  title: { nl: 'Medewerkers uit AFAS', en: 'Employees from AFAS' },
  description: {
    nl: 'Eén rij per medewerker. De afdeling telt vanaf EmploymentStart, tot een bron met data (Viva) de medewerker kent.',
    en: 'One row per employee. The department counts from EmploymentStart, until a dated source (Viva) knows the employee.',
  },
  columns: {
    EmployeeId: {
      key: true,
      maxLength: 100,
      description: {
        nl: 'Personeelsnummer, met voorloopnullen',
        en: 'HR number, with its leading zeros',
      },
      example: '000153',
    },
    EmploymentStart: {
      maxLength: 40,
      description: { nl: 'Eerste werkdag', en: 'First day of work' },
      example: '01-09-2019',
    },
    FirstName: {
      maxLength: 100,
      description: { nl: 'Voornaam', en: 'First name' },
      example: 'Noor',
    },
    BirthName: {
      aliases: ['LastName'],
      maxLength: 200,
      description: { nl: 'Achternaam', en: 'Last name' },
      example: 'Brouwer',
    },
    Mail: {
      aliases: ['EmailWork', 'E-mail', 'Email'],
      maxLength: 254,
      description: { nl: 'Zakelijk mailadres', en: 'Mail address at work' },
      example: 'p000153@gemeente.example',
    },
    Department: {
      aliases: ['Afdeling'],
      maxLength: 200,
      description: { nl: 'Afdeling', en: 'Department' },
      example: 'Burgerzaken',
    },
  },
  from: {
    hrNumber: 'EmployeeId',
    mail: 'Mail',
    givenName: 'FirstName',
    familyName: 'BirthName',
    department: 'Department',
    employedFrom: 'EmploymentStart',
  },
  read(cells, reading) {
    const start = cells.EmploymentStart === '' ? null : readDay(cells.EmploymentStart, reading);
    if (start !== null && typeof start !== 'string')
      return { fault: { column: 'EmploymentStart', code: start.fault } };
    const row: PersonRow = {
      hrNumber: cells.EmployeeId,
      mail: cells.Mail.toLowerCase() || null,
      givenName: cells.FirstName || null,
      familyName: cells.BirthName || null,
      language: null,
      department: cells.Department || null,
      employedFrom: start,
    };
    return { row };
  },
});
