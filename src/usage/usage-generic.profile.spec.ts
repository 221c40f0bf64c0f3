import { describe, expect, it } from 'vitest';
import { InvalidInput } from '../common/errors.js';
import type { Reading } from '../imports/import-profile.js';
import { readingAt } from '../imports/read-date.js';
import { rowReader } from '../imports/read-rows.js';
import { usageGenericProfile } from './usage-generic.profile.js';

const READING: Reading = {
  ...readingAt(new Date('2026-11-23T09:00:00Z'), 'Europe/Amsterdam'),
  statuses: new Map(),
  named: { projectId: 'chatbot' },
};

async function read(header: string, line: string) {
  const headers = header.split(',');
  const file = { headers, named: READING.named, items: new Map<string, string>() };
  const given = await usageGenericProfile.forFile!(file);
  const reader = rowReader({ ...usageGenericProfile, ...given }, headers, READING);
  const row = { line: 2, cells: line.split(',') };
  return reader.read(row, reader.keep(row));
}

describe('usage-generic', () => {
  it.each([
    ['000153,2026-11-16,12', '2026-11-16'],
    ['000153,16-11-2026,1', '2026-11-16'],
    ['000153,2026-11-16,0', null],
  ])('reads of people whether they used it: %s', async (line, lastActivity) => {
    expect(await read('personId,date,actions', line)).toMatchObject({
      row: {
        project: 'chatbot',
        refreshDate: '2026-11-16',
        person: '000153',
        isConcealed: false,
        lastActivity,
        enabled: null,
        active: null,
      },
    });
  });

  it('reads counts', async () => {
    expect(await read('Datum,Toegang,Actief', '2026-11-16,600,467')).toMatchObject({
      row: { person: null, refreshDate: '2026-11-16', enabled: 600, active: 467 },
    });
  });

  it('counts a concealed name only', async () => {
    const line = 'C83BA27EFFBF7E0C94EAD9DD9DD09072,2026-11-16,3';
    expect(await read('UPN,date,actions', line)).toMatchObject({ row: { isConcealed: true } });
  });

  it.each([
    ['personId,date,actions', '000153,2026-11-16,', { cell: 2, code: 'missing-key' }],
    ['personId,date,actions', ',2026-11-16,3', { cell: 0, code: 'missing-key' }],
    ['personId,date,actions', '000153,2026-11-16,-3', { cell: 2, code: 'not-a-number' }],
    ['personId,date,actions', '000153,2026-11-24,3', { cell: 1, code: 'date-in-future' }],
    ['date,enabled,active', 'x,600,467', { cell: 0, code: 'not-a-date' }],
    ['date,enabled,active', '2026-11-16,many,467', { cell: 1, code: 'not-a-number' }],
    ['date,enabled,active', '2026-11-16,600,1.5', { cell: 2, code: 'not-a-number' }],
  ])('refuses of %s the row %s', async (header, line, fault) => {
    expect(await read(header, line)).toMatchObject({ fault });
  });

  it.each(['personId,date', 'date,actions', 'date,enabled'])(
    'refuses a file with only %s',
    async (header) => {
      await expect(read(header, '')).rejects.toThrow(InvalidInput);
    },
  );
});
