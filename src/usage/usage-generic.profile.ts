import {
  importProfile,
  type ImportProfile,
  type ProfileColumn,
  type Reading,
  type RowFaultCode,
} from '../imports/import-profile.js';
import { isConcealedName } from './concealed-name.js';
import { readCount } from './read-count.js';
import { readPastDay } from './read-past-day.js';
import { countRow, personRow, type UsageRow } from './usage-row.js';

const COLUMNS = {
  personId: {
    aliases: [
      'Personeelsnummer',
      'HR-nummer',
      'HR number',
      'Employee number',
      'E-mail',
      'Email',
      'UPN',
      'User Principal Name',
    ],
    key: true,
    maxLength: 254,
    description: {
      nl: 'Personeelsnummer of mailadres; zonder deze kolom zijn het aantallen (enabled, active)',
      en: 'HR number or mail address; without this column it is counts (enabled, active)',
    },
    example: '000153',
  },
  date: {
    aliases: ['Datum'],
    key: true,
    maxLength: 40,
    description: {
      nl: 'De laatste dag waarover de rij gaat',
      en: 'The last day that the row is about',
    },
    example: '2026-11-16',
  },
  actions: {
    aliases: ['Acties'],
    key: true,
    maxLength: 20,
    description: {
      nl: 'Hoe vaak in de zeven dagen tot en met die dag; 0: niet gebruikt. Hoe vaak wordt niet bewaard',
      en: 'How often in the seven days up to and including that day; 0: not used. How often is not kept',
    },
    example: '12',
  },
  enabled: {
    aliases: ['Toegang'],
    key: true,
    maxLength: 20,
    description: { nl: 'Mensen die het kunnen gebruiken', en: 'People who can use it' },
    example: '600',
  },
  active: {
    aliases: ['Actief'],
    key: true,
    maxLength: 20,
    description: { nl: 'Mensen die actief zijn', en: 'People who are active' },
    example: '467',
  },
} satisfies Record<string, ProfileColumn>;

type Column = keyof typeof COLUMNS;
type Cells = Readonly<Record<Column, string>>;

/**
 * Use of any application, from whatever system: `personId,date,actions` with a row for each person and week, or
 * `date,enabled,active` with how many people. Which of the two, the header says.
 */
export const usageGenericProfile: ImportProfile<UsageRow> = importProfile<UsageRow, Column>({
  code: 'usage-generic',
  title: { nl: 'Gebruik uit een eigen bestand', en: 'Use from a file of your own' },
  description: {
    nl: 'personId, date en actions: één rij per persoon per week, ook van wie toegang had en het niet gebruikte (actions 0). Of date, enabled en active: alleen aantallen. De optie projectId noemt het project.',
    en: 'personId, date and actions: one row for each person and week, also of who had access and did not use it (actions 0). Or date, enabled and active: counts only. The option projectId names the project.',
  },
  options: ['projectId'],
  needs: ['projectId'],
  columns: COLUMNS,
  from: { person: 'personId', refreshDate: 'date', enabled: 'enabled', active: 'active' },
  read,
  forFile({ headers }) {
    const { personId, date, actions, enabled, active } = COLUMNS;
    const names = new Set(['personid', ...personId.aliases.map((alias) => alias.toLowerCase())]);
    const isByPerson = headers.some((header) => names.has(header.toLowerCase()));
    const columns: Record<string, ProfileColumn> = isByPerson
      ? { personId, date, actions }
      : { date, enabled, active };
    return Promise.resolve({ columns, read: (cells, reading) => read(cells as Cells, reading) });
  },
});

/** Of the two kinds of rows, only one about a person has a `personId`. */
function read(
  cells: Cells,
  reading: Reading,
): { row: UsageRow } | { fault: { column: Column; code: RowFaultCode } } {
  const project = reading.named.projectId!;
  const refreshDate = readPastDay(cells.date, reading);
  if (typeof refreshDate !== 'string')
    return { fault: { column: 'date', code: refreshDate.fault } };
  if (cells.personId) {
    const actions = readCount(cells.actions);
    if (actions === null) return { fault: { column: 'actions', code: 'not-a-number' } };
    return {
      row: personRow({
        project,
        refreshDate,
        person: cells.personId,
        isConcealed: isConcealedName(cells.personId),
        lastActivity: actions > 0 ? refreshDate : null,
      }),
    };
  }
  const enabled = readCount(cells.enabled);
  if (enabled === null) return { fault: { column: 'enabled', code: 'not-a-number' } };
  const active = readCount(cells.active);
  if (active === null) return { fault: { column: 'active', code: 'not-a-number' } };
  return { row: countRow({ project, refreshDate, periodDays: null, enabled, active }) };
}
