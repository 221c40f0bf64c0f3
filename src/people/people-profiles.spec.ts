import { describe, expect, it } from 'vitest';
import type { Reading } from '../imports/import-profile.js';
import { readingAt } from '../imports/read-date.js';
import { rowReader } from '../imports/read-rows.js';
import { readSample } from '../../test/support/samples.js';
import { peopleAfasProfile } from './people-afas.profile.js';
import { peopleGenericProfile } from './people-generic.profile.js';
import { peopleVivaProfile } from './people-viva.profile.js';

describe('people-afas', () => {
  it('reads the sample', async () => {
    const { droppedColumns, rows, faults } = await readSample(
      'employees-afas.csv',
      peopleAfasProfile,
    );
    expect(droppedColumns.map(({ column }) => column)).toEqual([
      'BSN',
      'DateOfBirth',
      'Gender',
      'Mobile',
      'Phone',
    ]);
    expect(faults).toEqual([
      { line: 603, fault: { column: 'EmployeeId', value: '', code: 'missing-key' } },
    ]);
    expect(rows).toHaveLength(601);
    expect(rows[0]).toEqual({
      line: 2,
      row: {
        hrNumber: '000153',
        mail: 'p000153@noorderwolde.example',
        givenName: 'Noor',
        familyName: 'Brouwer',
        language: null,
        department: 'Burgerzaken',
        employedFrom: '2019-09-01',
      },
    });
    expect(new Set(rows.map(({ row }) => JSON.stringify(row))).size).toBe(600);
  });
});

describe('people-viva', () => {
  it('reads the sample', async () => {
    const { droppedColumns, rows, faults } = await readSample(
      'organisation-viva.csv',
      peopleVivaProfile,
    );
    expect({ droppedColumns, faults }).toEqual({ droppedColumns: [], faults: [] });
    expect(rows).toHaveLength(630);
    expect(rows.slice(0, 2).map(({ row }) => [row.person, row.department, row.validFrom])).toEqual([
      ['000153', 'HR', '2026-01-01'],
      ['000153', 'Burgerzaken', '2026-07-01'],
    ]);
  });
});

describe('people-generic', () => {
  const reading: Reading = {
    ...readingAt(new Date('2026-11-23T09:00:00Z'), 'Europe/Amsterdam'),
    statuses: new Map(),
    named: {},
  };

  it.each([
    ['Personeelsnummer', 'Roepnaam', 'Achternaam', 'E-mailadres', 'Afdeling', 'In dienst sinds'],
    ['HR number', 'First name', 'Surname', 'Email address', 'DEPARTMENT', 'hire date'],
  ])('knows the headers %s, %s, %s, …', (...headers) => {
    const reader = rowReader(peopleGenericProfile, headers, reading);
    const row = { line: 2, cells: ['000153', 'Noor', 'Brouwer', 'N@X.example', 'HR', '1-9-2019'] };
    expect(reader.read(row, reader.keep(row))).toMatchObject({
      row: {
        hrNumber: '000153',
        mail: 'n@x.example',
        givenName: 'Noor',
        familyName: 'Brouwer',
        language: null,
        department: 'HR',
        employedFrom: '2019-09-01',
      },
    });
  });
});
