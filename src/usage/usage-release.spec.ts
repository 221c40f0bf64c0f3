import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingCounts } from './standing-counts.js';
import { steppedCount } from './stepped-count.js';
import { namedCounts, tellsOfFewChanged, type UsageCounts } from './usage-counts.js';
import {
  USAGE_THRESHOLD as K,
  type UsageFigures,
  usageRelease,
  type UsageRelease,
} from './usage-release.js';

const counts = (people: number, active: number): UsageCounts => ({ people, counted: { active } });
type Departments = Record<string, [people: number, active: number]>;

/** A week of a project of these departments, and of others who are in none. */
function figures(departments: Departments, others: [number, number] = [0, 0]): UsageFigures {
  const groups = [...Object.values(departments), others];
  return {
    whole: counts(
      groups.reduce((sum, [people]) => sum + people, 0),
      groups.reduce((sum, [, active]) => sum + active, 0),
    ),
    departments: new Map(
      Object.entries(departments).map(([name, [people, active]]) => [name, counts(people, active)]),
    ),
  };
}

const THREE: Departments = { C: [75, 30], D: [75, 30], E: [75, 30] };
const weekOf = (a: number, b: number, others: Departments = {}): UsageFigures =>
  figures({ A: [75, a], B: [75, b], ...others });

function releases(weeks: readonly UsageFigures[]): UsageRelease[] {
  const released: UsageRelease[] = [];
  for (const week of weeks) released.push(usageRelease(week, released));
  return released;
}

const shownOf = ({ whole, departments }: UsageRelease): Record<string, number | string | null> => ({
  whole: whole?.counted.active ?? null,
  ...Object.fromEntries(
    [...departments].map(([name, { counts: shown, reason }]) => [
      name,
      shown?.counted.active ?? reason,
    ]),
  ),
});

describe('a usage release', () => {
  it('shows all of a first week', () => {
    expect(usageRelease(figures({ A: [75, 40], B: [60, 7] }), [])).toEqual({
      whole: counts(135, 47),
      departments: new Map([
        ['A', { counts: counts(75, 40), reason: null }],
        ['B', { counts: counts(60, 7), reason: null }],
      ]),
    });
  });

  it('shows nothing of fewer than ten people', () => {
    expect(shownOf(usageRelease(figures({ A: [9, 3] }), []))).toEqual({
      whole: null,
      A: 'too-few-people',
    });
    expect(shownOf(usageRelease(figures({}, [10, 3]), []))).toEqual({ whole: 3 });
  });

  it('hides the next smallest department beside a small one, or beside a few in none', () => {
    expect(shownOf(usageRelease(figures({ A: [75, 40], B: [9, 3], C: [20, 8] }), []))).toEqual({
      whole: 51,
      A: 40,
      B: 'too-few-people',
      C: 'hidden-with-another',
    });
    expect(shownOf(usageRelease(figures({ A: [75, 40], C: [20, 8] }, [3, 1]), []))).toEqual({
      whole: 49,
      A: 40,
      C: 'hidden-with-another',
    });
    expect(
      shownOf(usageRelease(figures({ A: [75, 40], B: [0, 0], C: [20, 8] }, [12, 1]), [])),
    ).toEqual({ whole: 49, A: 40, B: 'too-few-people', C: 8 });
  });

  it('shows a change once ten have changed', () => {
    expect(
      releases([
        weekOf(40, 20, THREE),
        weekOf(44, 25, THREE),
        weekOf(49, 29, THREE),
        weekOf(53, 30, THREE),
      ]).map(shownOf),
    ).toEqual([
      { whole: 150, A: 40, B: 20, C: 30, D: 30, E: 30 },
      { whole: 150, A: 40, B: 20, C: 30, D: 30, E: 30 },
      { whole: 168, A: 40, B: 20, C: 30, D: 30, E: 30 },
      { whole: 168, A: 50, B: 30, C: 30, D: 30, E: 30 },
    ]);
  });

  it('shows no department where the whole would tell what each did', () => {
    expect(releases([weekOf(40, 20), weekOf(52, 18), weekOf(60, 40)]).map(shownOf)).toEqual([
      { whole: 60, A: 40, B: 20 },
      { whole: 70, A: 50, B: 20 },
      { whole: 100, A: 'hidden-with-another', B: 'hidden-with-another' },
    ]);
    expect(
      releases([weekOf(40, 20), weekOf(58, 11)])
        .map(shownOf)
        .at(-1),
    ).toEqual({
      whole: 60,
      A: 'hidden-with-another',
      B: 'hidden-with-another',
    });
    const alone = releases([figures({ A: [75, 40] }), figures({ A: [75, 51] })]);
    expect(alone.map(shownOf).at(-1)).toEqual({ whole: 51, A: 'hidden-with-another' });
  });

  it('goes on from what showed last, also after weeks in which it was hidden', () => {
    const others: Departments = { B: [75, 20], ...THREE };
    const shown = releases([
      figures({ A: [30, 4], ...others }),
      figures({ A: [9, 4], ...others }),
      figures({ A: [40, 25], ...others }),
    ]).map((release) => release.departments.get('A')!.counts);
    expect(shown).toEqual([counts(30, 4), null, counts(40, 24)]);
  });

  it('shows a department that is too small for a step of ten only once', () => {
    const shown = releases([
      figures({ A: [19, 4], ...THREE }),
      figures({ A: [19, 4], ...THREE }),
      figures({ A: [23, 14], ...THREE }),
    ]).map((release) => shownOf(release)['A']);
    expect(shown).toEqual([4, 'too-few-people', 14]);
  });
});

/** 26 weeks of departments in which people come, perhaps leave, start and stop. */
const courses = ({ leaving }: { leaving: boolean }) =>
  fc
    .tuple(
      fc.array(fc.record({ people: fc.integer({ min: 4, max: 90 }), share: fc.nat(100) }), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.integer({ min: 1, max: 14 }),
      fc.infiniteStream(fc.nat(1000)),
    )
    .map(([start, wildness, stream]) => {
      const draw = (most: number): number => stream.next().value! % (most + 1);
      let groups = start.map(({ people, share }): [number, number] => [
        people,
        Math.floor((people * share) / 100),
      ]);
      return Array.from({ length: 26 }, (_, week) => {
        if (week > 0)
          groups = groups.map(([people, active]) => {
            const now = Math.max(0, people + draw(2) - (leaving ? 1 : 0));
            const using = active + draw(2 * wildness) - wildness + draw(1);
            return [now, Math.min(now, Math.max(0, using))];
          });
        const departments = groups
          .slice(0, -1)
          .map((group, place) => [`D${place}`, group] as const);
        return figures(Object.fromEntries(departments), groups.at(-1));
      });
    });

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, place) => list.slice(place + 1).map((other): [T, T] => [one, other]));

describe('26 releases of a project', () => {
  it('differ, in the whole and in each department, in nobody or in ten, whichever two weeks', () => {
    fc.assert(
      fc.property(courses({ leaving: true }), (weeks) => {
        const released = releases(weeks);
        const series = [
          released.flatMap(({ whole }) => whole ?? []),
          ...[...weeks[0]!.departments.keys()].map((name) =>
            released.flatMap(({ departments }) => departments.get(name)!.counts ?? []),
          ),
        ];
        for (const shown of series)
          expect(
            pairs(shown).filter(([one, other]) =>
              tellsOfFewChanged(namedCounts(one), namedCounts(other), K),
            ),
          ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('show nobody of fewer than ten, and hide nobody or ten together', () => {
    fc.assert(
      fc.property(courses({ leaving: true }), (weeks) => {
        for (const [place, { whole, departments }] of releases(weeks).entries()) {
          const week = weeks[place]!;
          const shown = [...departments].filter(([, { counts: those }]) => those !== null);
          const people = shown.map(([name]) => week.departments.get(name)!.people);
          const rest = people.reduce((sum, each) => sum - each, week.whole.people);
          expect(whole === null).toBe(week.whole.people < K);
          expect(people.filter((each) => each < K)).toEqual([]);
          expect(shown.length > 0 && rest > 0 && rest < K).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leave open, to a reader who knows the rules and how many people there are, that each change was of nobody or of ten', () => {
    fc.assert(
      fc.property(courses({ leaving: false }), (weeks) => {
        const known = whatAReaderKnows(weeks, releases(weeks));
        for (const name of new Set(known.flatMap((week) => [...week.keys()]))) {
          const ranges = known.flatMap((week) => (week.has(name) ? [week.get(name)!] : []));
          const telling = pairs(ranges).filter(([[low, high], [least, most]]) => {
            const [from, to] = [least - high, most - low];
            return (from >= 1 && to < K) || (to <= -1 && from > -K);
          });
          expect(telling).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });
});

type Range = [least: number, most: number];

/**
 * An auditor of its own: of each week how many can have been active in the whole, in each department that shows, and in
 * the rest. It tries the counts with the rules that publish them, and then adds up. Where people left, fewer than were
 * active may be there, which tells by itself that some stopped: so nobody leaves here.
 */
function whatAReaderKnows(
  weeks: readonly UsageFigures[],
  released: readonly UsageRelease[],
): Map<string, Range>[] {
  return released.map((release, place) => {
    const ranges = new Map<string, Range>();
    const { whole, departments } = weeks[place]!;
    if (!release.whole) return ranges;
    const before = released.slice(0, place);
    const wholes = before.flatMap((one) => one.whole ?? []);
    const { active: shownActive } = release.whole.counted;
    const all = countsFor(
      whole.people,
      (active) =>
        Math.abs(active - shownActive!) < 2 * K &&
        standingCounts(counts(whole.people, active), wholes, K).counted.active === shownActive,
    );
    const parts = new Map<string, Range>();
    let rest = whole.people;
    for (const [name, { counts: shown }] of release.departments) {
      if (!shown) continue;
      const { people } = departments.get(name)!;
      rest -= people;
      const last = before.findLast((one) => one.departments.get(name)?.counts);
      const then = last?.departments.get(name)?.counts?.counted.active;
      const limits = { least: 0, most: people };
      parts.set(
        name,
        countsFor(
          people,
          (active) => steppedCount(active, then, limits, K).shown === shown.counted.active,
        ),
      );
    }
    parts.set('rest', [0, rest]);
    const least = [...parts.values()].reduce((sum, [low]) => sum + low, 0);
    const most = [...parts.values()].reduce((sum, [, high]) => sum + high, 0);
    ranges.set('whole', [Math.max(all[0], least), Math.min(all[1], most)]);
    for (const [name, [low, high]] of parts)
      ranges.set(name, [
        Math.max(low, all[0] - (most - high)),
        Math.min(high, all[1] - (least - low)),
      ]);
    // Of whom the rest is made up differs from week to week where other departments are hidden.
    const shown = [...parts.keys()].filter((name) => name !== 'rest').join();
    ranges.set(`rest beside ${shown}`, ranges.get('rest')!);
    ranges.delete('rest');
    return ranges;
  });
}

/** The first and the last count up to `most` for which it holds. */
function countsFor(most: number, holds: (count: number) => boolean): Range {
  const possible = Array.from({ length: most + 1 }, (_, count) => count).filter(holds);
  return [possible[0]!, possible.at(-1)!];
}
