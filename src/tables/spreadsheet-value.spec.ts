import { describe, expect, it } from 'vitest';
import { numberFormat, numberText } from './spreadsheet-value.js';

const AMSTERDAM = { from1904: false, zone: 'Europe/Amsterdam' };

describe('numberFormat', () => {
  it.each([
    [14, undefined, 'date'],
    [22, undefined, 'date'],
    [0, undefined, undefined],
    [4, undefined, undefined],
    [21, undefined, undefined],
    [164, 'dd/mm/yyyy', 'date'],
    [164, '[$-413]d mmmm jjjj;@', 'date'],
    [164, 'yyyy\\-mm', 'date'],
    [164, '000000', { digits: 6 }],
    [164, '0', undefined],
    [164, '#,##0.00 "dagen"', undefined],
    [164, '[Red]0.00', undefined],
    [164, '0.00\\d', undefined],
    [164, 'h:mm', undefined],
    [164, 'General', undefined],
    [14, '0.00', undefined],
  ])('%d %s: %j', (id, code, format) => {
    expect(numberFormat(id, code)).toEqual(format);
  });
});

describe('numberText', () => {
  it.each([
    ['46174', '2026-06-01'],
    ['46174.4270833333', '2026-06-01T10:15:00+02:00'],
    ['46357.5', '2026-12-01T12:00:00+01:00'],
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['2958465', '9999-12-31'],
    ['2958466', '2958466'],
    ['0.5', '0.5'],
    ['-3', '-3'],
    ['x', 'x'],
  ])('shows the date %s as %s', (value, text) => {
    expect(numberText(value, 'date', AMSTERDAM)).toBe(text);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(numberText('44712', 'date', { from1904: true, zone: 'UTC' })).toBe('2026-06-01');
  });

  it.each([
    ['153', { digits: 6 }, '000153'],
    ['153.5', { digits: 6 }, '153.5'],
    ['46174', undefined, '46174'],
    ['0.30000000000000004', undefined, '0.3'],
    ['1E3', undefined, '1000'],
    ['12345678901234567', undefined, '12345678901234600'],
  ])('shows %s with %j as %s', (value, format, text) => {
    expect(numberText(value, format, AMSTERDAM)).toBe(text);
  });
});
