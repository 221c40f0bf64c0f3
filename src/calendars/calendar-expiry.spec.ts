import { describe, expect, it } from 'vitest';
import { calendarExpiry } from './calendar-expiry.js';

const NOW = new Date('2026-03-01T10:00:00Z');

describe('until when a calendar works', () => {
  it('is a year when nothing is asked', () => {
    expect(calendarExpiry(undefined, NOW)).toEqual(new Date('2027-03-01T10:00:00Z'));
    expect(calendarExpiry(undefined, new Date('2028-02-29T10:00:00Z'))).toEqual(
      new Date('2029-03-01T10:00:00Z'),
    );
  });

  it.each(['2026-03-01T10:00:00.001Z', '2028-03-01T10:00:00Z'])(
    'is %s when that is asked',
    (at) => {
      expect(calendarExpiry(new Date(at), NOW)).toEqual(new Date(at));
    },
  );

  it.each(['2026-03-01T10:00:00Z', '2025-01-01T00:00:00Z', '2028-03-01T10:00:00.001Z'])(
    'is not %s: past, or over two years',
    (at) => {
      expect(calendarExpiry(new Date(at), NOW)).toBeUndefined();
    },
  );
});
