import { describe, expect, it } from 'vitest';
import { isValidRecord, type RecordedCompletion, validUntil } from './record-validity.js';

const ZONE = 'Europe/Amsterdam';
const record = (given: Partial<RecordedCompletion> = {}): RecordedCompletion => ({
  status: 'completed',
  completedAt: new Date('2026-06-01T10:00:00Z'),
  completionRule: 'completed_or_passed',
  validityMonths: null,
  yearlyStart: null,
  ...given,
});
const isValid = (given: Partial<RecordedCompletion>, at = '2026-11-23T22:59:59Z'): boolean =>
  isValidRecord(record(given), new Date(at), ZONE);

describe('isValidRecord', () => {
  it.each([
    ['passed', [false, true, false]],
    ['completed', [true, false, false]],
    ['completed_or_passed', [true, true, false]],
  ] as const)('goes by the rule %s', (completionRule, expected) => {
    expect(
      (['completed', 'passed', 'failed'] as const).map((status) =>
        isValid({ completionRule, status }),
      ),
    ).toEqual(expected);
  });

  it('counts from its own moment', () => {
    expect(isValid({}, '2026-06-01T09:59:59Z')).toBe(false);
    expect(isValid({}, '2026-06-01T10:00:00Z')).toBe(true);
  });

  it('counts up to and including the last day, in the zone of the organisation', () => {
    expect(isValid({ validityMonths: 3 }, '2026-09-01T21:59:59Z')).toBe(true);
    expect(isValid({ validityMonths: 3 }, '2026-09-01T22:00:00Z')).toBe(false);
  });
});

describe('validUntil', () => {
  it('is the last day of a month that has no such day', () => {
    const completedAt = new Date('2026-01-31T12:00:00Z');
    expect(validUntil(record({ completedAt, validityMonths: 1 }), ZONE)).toBe('2026-02-28');
  });

  it('takes the day of the organisation, not of UTC', () => {
    const completedAt = new Date('2026-05-31T22:30:00Z');
    expect(validUntil(record({ completedAt, validityMonths: 12 }), ZONE)).toBe('2027-06-01');
  });

  it.each([
    ['2026-08-31T21:59:59Z', '2026-08-31'],
    ['2026-08-31T22:00:00Z', '2027-08-31'],
    ['2027-01-15T12:00:00Z', '2027-08-31'],
    ['2027-08-30T12:00:00Z', '2027-08-31'],
  ])('of %s is %s, the day before the next yearly start', (moment, day) => {
    const completed = record({ completedAt: new Date(moment), yearlyStart: '09-01' });
    expect(validUntil(completed, ZONE)).toBe(day);
  });

  it('goes by the calendar year when that is the window', () => {
    const completed = record({
      completedAt: new Date('2026-12-31T22:00:00Z'),
      yearlyStart: '01-01',
    });
    expect(validUntil(completed, ZONE)).toBe('2026-12-31');
    const next = { ...completed, completedAt: new Date('2026-12-31T23:00:00Z') };
    expect(validUntil(next, ZONE)).toBe('2027-12-31');
  });
});
