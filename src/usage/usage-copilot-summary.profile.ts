import { importProfile, type ImportProfile } from '../imports/import-profile.js';
import { readCount } from './read-count.js';
import { readPastDay } from './read-past-day.js';
import { countRow, type UsageRow } from './usage-row.js';

/**
 * Microsoft 365 Copilot, how many people use it: the CSV of Graph (`getMicrosoft365CopilotUserCountSummary`). How many
 * use it in which app is not read.
 */
export const usageCopilotSummaryProfile: ImportProfile<UsageRow> = importProfile({
  code: 'usage-copilot-summary',
  title: {
    nl: 'Aantal gebruikers van Microsoft 365 Copilot',
    en: 'Number of users of Microsoft 365 Copilot',
  },
  description: {
    nl: 'Hoeveel mensen een licentie hebben en hoeveel er actief zijn in de periode; de optie projectId noemt het project waarvoor het telt.',
    en: 'How many people have a licence and how many are active in the period; the option projectId names the project it counts for.',
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
    'Report Period': {
      aliases: ['reportPeriod'],
      key: true,
      maxLength: 10,
      description: {
        nl: 'Over hoeveel dagen actief telt',
        en: 'Over how many days active counts',
      },
      example: '28',
    },
    'Any App Enabled Users': {
      aliases: ['anyAppEnabledUsers'],
      key: true,
      maxLength: 20,
      description: { nl: 'Mensen met een licentie', en: 'People with a licence' },
      example: '600',
    },
    'Any App Active Users': {
      aliases: ['anyAppActiveUsers'],
      key: true,
      maxLength: 20,
      description: { nl: 'Mensen die actief zijn', en: 'People who are active' },
      example: '467',
    },
  },
  from: {
    refreshDate: 'Report Refresh Date',
    periodDays: 'Report Period',
    enabled: 'Any App Enabled Users',
    active: 'Any App Active Users',
  },
  read(cells, reading) {
    const refreshDate = readPastDay(cells['Report Refresh Date'], reading);
    if (typeof refreshDate !== 'string')
      return { fault: { column: 'Report Refresh Date', code: refreshDate.fault } };
    const periodDays = readCount(cells['Report Period']);
    if (!periodDays) return { fault: { column: 'Report Period', code: 'not-a-number' } };
    const enabled = readCount(cells['Any App Enabled Users']);
    if (enabled === null)
      return { fault: { column: 'Any App Enabled Users', code: 'not-a-number' } };
    const active = readCount(cells['Any App Active Users']);
    if (active === null) return { fault: { column: 'Any App Active Users', code: 'not-a-number' } };
    return {
      row: countRow({
        project: reading.named.projectId!,
        refreshDate,
        periodDays,
        enabled,
        active,
      }),
    };
  },
});
