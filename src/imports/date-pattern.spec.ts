import { describe, expect, it } from 'vitest';
import { datePattern } from './date-pattern.js';

const read = (pattern: string, text: string, language?: 'nl' | 'en'): string | null => {
  const date = datePattern(pattern)!.read(text, 'Europe/Amsterdam', language);
  if (date === null) return null;
  return 'day' in date ? date.day : date.moment.toISOString();
};

describe('datePattern', () => {
  it.each([
    ['d MMMM yyyy, HH:mm', '24 augustus 2026, 10:15', '2026-08-24T08:15:00.000Z'],
    ['EEEE, d MMMM yyyy, HH:mm', 'dinsdag, 23 september 2025, 14:05', '2025-09-23T12:05:00.000Z'],
    [
      'EEEE, d MMMM yyyy, h:mm a',
      'Tuesday, 23 September 2025, 2:05 PM',
      '2025-09-23T12:05:00.000Z',
    ],
    ['d MMM yyyy h:mm a', '1 mrt. 2026 12:00 a.m.', '2026-02-28T23:00:00.000Z'],
    ['d MMM yyyy h:mm a', '1 sept 2026 12:30 pm', '2026-09-01T10:30:00.000Z'],
    ['d MMMM yyyy', '2 mei 2026', '2026-05-02'],
    ['d MMMM yyyy', '2 May 2026', '2026-05-02'],
    ['EEEE d MMMM yyyy', 'di 2 juni 2026', '2026-06-02'],
  ])('%s reads %s', (pattern, text, result) => {
    expect(read(pattern, text)).toBe(result);
  });

  it.each([
    ['d MMMM yyyy', '2 augurk 2026'],
    ['d MMMM yyyy', '30 februari 2026'],
    ['EEEE d MMMM yyyy', 'blauwdag 2 juni 2026'],
    ['d MMMM yyyy h:mm a', '2 juni 2026 13:00 PM'],
    ['d MMMM yyyy h:mm a', '2 juni 2026 0:00 AM'],
  ])('%s does not read %s', (pattern, text) => {
    expect(read(pattern, text)).toBeNull();
  });

  it('knows the names of one language when told', () => {
    expect(read('d MMMM yyyy', '2 maart 2026', 'nl')).toBe('2026-03-02');
    expect(read('d MMMM yyyy', '2 maart 2026', 'en')).toBeNull();
    expect(read('EEEE d MMM yyyy', 'monday 2 mar 2026', 'nl')).toBeNull();
  });

  it.each(['yyyy-dd-MM', 'd MMMM', 'd MM MMM yyyy', 'd-M-yy', 'd-M-yyyy h:mm', 'd-M-yyyy HH:mm a'])(
    'is none: %s',
    (pattern) => {
      expect(datePattern(pattern)).toBeNull();
    },
  );
});
