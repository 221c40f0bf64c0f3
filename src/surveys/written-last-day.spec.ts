import { expect, it } from 'vitest';
import { writtenLastDay } from './written-last-day.js';

it.each([
  ['2026-09-30T22:00:00Z', '30 september 2026', '30 September 2026'],
  ['2026-09-30T22:00:01Z', '1 oktober 2026', '1 October 2026'],
  ['2026-09-30T12:00:00Z', '30 september 2026', '30 September 2026'],
])('closing at %s, one can answer until %s', (closesAt, nl, en) => {
  const survey = { closesAt: new Date(closesAt), zone: 'Europe/Amsterdam' };
  expect(writtenLastDay(survey, 'nl')).toBe(nl);
  expect(writtenLastDay(survey, 'en')).toBe(en);
});
