import { importProfile, type ImportProfile } from '../imports/import-profile.js';
import { isConcealedName } from './concealed-name.js';
import { readPastDay } from './read-past-day.js';
import { personRow, type UsageRow } from './usage-row.js';

/**
 * Microsoft 365 Copilot, use by person: the CSV of Graph (`getMicrosoft365CopilotUsageUserDetail`, also its version 2)
 * and the export of the admin center, which calls some columns otherwise. In which apps it was used, how often, and the
 * display name are not read.
 */
export const usageCopilotDetailProfile: ImportProfile<UsageRow> = importProfile({
  code: 'usage-copilot-detail',
  title: {
    nl: 'Gebruik van Microsoft 365 Copilot per persoon',
    en: 'Use of Microsoft 365 Copilot by person',
  },
  description: {
    nl: 'Eén rij per persoon met een licentie, met de laatste dag van gebruik; de optie projectId noemt het project. In welke app en hoe vaak wordt niet gelezen. Zijn de namen verborgen, dan wordt alleen geteld.',
    en: 'One row for each person with a licence, with the last day of use; the option projectId names the project. In which app and how often is not read. Where names are concealed, people are only counted.',
  },
  options: ['projectId'],
  needs: ['projectId'],
  columns: {
    'Report Refresh Date': {
      aliases: ['reportRefreshDate'],
      key: true,
      maxLength: 40,
      description: {
        nl: 'Tot en met welke dag het rapport gaat',
        en: 'The last day that the report covers',
      },
      example: '2026-11-16',
    },
    'User Principal Name': {
      aliases: ['Username', 'User name', 'userPrincipalName'],
      key: true,
      maxLength: 254,
      description: {
        nl: 'Aanmeldnaam (UPN); verborgen namen worden niet bewaard',
        en: 'Name to sign in (UPN); concealed names are not kept',
      },
      example: 'p000153@gemeente.example',
    },
    'Last Activity Date': {
      aliases: ['Last activity date (UTC)', 'lastActivityDate'],
      needed: true,
      maxLength: 40,
      description: {
        nl: 'Laatste dag van gebruik; leeg: nog niet gebruikt',
        en: 'Last day of use; empty: not used yet',
      },
      example: '2026-11-11',
    },
  },
  from: {
    refreshDate: 'Report Refresh Date',
    person: 'User Principal Name',
    lastActivity: 'Last Activity Date',
  },
  read(cells, reading) {
    const refreshDate = readPastDay(cells['Report Refresh Date'], reading);
    if (typeof refreshDate !== 'string')
      return { fault: { column: 'Report Refresh Date', code: refreshDate.fault } };
    const last = cells['Last Activity Date'];
    const lastActivity = last === '' ? null : readPastDay(last, reading);
    if (lastActivity !== null && typeof lastActivity !== 'string')
      return { fault: { column: 'Last Activity Date', code: lastActivity.fault } };
    if (lastActivity !== null && lastActivity > refreshDate)
      return { fault: { column: 'Last Activity Date', code: 'date-in-future' } };
    const person = cells['User Principal Name'];
    return {
      row: personRow({
        project: reading.named.projectId!,
        refreshDate,
        person,
        isConcealed: isConcealedName(person),
        lastActivity,
      }),
    };
  },
});
