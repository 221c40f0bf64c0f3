import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../common/dates.js';
import { type PersonReport, usageInWeek } from './usage-in-week.js';
import { weekEndingOn } from './week-of-report.js';

const WEEK = weekEndingOn('2026-10-05');
const report = (refreshDate: Day, lastActivity: Day | null): PersonReport => ({
  refreshDate,
  lastActivity,
});
const inWeek = (...reports: [Day, Day | null][]): string =>
  usageInWeek(
    WEEK,
    reports.map(([refreshDate, lastActivity]) => report(refreshDate, lastActivity)),
  );
const day = (place: number): Day => addDays('2026-08-31', place);

describe('use in a week', () => {
  it.each(['2026-09-29', '2026-10-02', '2026-10-05'])('is known from a date in it: %s', (date) => {
    expect(inWeek(['2026-10-05', date])).toBe('used');
  });

  it('is not, when the report of its last day shows seven days earlier, or nothing', () => {
    expect(inWeek(['2026-10-05', '2026-09-28'])).toBe('not_used');
    expect(inWeek(['2026-10-05', null])).toBe('not_used');
  });

  it('is known from any kept report: one that came after, or before the week was over', () => {
    expect(inWeek(['2026-10-12', '2026-10-05'])).toBe('used');
    expect(inWeek(['2026-10-01', '2026-09-30'])).toBe('used');
  });

  it('is unknown when the first report after it shows a later day', () => {
    expect(inWeek(['2026-09-28', '2026-09-28'], ['2026-10-12', '2026-10-06'])).toBe('unknown');
    expect(inWeek(['2026-10-12', '2026-09-28'])).toBe('not_used');
  });

  it('is unknown when no report of its last day or later names the person', () => {
    expect(inWeek()).toBe('unknown');
    expect(inWeek(['2026-10-04', '2026-09-20'])).toBe('unknown');
  });

  it('is told by the first report after it, not by a later one', () => {
    expect(inWeek(['2026-10-05', null], ['2026-10-12', '2026-10-12'])).toBe('not_used');
    expect(inWeek(['2026-10-08', '2026-10-07'], ['2026-10-12', null])).toBe('unknown');
  });

  it('is unknown when two reports of one date contradict each other', () => {
    expect(inWeek(['2026-10-08', '2026-10-07'], ['2026-10-08', null])).toBe('unknown');
    expect(inWeek(['2026-10-08', null], ['2026-10-08', '2026-09-01'])).toBe('not_used');
  });

  it('is never told wrong, by whatever reports of the days on which it was used', () => {
    const days = fc.uniqueArray(fc.nat(60), { maxLength: 20 });
    const refreshes = fc.array(fc.nat(70), { maxLength: 12 });
    fc.assert(
      fc.property(days, refreshes, (used, reported) => {
        const reports = reported.map((place) => {
          const before = used.filter((one) => one <= place);
          return report(day(place), before.length === 0 ? null : day(Math.max(...before)));
        });
        const truly = used.some((one) => day(one) >= WEEK.from && day(one) <= WEEK.to);
        const mark = usageInWeek(WEEK, reports);
        const truth = truly ? 'used' : 'not_used';
        const isOnTime = reported.some((place) => day(place) === WEEK.to);
        expect(isOnTime ? [truth] : [truth, 'unknown']).toContain(mark);
        expect(usageInWeek(WEEK, reports.toReversed())).toBe(mark);
      }),
    );
  });
});
