import { describe, expect, it } from 'vitest';
import { datePattern } from './date-pattern.js';
import { knownPattern, readDay, readingAt, readPastMoment, type DateReading } from './read-date.js';

const NOW = new Date('2026-11-23T09:00:00Z');
const reading = readingAt(NOW, 'Europe/Amsterdam');
const SUCCESSFACTORS = [knownPattern('MMM-dd-yyyy HH:mm:ss zzz')];
const VIVA = [knownPattern('MM/dd/yyyy')];

const moment = (
  text: string,
  given: Partial<DateReading> = {},
  patterns = SUCCESSFACTORS,
): string => {
  const read = readPastMoment(text, { ...reading, ...given }, patterns);
  return typeof read === 'string' ? read : read.toISOString();
};

describe('readPastMoment', () => {
  it.each([
    ['2026-09-01', '2026-08-31T22:00:00.000Z'],
    ['01-09-2026', '2026-08-31T22:00:00.000Z'],
    ['1-9-2026', '2026-08-31T22:00:00.000Z'],
    ['2026-12-01', 'date-in-future'],
    ['01-01-2026', '2025-12-31T23:00:00.000Z'],
    ['2026-09-01T10:00:00Z', '2026-09-01T10:00:00.000Z'],
    ['2026-09-01T10:00:00+02:00', '2026-09-01T08:00:00.000Z'],
    ['AUG-05-2026 10:00:00 UTC', '2026-08-05T10:00:00.000Z'],
    ['Aug-05-2026 10:00:00 Europe/Amsterdam', '2026-08-05T08:00:00.000Z'],
    ['MRT-05-2026 10:00:00 +0100', '2026-03-05T09:00:00.000Z'],
    ['MAR-29-2026 12:00:00 Europe/Amsterdam', '2026-03-29T10:00:00.000Z'],
    ['OCT-25-2026 12:00:00 CET', '2026-10-25T11:00:00.000Z'],
    ['23/04/2026', '2026-04-22T22:00:00.000Z'],
    ['04/23/2026', '2026-04-22T22:00:00.000Z'],
    ['05/05/2026', '2026-05-04T22:00:00.000Z'],
  ])('reads %s as %s', (text, result) => {
    expect(moment(text)).toBe(result);
  });

  it.each([
    ['03/04/2026', 'ambiguous-date'],
    ['3.4.2026', 'ambiguous-date'],
    ['01-02-26', 'ambiguous-date'],
    ['2026-09-01 10:00', 'ambiguous-date'],
    ['2026-09-01T10:00:00', 'ambiguous-date'],
    ['45/45/2026', 'not-a-date'],
    ['2026-02-30', 'not-a-date'],
    ['30-02-2026', 'not-a-date'],
    ['2026-W53-7', 'not-a-date'],
    ['JUL-45-2026 10:00:00 UTC', 'not-a-date'],
    ['FOO-05-2026 10:00:00 UTC', 'not-a-date'],
    ['AUG-05-2026 25:00:00 UTC', 'not-a-date'],
    ['AUG-05-2026 10:00:00 Nowhere', 'not-a-date'],
    ['', 'not-a-date'],
    ['gisteren', 'not-a-date'],
    ['JAN-01-2036 10:00:00 UTC', 'date-in-future'],
    ['9999-12-31', 'date-in-future'],
    ['31-12-9999', 'date-in-future'],
    ['31/12/9999', 'date-in-future'],
    ['9999-12-31T00:00:00Z', 'date-in-future'],
    ['DEC-31-9999 00:00:00 UTC', 'date-in-future'],
    ['9999-02-30', 'not-a-date'],
    ['1899-12-31', 'not-a-date'],
  ])('refuses %s: %s', (text, fault) => {
    expect(moment(text)).toBe(fault);
  });

  it('takes the whole of today, in the zone', () => {
    expect(moment('2026-11-23')).toBe('2026-11-22T23:00:00.000Z');
    expect(moment('2026-11-23T22:59:59.999Z')).toBe('2026-11-23T22:59:59.999Z');
    expect(moment('2026-11-23T23:00:00Z')).toBe('date-in-future');
    expect(moment('2026-11-24')).toBe('date-in-future');
  });

  it('reads by the given pattern and by yyyy-MM-dd, by no other', () => {
    const pattern = knownPattern('dd/MM/yyyy');
    expect(moment('03/04/2026', { pattern })).toBe('2026-04-02T22:00:00.000Z');
    expect(moment('2026-04-03', { pattern })).toBe('2026-04-02T22:00:00.000Z');
    expect(moment('03-04-2026', { pattern })).toBe('not-a-date');
  });

  it('reads a local time by the given pattern in the given zone', () => {
    const given = { pattern: knownPattern('yyyy-MM-dd HH:mm'), zone: 'America/New_York' };
    expect(moment('2026-09-01 10:00', given)).toBe('2026-09-01T14:00:00.000Z');
  });
});

describe('readDay', () => {
  it.each([
    ['01/07/2026', '2026-01-07'],
    ['2026-01-07', '2026-01-07'],
    ['2026-01-06T23:30:00Z', '2026-01-07'],
    ['2027-01-07', '2027-01-07'],
    ['13/07/2026', '2026-07-13'],
  ])('reads %s as %s', (text, day) => {
    expect(readDay(text, reading, VIVA)).toBe(day);
  });

  it.each(['02/30/2026', '9999-12-31', '9999-12-31T23:30:00Z'])('refuses %s', (text) => {
    expect(readDay(text, reading, VIVA)).toEqual({ fault: 'not-a-date' });
  });
});

describe('datePattern', () => {
  it.each(['dd-MM-yy', 'MM-yyyy', 'dd-MM', 'QQ-yyyy', 'dd-dd-MM-yyyy', 'dd-MM-MMM-yyyy', ''])(
    'does not know %s',
    (pattern) => {
      expect(datePattern(pattern)).toBeNull();
    },
  );

  it('takes separators literally', () => {
    expect(datePattern('dd.MM.yyyy')!.read('01x02x2026', 'UTC')).toBeNull();
    expect(datePattern('dd.MM.yyyy')!.read('01.02.2026', 'UTC')).toEqual({ day: '2026-02-01' });
  });
});
