import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSample } from '../../test/support/samples.js';
import { addDays, type Day } from '../common/dates.js';
import { habitOf, habitRate } from './habit.js';
import { usageCopilotDetailProfile } from './usage-copilot-detail.profile.js';
import type { PersonReport, UsageMark } from './usage-in-week.js';

const LAST = '2026-11-16';
const DATES = Array.from({ length: 12 }, (_, place) => addDays('2026-08-31', 7 * place));

const marks = (used: number, unknown: number): UsageMark[] =>
  Array.from({ length: 12 }, (_, place) => {
    if (place < used) return 'used';
    return place < used + unknown ? 'unknown' : 'not_used';
  });
/** Reports of somebody who used it on the last day of each of these weeks. */
const reports = (weeks: readonly number[], dates: readonly Day[] = DATES): PersonReport[] =>
  dates.map((refreshDate) => ({
    refreshDate,
    lastActivity: weeks.map((week) => DATES[week]!).findLast((day) => day <= refreshDate) ?? null,
  }));
const nine = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const eight = nine.slice(1);

describe('the habit of a person', () => {
  it.each([
    [9, 0, 'habitual'],
    [12, 0, 'habitual'],
    [9, 3, 'habitual'],
    [8, 0, 'not_habitual'],
    [7, 1, 'not_habitual'],
    [0, 8, 'not_habitual'],
    [8, 1, 'undetermined'],
    [0, 9, 'undetermined'],
  ] as const)('of %i weeks used and %i unknown is %s', (used, unknown, habit) => {
    expect(habitOf(marks(used, unknown))).toBe(habit);
  });

  it('once known stays so, whatever the unknown weeks were', () => {
    const twelve = fc.array(fc.constantFrom<UsageMark>('used', 'not_used', 'unknown'), {
      minLength: 12,
      maxLength: 12,
    });
    const facts = fc.array(fc.constantFrom<UsageMark>('used', 'not_used'), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(twelve, facts, (known, truth) => {
        const before = habitOf(known);
        const after = habitOf(
          known.map((mark, place) => (mark === 'unknown' ? truth[place]! : mark)),
        );
        expect(before === 'undetermined' ? ['habitual', 'not_habitual'] : [before]).toContain(
          after,
        );
      }),
    );
  });
});

describe('the habit rate', () => {
  it('is habitual ÷ enabled in the first and the last week', () => {
    const starter = reports(nine).slice(1);
    const leaver = reports(nine).slice(0, -1);
    const people = [reports(nine), reports(eight), starter, leaver, []];
    expect(habitRate(DATES, people, LAST)).toMatchObject({
      value: 0.5,
      reason: null,
      numerator: 1,
      denominator: 2,
      undetermined: 0,
      range: { low: 0.5, high: 0.5 },
      observed: 12,
    });
  });

  it('counts who was away from the reports in between', () => {
    const away = reports(nine).toSpliced(4, 2);
    expect(habitRate(DATES, [away], LAST)).toMatchObject({ denominator: 1 });
  });

  it('is a range where a missing week leaves it open', () => {
    const dates = DATES.toSpliced(5, 1);
    const people = [[...nine, 9], nine, eight, [0]].map((weeks) => reports(weeks, dates));
    expect(habitRate(dates, people, LAST)).toMatchObject({
      value: null,
      reason: 'undetermined-people',
      numerator: 1,
      denominator: 4,
      undetermined: 1,
      range: { low: 0.25, high: 0.5 },
      observed: 11,
    });
  });

  it('needs ten weeks with a report', () => {
    const ten = DATES.slice(2);
    expect(habitRate(ten, [reports([2, 3, 4], ten)], LAST)).toMatchObject({
      reason: null,
      numerator: 0,
      denominator: 1,
      observed: 10,
    });
    const gaps = DATES.filter((_, place) => ![1, 4, 7].includes(place));
    for (const dates of [DATES.slice(3), gaps])
      expect(habitRate(dates, [reports(nine, dates)], LAST)).toMatchObject({
        value: null,
        reason: 'too-few-weeks',
        numerator: null,
        denominator: null,
        range: null,
        observed: 9,
      });
  });

  it('is unknown without reports, and without anybody enabled', () => {
    expect(habitRate([], [], LAST)).toMatchObject({ value: null, reason: 'no-reports', weeks: [] });
    expect(habitRate(DATES, [], LAST)).toMatchObject({
      value: null,
      reason: 'nobody-enabled',
      denominator: 0,
    });
  });

  it('of a past day knows nothing of later reports', () => {
    const later = [...DATES, '2026-11-23', '2026-11-30'];
    const person = [...reports(nine), { refreshDate: '2026-11-30', lastActivity: '2026-11-30' }];
    expect(habitRate(later, [person], '2026-11-22')).toEqual(
      habitRate(DATES, [reports(nine)], LAST),
    );
  });
});

describe('the habit rate of the samples', () => {
  const people = new Map<string, PersonReport[]>();
  const without = (day?: Day): PersonReport[][] =>
    [...people.values()].map((all) => all.filter(({ refreshDate }) => refreshDate !== day));

  beforeAll(async () => {
    for (const day of DATES) {
      const { rows } = await readSample(`copilot-usage-${day}.csv`, usageCopilotDetailProfile, [], {
        projectId: 'copilot',
      });
      for (const { row } of rows) {
        const { refreshDate, lastActivity } = row;
        const all = people.get(row.person!) ?? [];
        people.set(row.person!, [...all, { refreshDate, lastActivity }]);
      }
    }
  });

  it('is 51 ÷ 600, in whatever order the files came', () => {
    const rate = habitRate(DATES, without(), LAST);
    expect(rate).toMatchObject({
      value: 51 / 600,
      numerator: 51,
      denominator: 600,
      undetermined: 0,
      observed: 12,
    });
    const backwards = without().map((all) => all.toReversed());
    expect(habitRate(DATES.toReversed(), backwards, LAST)).toEqual(rate);
  });

  it('without the file of 2026-10-05 lies in a range that holds it', () => {
    const dates = DATES.filter((day) => day !== '2026-10-05');
    const rate = habitRate(dates, without('2026-10-05'), LAST);
    expect(rate).toMatchObject({
      value: null,
      reason: 'undetermined-people',
      numerator: 34,
      denominator: 600,
      undetermined: 30,
      range: { low: 34 / 600, high: 64 / 600 },
      observed: 11,
    });
    expect(rate.weeks.find(({ standing }) => standing === 'missing')?.to).toBe('2026-10-05');
  });
});
