import { describe, expect, it } from 'vitest';
import { plannedMoment } from './planned-moment.js';

describe('plannedMoment', () => {
  it.each([
    ['2026-10-23', 0, '2026-10-23T07:00:00.000Z'],
    ['2026-10-23', 3, '2026-10-26T08:00:00.000Z'],
    ['2026-10-23', 1, '2026-10-23T07:00:00.000Z'],
    ['2026-10-23', 2, '2026-10-23T07:00:00.000Z'],
    ['2026-03-27', 3, '2026-03-30T07:00:00.000Z'],
    ['2027-01-04', -28, '2026-12-07T08:00:00.000Z'],
  ])('of a go-live on %s, %i days on, is %s', (goLive, days, moment) => {
    expect(plannedMoment(goLive, days, 'Europe/Amsterdam').toISOString()).toBe(moment);
  });
});
