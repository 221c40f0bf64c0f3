import { describe, expect, it } from 'vitest';
import { readSample } from '../../test/support/samples.js';
import type { Reading } from '../imports/import-profile.js';
import { readingAt } from '../imports/read-date.js';
import { rowReader } from '../imports/read-rows.js';
import { countsInReport } from './active-in-report.js';
import { usageCopilotDetailProfile } from './usage-copilot-detail.profile.js';

const NAMED = { projectId: 'copilot' };
const READING: Reading = {
  ...readingAt(new Date('2026-11-23T09:00:00Z'), 'Europe/Amsterdam'),
  statuses: new Map(),
  named: NAMED,
};

const read = (headers: string[], cells: string[]) => {
  const reader = rowReader(usageCopilotDetailProfile, headers, READING);
  const row = { line: 2, cells };
  return reader.read(row, reader.keep(row));
};

describe('usage-copilot-detail', () => {
  it('reads the sample', async () => {
    const { rows, faults } = await readSample(
      'copilot-usage-2026-11-16.csv',
      usageCopilotDetailProfile,
      [],
      NAMED,
    );
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(600);
    expect(rows[0]!.row).toEqual({
      project: 'copilot',
      refreshDate: '2026-11-16',
      person: 'p000153@noorderwolde.example',
      isConcealed: false,
      lastActivity: '2026-10-31',
      periodDays: null,
      enabled: null,
      active: null,
    });
    expect(rows.some(({ row }) => row.lastActivity === null)).toBe(true);
  });

  it('reads the concealed sample as people who can only be counted', async () => {
    const { rows, faults } = await readSample(
      'copilot-usage-concealed.csv',
      usageCopilotDetailProfile,
      [],
      NAMED,
    );
    expect(faults).toEqual([]);
    expect(rows.filter(({ row }) => !row.isConcealed)).toEqual([]);
    const days = rows.map(({ row }) => row.lastActivity);
    expect(countsInReport('2026-11-16', days)).toEqual({ enabled: 600, active: 467 });
  });

  it('reads nothing but the date, who, and when last', async () => {
    const reader = rowReader(
      usageCopilotDetailProfile,
      [
        'Report Refresh Date',
        'User Principal Name',
        'Display Name',
        'Last Activity Date',
        'Word Copilot Last Activity Date',
        'Prompts submitted for all apps',
        'Report Period',
      ],
      READING,
    );
    expect(reader.columns).toEqual([
      'Report Refresh Date',
      'User Principal Name',
      'Last Activity Date',
    ]);
  });

  it('reads the headers of the admin center, with spaces after them', () => {
    const { headers, cells } = {
      headers: ['Report refresh date', 'Username', 'Last activity date (UTC)'],
      cells: ['16-11-2026', 'P000153@noorderwolde.example ', ' 2026-11-11 '],
    };
    expect(read(headers, cells)).toMatchObject({
      row: {
        refreshDate: '2026-11-16',
        person: 'P000153@noorderwolde.example',
        lastActivity: '2026-11-11',
      },
    });
  });

  it.each([
    [['2026-11-16', '(Unknown)', '2026-11-11'], { row: { isConcealed: true } }],
    [['2026-11-16', '', '2026-11-11'], { fault: { cell: 1, code: 'missing-key' } }],
    [['2026-11-24', 'a@b.example', ''], { fault: { cell: 0, code: 'date-in-future' } }],
    [['soon', 'a@b.example', ''], { fault: { cell: 0, code: 'not-a-date' } }],
    [['2026-11-16', 'a@b.example', '2026-11-17'], { fault: { cell: 2, code: 'date-in-future' } }],
    [['2026-11-16', 'a@b.example', 'never'], { fault: { cell: 2, code: 'not-a-date' } }],
  ])('makes of %j what it is', (cells, expected) => {
    const headers = ['Report Refresh Date', 'User Principal Name', 'Last Activity Date'];
    expect(read(headers, cells)).toMatchObject(expected);
  });
});
