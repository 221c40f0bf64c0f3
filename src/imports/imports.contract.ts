import type { RoomContract } from '../common/contract.js';
import type { Text } from '../common/text.js';

/** What the profile of the file decides. */
const who: Text = {
  nl: 'wie met het profiel van het bestand mag inlezen: mensen voor HR en de privacy officer, trainingen voor HR en de beheerder',
  en: 'who may import with the profile of the file: people for HR and the privacy officer, trainings for HR and the administrator',
};

export const importsContract: RoomContract = {
  operations: {
    listImportProfiles: {
      summary: { nl: 'Welke bestanden kan ik aanleveren?', en: 'Which files can I send?' },
      description: {
        nl: 'Elk profiel zegt welke kolommen gelezen worden. Kolommen die er niet bij staan worden nooit bewaard.',
        en: 'Each profile says which columns are read. Columns that it does not list are never stored.',
      },
      example: { as: 'viewer' },
    },
    getImportTemplate: {
      summary: { nl: 'Geef mij een voorbeeldbestand', en: 'Give me an example file' },
      description: {
        nl: 'Een CSV-bestand met de kolommen van het profiel en één voorbeeldregel.',
        en: 'A CSV file with the columns of the profile and one row as an example.',
      },
      example: { as: 'hr', path: { profileCode: 'training-records' } },
    },
    importFile: {
      summary: { nl: 'Lees een bestand in', en: 'Read a file' },
      description: {
        nl: 'Zet `profile`, `options` en `dryRun` vóór `file`. Het antwoord komt meteen (202) met het adres van het verslag, of met `Prefer: wait=20` als het klaar is (200). Een foute regel houdt de andere niet tegen; hetzelfde bestand nog eens verandert niets. `dryRun` geeft hetzelfde verslag en bewaart niets.',
        en: 'Put `profile`, `options` and `dryRun` before `file`. The answer comes at once (202) with the address of the report, or with `Prefer: wait=20` when it is finished (200). A wrong row does not hold up the others; the same file again changes nothing. `dryRun` gives the same report and stores nothing.',
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
        nl: 'Elke geweigerde regel met regelnummer, kolom, waarde en reden; 30 dagen te zien. Met `Accept: text/csv` alle regels als CSV.',
        en: 'Every refused row with its line, column, value and reason; to be seen for 30 days. With `Accept: text/csv` all rows as CSV.',
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
      nl: 'Wat het bestand zelf niet zegt, als JSON: `statuses`, `datePattern`, `zone`, `delimiter`, `encoding`, `language`.',
      en: 'What the file does not say itself, as JSON: `statuses`, `datePattern`, `zone`, `delimiter`, `encoding`, `language`.',
    },
    dryRun: {
      nl: 'Of alleen het verslag gemaakt wordt en er niets bewaard wordt.',
      en: 'Whether only the report is made and nothing is stored.',
    },
    file: { nl: 'Het bestand: CSV in UTF-8.', en: 'The file: CSV in UTF-8.' },
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
    'ImportRow.value': { nl: 'Wat er stond.', en: 'What stood there.' },
    'ImportRow.code': { nl: 'Waarom de regel geweigerd is.', en: 'Why the row was refused.' },
    'ImportRow.detail': { nl: 'De reden in woorden.', en: 'The reason in words.' },
    'ImportProfile.permission': {
      nl: 'Welke groep rechten ervoor nodig is.',
      en: 'Which group of rights it needs.',
    },
    columns: { nl: 'Kolommen die gelezen worden.', en: 'Columns that are read.' },
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
