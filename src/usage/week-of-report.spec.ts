import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, daysBetween } from '../common/dates.js';
import { overdueWeeks, reportedWeeks, weekEndingOn } from './week-of-report.js';

const MONDAY = '2026-08-31';
const mondays = (count: number): Day[] =>
  Array.from({ length: count }, (_, place) => addDays(MONDAY, 7 * place));
const standings = (dates: readonly Day[], atLeast?: number): string[] =>
  reportedWeeks(dates, atLeast).map(({ to, standing }) => `${to} ${standing}`);
const someDates = fc
  .uniqueArray(fc.nat(200), { minLength: 1, maxLength: 40 })
  .map((places) => places.map((place) => addDays(MONDAY, place)));

describe('the weeks of reports', () => {
  it('are the seven days that end on a refresh date, that day included', () => {
    expect(reportedWeeks([MONDAY])).toEqual([
      { from: '2026-08-25', to: MONDAY, refreshDates: [MONDAY], standing: 'on_time' },
    ]);
    expect(weekEndingOn('2026-03-01')).toEqual({ from: '2026-02-23', to: '2026-03-01' });
    expect(reportedWeeks([])).toEqual([]);
  });

  it('that nobody reported are missing, between two reports and before the first', () => {
    const [first, , third] = mondays(3);
    expect(standings([first!, third!], 5)).toEqual([
      '2026-08-17 missing',
      '2026-08-24 missing',
      '2026-08-31 on_time',
      '2026-09-07 missing',
      '2026-09-14 on_time',
    ]);
  });

  it('stay where they are when one report is late, also the last one', () => {
    const dates = mondays(4).with(1, '2026-09-08').with(3, '2026-09-22');
    expect(standings([...dates, '2026-09-28'])).toEqual([
      '2026-08-31 on_time',
      '2026-09-07 late',
      '2026-09-14 on_time',
      '2026-09-21 late',
      '2026-09-28 on_time',
    ]);
    expect(standings(dates.slice(0, 4)).at(-1)).toBe('2026-09-21 late');
  });

  it('that are reported repeatedly are one week', () => {
    const daily = Array.from({ length: 15 }, (_, place) => addDays(MONDAY, place));
    const weeks = reportedWeeks([...daily, ...daily]);
    expect(weeks.map(({ refreshDates }) => refreshDates.length)).toEqual([7, 7, 1]);
    expect(weeks.map(({ standing }) => standing)).toEqual(['on_time', 'on_time', 'on_time']);
  });

  it('follow one another, each date in one of them, in whatever order the reports come', () => {
    const given = someDates.chain((dates) =>
      fc.tuple(
        fc.constant(dates.toSorted()),
        fc.shuffledSubarray([...dates, ...dates], { minLength: 2 * dates.length }),
        fc.integer({ min: 1, max: 14 }),
      ),
    );
    fc.assert(
      fc.property(given, ([dates, shuffled, atLeast]) => {
        const weeks = reportedWeeks(dates, atLeast);
        expect(reportedWeeks(shuffled, atLeast)).toEqual(weeks);
        expect(weeks.length).toBeGreaterThanOrEqual(atLeast);
        expect(weeks.flatMap(({ refreshDates }) => refreshDates)).toEqual(dates);
        for (const [place, { from, to, refreshDates }] of weeks.entries()) {
          expect(daysBetween(from, to)).toBe(6);
          expect(to).toBe(addDays(weeks[0]!.to, 7 * place));
          for (const date of refreshDates) expect(date >= to && date < addDays(to, 7)).toBe(true);
        }
      }),
    );
  });
});

describe('overdue weeks', () => {
  it('are told of on day 8 after the refresh date before', () => {
    const dates = mondays(2);
    expect(overdueWeeks(dates, '2026-09-14')).toEqual([]);
    expect(overdueWeeks(dates, '2026-09-15')).toEqual([weekEndingOn('2026-09-14')]);
    expect(overdueWeeks(dates, '2026-09-21')).toEqual([weekEndingOn('2026-09-14')]);
    expect(overdueWeeks(dates, '2026-09-22')).toHaveLength(2);
  });

  it('stay overdue when the next one is there, and not when it came late', () => {
    const [first, second, third] = mondays(3);
    expect(overdueWeeks([third!, first!], third!)).toEqual([weekEndingOn(second!)]);
    expect(overdueWeeks([third!, first!, addDays(second!, 2)], third!)).toEqual([]);
  });

  it('are told as on the day: a report of later says nothing', () => {
    expect(overdueWeeks(mondays(3), '2026-09-09')).toEqual([]);
    expect(overdueWeeks(['2026-08-31', '2026-09-21'], '2026-09-08')).toEqual([
      weekEndingOn('2026-09-07'),
    ]);
    expect(overdueWeeks([], MONDAY)).toEqual([]);
  });
});
