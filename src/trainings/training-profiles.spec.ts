import { describe, expect, it } from 'vitest';
import { readSample } from '../../test/support/samples.js';
import { trainingRecordsProfile } from './training-records.profile.js';
import { trainingSuccessFactorsProfile } from './training-successfactors.profile.js';

describe('training-records', () => {
  it('reads the sample', async () => {
    const { rows, faults } = await readSample('training-records.csv', trainingRecordsProfile);
    expect(faults).toEqual([
      { line: 53, fault: { column: 'status', value: 'geslaagd?', code: 'unknown-status' } },
    ]);
    expect(rows).toHaveLength(52);
    expect(rows[0]!.row).toEqual({
      person: '000153',
      courseCode: 'PROMPT-101',
      status: 'passed',
      completedAt: new Date('2026-08-31T22:00:00Z'),
      score: 6.5,
      externalId: 'LMS-1000',
    });
    expect(rows.at(-1)!.row.courseCode).toBe('=HYPERLINK("x")');
  });
});

describe('training-successfactors', () => {
  it('reads the sample', async () => {
    const { rows, faults } = await readSample(
      'completions-successfactors.txt',
      trainingSuccessFactorsProfile,
      [['COURSE_COMPLETE', 'completed']],
    );
    expect(faults).toEqual([
      {
        line: 12,
        fault: { column: 'COMPL_DTE', value: 'JUL-45-2026 10:00:00 UTC', code: 'not-a-date' },
      },
      {
        line: 14,
        fault: { column: 'CMPL_STAT_ID', value: 'SOMETHING_ELSE', code: 'unmapped-status' },
      },
      {
        line: 15,
        fault: { column: 'COMPL_DTE', value: 'JAN-01-2036 10:00:00 UTC', code: 'date-in-future' },
      },
    ]);
    expect(rows).toHaveLength(501);
    expect(rows[0]!.row).toEqual({
      person: '000153',
      courseCode: 'AI-BASIS',
      status: 'completed',
      completedAt: new Date('2026-08-05T10:00:00Z'),
      score: 98,
      externalId: null,
    });
  });

  it('refuses every row whose status nobody mapped', async () => {
    const { rows } = await readSample(
      'completions-successfactors.txt',
      trainingSuccessFactorsProfile,
    );
    expect(rows).toEqual([]);
  });
});
