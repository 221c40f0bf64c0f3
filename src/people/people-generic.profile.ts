import { importProfile, type ImportProfile } from '../imports/import-profile.js';
import { readDay } from '../imports/read-date.js';
import type { Language } from '../common/text.js';
import type { PersonRow } from './people-row.js';

const LANGUAGE_NAMES: Readonly<Record<string, Language>> = {
  nl: 'nl',
  nederlands: 'nl',
  dutch: 'nl',
  en: 'en',
  engels: 'en',
  english: 'en',
};

/** A list of people from whatever system, with Dutch or English headers. */
export const peopleGenericProfile: ImportProfile<PersonRow> = importProfile({
  code: 'people-generic',
  title: { nl: 'Medewerkers uit een eigen lijst', en: 'Employees from a list of your own' },
  description: {
    nl: 'Eén rij per medewerker, met Nederlandse of Engelse kolomkoppen. Wat er niet in staat blijft zoals het was.',
    en: 'One row per employee, with Dutch or English headers. What it leaves out stays as it was.',
  },
  columns: {
    Personeelsnummer: {
      aliases: [
        'Personeelsnr',
        'Medewerkernummer',
        'HR-nummer',
        'HR nummer',
        'HR number',
        'Employee number',
        'Employee ID',
        'EmployeeId',
        'Personnel number',
        'personId',
      ],
      key: true,
      maxLength: 100,
      description: {
        nl: 'Personeelsnummer, met voorloopnullen',
        en: 'HR number, with its leading zeros',
      },
      example: '000153',
    },
    'E-mail': {
      aliases: ['Email', 'Mail', 'E-mailadres', 'Emailadres', 'Mailadres', 'Email address'],
      maxLength: 254,
      description: { nl: 'Zakelijk mailadres', en: 'Mail address at work' },
      example: 'p000153@gemeente.example',
    },
    Voornaam: {
      aliases: ['Roepnaam', 'First name', 'FirstName', 'Given name'],
      maxLength: 100,
      description: { nl: 'Voornaam', en: 'First name' },
      example: 'Noor',
    },
    Achternaam: {
      aliases: ['Naam', 'Last name', 'LastName', 'Surname', 'Family name'],
      maxLength: 200,
      description: { nl: 'Achternaam', en: 'Last name' },
      example: 'Brouwer',
    },
    Taal: {
      aliases: ['Language', 'Voorkeurstaal', 'Preferred language'],
      maxLength: 20,
      description: {
        nl: 'Taal waarin wij iemand schrijven: nl of en',
        en: 'Language in which we write to somebody: nl or en',
      },
      example: 'nl',
    },
    Afdeling: {
      aliases: ['Department', 'Organisatieonderdeel', 'Organisational unit'],
      maxLength: 200,
      description: { nl: 'Afdeling', en: 'Department' },
      example: 'Burgerzaken',
    },
    'In dienst': {
      aliases: [
        'In dienst sinds',
        'In dienst per',
        'Datum in dienst',
        'Indiensttreding',
        'Employed from',
        'Employment start',
        'Start date',
        'Hire date',
      ],
      maxLength: 40,
      description: { nl: 'Eerste werkdag', en: 'First day of work' },
      example: '01-09-2019',
    },
  },
  from: {
    hrNumber: 'Personeelsnummer',
    mail: 'E-mail',
    givenName: 'Voornaam',
    familyName: 'Achternaam',
    language: 'Taal',
    department: 'Afdeling',
    employedFrom: 'In dienst',
  },
  read(cells, reading) {
    const start = cells['In dienst'] === '' ? null : readDay(cells['In dienst'], reading);
    if (start !== null && typeof start !== 'string')
      return { fault: { column: 'In dienst', code: start.fault } };
    const language = cells.Taal === '' ? null : LANGUAGE_NAMES[cells.Taal.toLowerCase()];
    if (language === undefined) return { fault: { column: 'Taal', code: 'unknown-language' } };
    const row: PersonRow = {
      hrNumber: cells.Personeelsnummer,
      mail: cells['E-mail'].toLowerCase() || null,
      givenName: cells.Voornaam || null,
      familyName: cells.Achternaam || null,
      language,
      department: cells.Afdeling || null,
      employedFrom: start,
    };
    return { row };
  },
});
