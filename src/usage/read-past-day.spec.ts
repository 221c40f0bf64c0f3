import { describe, expect, it } from 'vitest';
import { readingAt } from '../imports/read-date.js';
import { readPastDay } from './read-past-day.js';

const reading = readingAt(new Date('2026-11-23T09:00:00Z'), 'Europe/Amsterdam');

describe('a past day', () => {
  it.each([
    ['2026-11-16', '2026-11-16'],
    ['16-11-2026', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2026-11-24', { fault: 'date-in-future' }],
    ['2026-11-31', { fault: 'not-a-date' }],
    ['11/10/2026', { fault: 'ambiguous-date' }],
  ])('of %s is read', (text, expected) => {
    expect(readPastDay(text, reading)).toEqual(expected);
  });
});
