import { describe, expect, it } from 'vitest';
import type { Reading } from '../imports/import-profile.js';
import { readingAt } from '../imports/read-date.js';
import { readSample } from '../../test/support/samples.js';
import { trainingMoodleProfile } from './training-moodle.profile.js';
import { trainingRecordsProfile } from './training-records.profile.js';
import { trainingSuccessFactorsProfile } from './training-successfactors.profile.js';
import { trainingVivaLearningProfile } from './training-viva-learning.profile.js';

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

describe('training-moodle', () => {
  it('reads the sample', async () => {
    const { rows, incomplete, faults } = await readSample(
      'completions-moodle.csv',
      trainingMoodleProfile,
      [],
      { course: 'AI-PRIVACY' },
    );
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(56);
    expect(incomplete).toHaveLength(19);
    expect(rows[0]).toEqual({
      line: 3,
      row: {
        person: '000160',
        courseCode: 'AI-PRIVACY',
        status: 'completed',
        completedAt: new Date('2026-08-25T08:15:00Z'),
        score: null,
        externalId: null,
      },
    });
  });
});

describe('training-viva-learning', () => {
  const reading: Reading = {
    ...readingAt(new Date('2026-11-23T09:00:00Z'), 'Europe/Amsterdam'),
    statuses: new Map([['AFGEROND', 'completed']]),
    named: { person: '000153' },
  };
  const read = (course: string, status: string, date: string) =>
    trainingVivaLearningProfile.read(
      {
        'External ID of the content': course,
        'Completion status': status,
        'Last Sync Date (UTC)': date,
      },
      reading,
    );

  it.each(['Completed', 'Afgerond'])('takes %s as done at the last moment possible', (status) => {
    expect(read('AI-BASIS', status, '6/1/2026 2:30:00 PM')).toEqual({
      row: {
        person: '000153',
        courseCode: 'AI-BASIS',
        status: 'completed',
        completedAt: new Date('2026-06-01T14:30:00Z'),
        score: null,
        externalId: null,
      },
    });
  });

  it.each([
    ['In Progress', '2026-06-01', { incomplete: true }],
    ['', '2026-06-01', { incomplete: true }],
    ['Kwijt', '2026-06-01', { fault: { column: 'Completion status', code: 'unknown-status' } }],
    ['Completed', 'x', { fault: { column: 'Last Sync Date (UTC)', code: 'not-a-date' } }],
  ])('makes of %s on %s what it is', (status, date, result) => {
    expect(read('AI-BASIS', status, date)).toEqual(result);
  });
});
