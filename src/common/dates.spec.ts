import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  endOfDay,
  isDay,
  isInstant,
  startOfDay,
} from './dates.js';

const AMSTERDAM = 'Europe/Amsterdam';

describe('isDay', () => {
  it.each(['2026-02-28', '2024-02-29', '1900-01-01'])('takes %s', (text) => {
    expect(isDay(text)).toBe(true);
  });
  it.each(['2026-02-30', '2026-W53-7', '2026-13-01', '26-01-01', '2026-1-1', '0000-01-01', ''])(
    'refuses %s',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

describe('isInstant', () => {
  it.each(['2026-06-01T10:00:00Z', '2026-06-01T10:00:00.123+02:00'])('takes %s', (text) => {
    expect(isInstant(text)).toBe(true);
  });
  it.each([
    '2026-06-01T10:00:00',
    '2026-06-01',
    '2026-02-30T10:00:00Z',
    '2026-06-01T24:00:00Z',
    '2026-06-01 10:00:00Z',
    '2026-06-01T10:00:00+25:00',
  ])('refuses %s', (text) => {
    expect(isInstant(text)).toBe(false);
  });
});

describe('days in a zone', () => {
  it.each([
    ['2026-11-23', '2026-11-22T23:00:00.000Z', '2026-11-23T22:59:59.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.000Z'],
  ])('bounds %s', (day, start, end) => {
    expect(startOfDay(day, AMSTERDAM).toISOString()).toBe(start);
    expect(endOfDay(day, AMSTERDAM).toISOString()).toBe(end);
    expect(dayOf(new Date(start), AMSTERDAM)).toBe(day);
    expect(dayOf(new Date(end), AMSTERDAM)).toBe(day);
  });

  it('starts a day whose midnight the clock skips when that day begins', () => {
    const start = startOfDay('2026-09-06', 'America/Santiago');
    expect(start.toISOString()).toBe('2026-09-06T04:00:00.000Z');
  });
});

describe('counting days', () => {
  it('adds and subtracts', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 24)).toBe('2026-02-28');
    expect(daysBetween('2026-03-01', '2026-11-23')).toBe(267);
  });
});
