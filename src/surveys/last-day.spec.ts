import { expect, it } from 'vitest';
import { lastDay } from './last-day.js';

it.each([
  ['2026-09-30T22:00:00Z', '2026-09-30'],
  ['2026-09-30T22:00:01Z', '2026-10-01'],
  ['2026-09-30T12:00:00Z', '2026-09-30'],
])('closing at %s, one can answer until %s', (closesAt, day) => {
  expect(lastDay(new Date(closesAt), 'Europe/Amsterdam')).toBe(day);
});
