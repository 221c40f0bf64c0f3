import { describe, expect, it } from 'vitest';
import { type Waiver, waiverOnDay } from './waiver-on-day.js';

const waiver: Waiver = {
  criterionKey: 'supplier',
  reason: 'De toets is besteld',
  from: '2026-11-01',
  until: '2027-01-15',
};

describe('a waiver', () => {
  it.each([
    ['2026-10-31', null],
    ['2026-11-01', waiver],
    ['2027-01-15', waiver],
    ['2027-01-16', null],
  ])('holds from the day it was given to its last day: %s', (day, outcome) => {
    expect(waiverOnDay([waiver], 'supplier', day)).toBe(outcome);
  });

  it('is of one criterion only', () => {
    expect(waiverOnDay([waiver], 'security', '2026-11-23')).toBeNull();
  });

  it('that lasts longest counts', () => {
    const longer = { ...waiver, until: '2027-03-01' };
    expect(waiverOnDay([waiver, longer], 'supplier', '2026-11-23')).toBe(longer);
    expect(waiverOnDay([longer, waiver], 'supplier', '2026-11-23')).toBe(longer);
  });
});
