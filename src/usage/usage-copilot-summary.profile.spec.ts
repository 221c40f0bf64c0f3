import { describe, expect, it } from 'vitest';
import { readSample } from '../../test/support/samples.js';
import type { Reading } from '../imports/import-profile.js';
import { readingAt } from '../imports/read-date.js';
import { rowReader } from '../imports/read-rows.js';
import { readTable } from '../tables/read-table.js';
import { activeRate } from './active-in-report.js';
import { usageCopilotSummaryProfile } from './usage-copilot-summary.profile.js';

const READING: Reading = {
  ...readingAt(new Date('2026-11-23T09:00:00Z'), 'Europe/Amsterdam'),
  statuses: new Map(),
  named: { projectId: 'copilot' },
};

async function read(...lines: string[]) {
  const bytes = (async function* () {
    yield await Promise.resolve(Buffer.from(lines.join('\n')));
  })();
  const { headers, rows } = await readTable(bytes, { zone: 'UTC' });
  const reader = rowReader(usageCopilotSummaryProfile, headers, READING);
  const readings = [];
  for await (const block of rows)
    for (const row of block) readings.push(reader.read(row, reader.keep(row)));
  return readings;
}

describe('usage-copilot-summary', () => {
  it('reads the sample', async () => {
    const { rows, faults } = await readSample(
      'copilot-count-summary.csv',
      usageCopilotSummaryProfile,
      [],
      { projectId: 'copilot' },
    );
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        row: {
          project: 'copilot',
          refreshDate: '2026-11-16',
          person: null,
          isConcealed: false,
          lastActivity: null,
          periodDays: 28,
          enabled: 354_590,
          active: 144_022,
        },
      },
    ]);
    const { enabled, active } = rows[0]!.row;
    expect(activeRate({ enabled: enabled!, active: active! }).value).toBeCloseTo(0.40616, 5);
  });

  it('reads headers with spaces after them', async () => {
    const [row] = await read(
      'Report Refresh Date ,Report Period,Any App Enabled Users,Any App Active Users  ',
      '2026-11-16,7,600,467',
    );
    expect(row).toMatchObject({ row: { periodDays: 7, enabled: 600, active: 467 } });
  });

  it.each([
    ['2026-11-24,28,600,467', { cell: 0, code: 'date-in-future' }],
    ['2026-11-16,ALL,600,467', { cell: 1, code: 'not-a-number' }],
    ['2026-11-16,0,600,467', { cell: 1, code: 'not-a-number' }],
    ['2026-11-16,28,354.590,467', { cell: 2, code: 'not-a-number' }],
    ['2026-11-16,28,600,-1', { cell: 3, code: 'not-a-number' }],
    ['2026-11-16,28,600,', { cell: 3, code: 'missing-key' }],
  ])('refuses %s', async (line, fault) => {
    const header = 'Report Refresh Date,Report Period,Any App Enabled Users,Any App Active Users';
    expect(await read(header, line)).toMatchObject([{ fault }]);
  });
});
