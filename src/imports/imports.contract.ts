import type { RoomContract } from '../common/contract.js';
import type { Text } from '../common/text.js';
import { BUILT_IN } from './imports.texts.js';

const ZONE: Text = {
  nl: 'Tijdzone van de klok in het bestand; leeg: die van de organisatie.',
  en: 'Zone of the clock in the file; empty: the one of the organisation.',
};
const LANGUAGE: Text = {
  nl: 'Taal van de namen van maanden en dagen; leeg: Nederlands en Engels.',
  en: 'Language of the names of months and days; empty: Dutch and English.',
};

/** What the profile of the file decides. */
const who: Text = {
  nl: 'wie met het profiel van het bestand mag inlezen: mensen voor HR en de privacy officer, trainingen voor HR en de beheerder, enquêtes voor de beheerder, de programmamanager en de projectleider (eigen projecten)',
  en: 'who may import with the profile of the file: people for HR and the privacy officer, trainings for HR and the administrator, surveys for the administrator, the programme manager and the project lead (own projects)',
};

/** What the target of the profile decides. */
const whoOfProfile: Text = {
  nl: 'wie met het profiel mag inlezen: voor mensen en afdelingen HR en de privacy officer, voor trainingen HR en de beheerder',
  en: 'who may import with the profile: for people and departments HR and the privacy officer, for trainings HR and the administrator',
};

const BUILT_IN_CONFLICT = { 'built-in': BUILT_IN };
const OWN = { profileCode: 'presentielijst' };

export const importsContract: RoomContract = {
  operations: {
    createImportProfile: {
      summary: {
        nl: 'Maak een profiel voor een eigen bestand',
        en: 'Make a profile for a file of your own',
      },
      description: {
        nl: 'Zeg welke kolom welk veld is: van training-records person, course, status, completedAt, score en externalId; van people hrNumber, mail, givenName, familyName, language, department en employedFrom; van departments person, department en validFrom. Staat de cursus of de persoon niet in het bestand, dan zegt de optie course of person het bij het inlezen. Probeer het uit op een bestand met dryRun: het verslag zegt per regel wat er niet klopt, en bewaart niets.',
        en: 'Say which column is which field: of training-records person, course, status, completedAt, score and externalId; of people hrNumber, mail, givenName, familyName, language, department and employedFrom; of departments person, department and validFrom. When the course or the person is not in the file, the option course or person says it when the file is sent. Try it on a file with dryRun: the report says of each row what is wrong, and nothing is stored.',
      },
      who: whoOfProfile,
      conflicts: {
        'already-exists': {
          nl: 'Deze code heeft al een profiel.',
          en: 'A profile has this code already.',
        },
      },
      example: {
        as: 'hr',
        body: {
          code: 'leerplein',
          title: 'Export van Leerplein',
          target: 'training-records',
          columns: [
            { name: 'Personeelsnr', field: 'person', aliases: ['Medewerker'] },
            { name: 'Module', field: 'course' },
            { name: 'Resultaat', field: 'status' },
            { name: 'Datum', field: 'completedAt' },
          ],
          statuses: { Behaald: 'passed', Afgerond: 'completed' },
          datePattern: 'd MMM yyyy',
          language: 'nl',
        },
      },
    },
    listImportProfiles: {
      summary: { nl: 'Welke bestanden kan ik aanleveren?', en: 'Which files can I send?' },
      description: {
        nl: 'Elk profiel zegt welke kolommen gelezen worden. Kolommen die er niet bij staan worden nooit bewaard.',
        en: 'Each profile says which columns are read. Columns that it does not list are never stored.',
      },
      example: { as: 'viewer' },
    },
    getImportProfile: {
      summary: { nl: 'Eén profiel bekijken', en: 'See one profile' },
      description: {
        nl: 'Welke kolommen het leest, onder welke namen, en welke opties het kent.',
        en: 'Which columns it reads, under which names, and which options it knows.',
      },
      example: { as: 'viewer', path: OWN },
    },
    updateImportProfile: {
      summary: { nl: 'Een eigen profiel wijzigen', en: 'Change a profile of your own' },
      description: {
        nl: 'Geldt voor bestanden die daarna komen. De code en wat het profiel inleest blijven zoals ze waren. columns en statuses vervangen wat er stond.',
        en: 'Holds for files that come after it. The code and what the profile reads stay as they were. columns and statuses replace what stood there.',
      },
      who: whoOfProfile,
      conflicts: BUILT_IN_CONFLICT,
      example: {
        as: 'hr',
        path: OWN,
        body: { statuses: { Aanwezig: 'completed', Geslaagd: 'passed' } },
      },
    },
    removeImportProfile: {
      summary: { nl: 'Een eigen profiel verwijderen', en: 'Remove a profile of your own' },
      description: {
        nl: 'Kan zolang er niets mee is ingelezen, ook niet op proef.',
        en: 'Possible as long as nothing was read by it, not even on trial.',
      },
      who: whoOfProfile,
      conflicts: BUILT_IN_CONFLICT,
      example: { as: 'hr', path: OWN },
    },
    getImportTemplate: {
      summary: { nl: 'Geef mij een voorbeeldbestand', en: 'Give me an example file' },
      description: {
        nl: 'Een CSV-bestand met de kolommen van het profiel en één voorbeeldregel, met ; ertussen zodat Excel het meteen goed opent.',
        en: 'A CSV file with the columns of the profile and one row as an example, with ; between them so that Excel opens it right at once.',
      },
      example: { as: 'hr', path: { profileCode: 'training-records' } },
    },
    importFile: {
      summary: { nl: 'Lees een bestand in', en: 'Read a file' },
      description: {
        nl: 'CSV (met , ; tab of |, in UTF-8, UTF-16 of Windows-1252) of een Excel-werkmap (.xlsx). Zet `profile`, `options` en `dryRun` vóór `file`. Een bestand van een enquête sluit die enquête (zie survey-responses en survey-counts). Het antwoord komt meteen (202) met het adres van het verslag, of met `Prefer: wait=20` als het klaar is (200). Een foute regel houdt de andere niet tegen; hetzelfde bestand nog eens verandert niets. `dryRun` geeft hetzelfde verslag en bewaart niets.',
        en: 'CSV (with , ; tab or |, in UTF-8, UTF-16 or Windows-1252) or an Excel workbook (.xlsx). Put `profile`, `options` and `dryRun` before `file`. A file of a survey closes that survey (see survey-responses and survey-counts). The answer comes at once (202) with the address of the report, or with `Prefer: wait=20` when it is finished (200). A wrong row does not hold up the others; the same file again changes nothing. `dryRun` gives the same report and stores nothing.',
      },
      who,
      example: {
        as: 'hr',
        form: { profile: 'training-records', options: '{}', dryRun: 'true' },
        file: {
          name: 'trainingen.csv',
          text: 'personId;course;status;completedAt;score;externalId\n900001;AI-BASIS;completed;2026-06-01;8,5;LMS-1\n',
        },
      },
    },
    listImports: {
      summary: { nl: 'Welke bestanden zijn ingelezen?', en: 'Which files were read?' },
      description: {
        nl: 'De nieuwste eerst, van de profielen waarmee u mag inlezen.',
        en: 'The newest first, of the profiles with which you may import.',
      },
      who,
      example: { as: 'hr' },
    },
    getImport: {
      summary: { nl: 'Hoe is het inlezen gegaan?', en: 'How did the import go?' },
      description: {
        nl: 'Het verslag: hoeveel regels gelezen, aangenomen, ongewijzigd en geweigerd zijn, en welke kolommen niet bewaard mochten worden. `latest` is het nieuwste.',
        en: 'The report: how many rows were read, accepted, unchanged and refused, and which columns could not be stored. `latest` is the newest.',
      },
      who,
      example: { as: 'hr', path: { importId: 'latest' } },
    },
    listImportRows: {
      summary: {
        nl: 'Welke regels zijn geweigerd, en waarom?',
        en: 'Which rows were refused, and why?',
      },
      description: {
        nl: 'Elke geweigerde regel met regelnummer, kolom, waarde en reden; 30 dagen te zien. Met `Accept: text/csv` een bestand met de geweigerde regels zoals ze waren, met de reden erachter: verbeter de cellen en lever het zo weer aan, met hetzelfde profiel en dezelfde opties. Van een geweigerd antwoord op een enquête is alleen de foute cel bewaard, en nooit een opmerking.',
        en: 'Every refused row with its line, column, value and reason; to be seen for 30 days. With `Accept: text/csv` a file with the refused rows as they were, the reason behind each: correct the cells and send it again as it is, with the same profile and the same options. Of a refused answer to a survey only the faulty cell was kept, and never a remark.',
      },
      who,
      example: { as: 'hr', path: { importId: 'latest' }, query: { outcome: 'refused' } },
    },
  },
  fields: {
    'importFile.Prefer': {
      nl: '`wait=20` wacht hoogstens 20 seconden op het verslag.',
      en: '`wait=20` waits at most 20 seconds for the report.',
    },
    importId: { nl: 'Id van het verslag, of `latest`.', en: 'Id of the report, or `latest`.' },
    profileCode: { nl: 'Code van het profiel.', en: 'Code of the profile.' },
    profile: { nl: 'Code van het profiel.', en: 'Code of the profile.' },
    options: {
      nl: 'Wat het bestand zelf niet zegt, als JSON: `datePattern`, `zone`, `language`, `delimiter` en `encoding` (`utf-8`, `utf-16le`, `windows-1252`); bij profielen die ze noemen ook `statuses`, `course`, `person`, `communication`, `surveyId` en `items` (`{"<kolomkop>": "<key van de vraag>"}`).',
      en: 'What the file does not say itself, as JSON: `datePattern`, `zone`, `language`, `delimiter` and `encoding` (`utf-8`, `utf-16le`, `windows-1252`); for profiles that name them also `statuses`, `course`, `person`, `communication`, `surveyId` and `items` (`{"<header>": "<item key>"}`).',
    },
    dryRun: {
      nl: 'Of alleen het verslag gemaakt wordt en er niets bewaard wordt.',
      en: 'Whether only the report is made and nothing is stored.',
    },
    file: { nl: 'Het bestand: CSV of .xlsx.', en: 'The file: CSV or .xlsx.' },
    'Import.state': { nl: 'Hoe ver het is.', en: 'How far it is.' },
    state: { nl: 'Hoe ver het is.', en: 'How far it is.' },
    rows: { nl: 'Aantallen regels tot nu toe.', en: 'Numbers of rows so far.' },
    read: { nl: 'Gelezen regels.', en: 'Rows read.' },
    accepted: {
      nl: 'Regels die iets toevoegden of wijzigden.',
      en: 'Rows that added or changed something.',
    },
    unchanged: { nl: 'Regels die er al zo stonden.', en: 'Rows that stood there already.' },
    incomplete: { nl: 'Regels die nog niet af zijn.', en: 'Rows that are not complete yet.' },
    refused: { nl: 'Geweigerde regels.', en: 'Refused rows.' },
    droppedColumns: {
      nl: 'Kolommen die niet bewaard mogen worden en die niet gelezen zijn.',
      en: 'Columns that may not be stored and were not read.',
    },
    'DroppedColumn.reason': { nl: 'Wat de kolom prijsgeeft.', en: 'What the column gives away.' },
    figures: { nl: 'Wat een rapport zelf zegt.', en: 'What a report itself says.' },
    warnings: { nl: 'Wat u verder moet weten.', en: 'What else you should know.' },
    finishedAt: {
      nl: 'Wanneer het klaar was; null: nog bezig.',
      en: 'When it was finished; null: still busy.',
    },
    outcome: {
      nl: 'Welke regels; nu alleen de geweigerde.',
      en: 'Which rows; now only the refused ones.',
    },
    line: {
      nl: 'Regel in het bestand; de kopregel is 1.',
      en: 'Line in the file; the header is 1.',
    },
    column: { nl: 'Kolom zoals die in het bestand heet.', en: 'Column as the file calls it.' },
    'ImportRow.value': {
      nl: 'Wat er stond; ••••••••• is wat een burgerservicenummer kan zijn.',
      en: 'What stood there; ••••••••• is what may be a citizen service number.',
    },
    'ImportRow.code': { nl: 'Waarom de regel geweigerd is.', en: 'Why the row was refused.' },
    'ImportRow.detail': { nl: 'De reden in woorden.', en: 'The reason in words.' },
    'ImportProfile.permission': {
      nl: 'Welke groep rechten ervoor nodig is.',
      en: 'Which group of rights it needs.',
    },
    columns: { nl: 'Kolommen die gelezen worden.', en: 'Columns that are read.' },
    'ImportProfile.id': {
      nl: 'Id van een eigen profiel; null bij een profiel van het product.',
      en: 'Id of a profile of your own; null for one of the product.',
    },
    'ImportProfile.options': {
      nl: 'Opties die dit profiel leest.',
      en: 'Options that this profile reads.',
    },
    target: {
      nl: 'Wat een eigen profiel inleest: training-records, people of departments; null bij een profiel van het product.',
      en: 'What a profile of your own reads: training-records, people or departments; null for one of the product.',
    },
    statuses: {
      nl: 'Wat uw eigen statuscodes betekenen: completed, passed of failed.',
      en: 'What your own status codes mean: completed, passed or failed.',
    },
    datePattern: {
      nl: 'Hoe data geschreven zijn, zoals dd-MM-yyyy of EEEE d MMMM yyyy HH:mm.',
      en: 'How dates are written, such as dd-MM-yyyy or EEEE d MMMM yyyy HH:mm.',
    },
    'ImportProfile.zone': ZONE,
    'CreateImportProfile.zone': ZONE,
    'UpdateImportProfile.zone': ZONE,
    'ImportProfile.language': LANGUAGE,
    'CreateImportProfile.language': LANGUAGE,
    'UpdateImportProfile.language': LANGUAGE,
    delimiter: {
      nl: 'Wat er meestal tussen de cellen staat; een kopregel zonder dat teken zegt het zelf.',
      en: 'What mostly stands between cells; a header without it tells itself.',
    },
    encoding: {
      nl: 'Hoe tekens geschreven zijn, waar het bestand dat zelf niet zegt.',
      en: 'How characters are written, where the file does not tell itself.',
    },
    field: {
      nl: 'Welk veld de kolom is; null bij een profiel van het product.',
      en: 'Which field the column is; null for a profile of the product.',
    },
    aliases: {
      nl: 'Andere koppen voor dezelfde kolom.',
      en: 'Other headers for the same column.',
    },
    'OwnColumnInput.name': { nl: 'Kolomkop.', en: 'Header.' },
    'ImportColumn.name': { nl: 'Kolomkop.', en: 'Header.' },
    'ImportColumn.key': {
      nl: 'Of de kolom er moet zijn en geen lege cellen heeft.',
      en: 'Whether the column must be there without empty cells.',
    },
    'ImportColumn.maxLength': {
      nl: 'Meeste tekens van een waarde.',
      en: 'Most characters of a value.',
    },
    'ImportColumn.example': { nl: 'Een voorbeeld.', en: 'An example.' },
    permission: { nl: 'Groep rechten.', en: 'Group of rights.' },
    maxLength: { nl: 'Meeste tekens.', en: 'Most characters.' },
    example: { nl: 'Een voorbeeld.', en: 'An example.' },
  },
};
