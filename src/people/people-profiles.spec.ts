import { describe, expect, it } from 'vitest';
import { readSample } from '../../test/support/samples.js';
import { peopleAfasProfile } from './people-afas.profile.js';
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
