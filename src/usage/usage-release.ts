import { COMPLEMENTARY, groupsToHide, TOO_FEW } from '../metrics/suppression.js';
import { type KnownCount, leavesOpen } from './leaves-open.js';
import { standingCounts, standingRange } from './standing-counts.js';
import { canStep, type CountRange, steppedCount } from './stepped-count.js';
import { countOf, type UsageCounts } from './usage-counts.js';

/** Fewest people of whom a number of use may show, and fewest of whom a change may. */
export const USAGE_THRESHOLD = 10;

/** The true counts of one week, over the members of its last day. */
export interface UsageFigures {
  whole: UsageCounts;
  /** Each person in at most one of them; they count the same as the whole. */
  departments: ReadonlyMap<string, UsageCounts>;
}

/** What was published of one week. It never changes. */
export interface UsageRelease {
  /** Null: the project has too few people, and nothing shows. */
  whole: UsageCounts | null;
  departments: ReadonlyMap<string, ReleasedDepartment>;
}

/** Of a department either its counts, or why they are hidden. */
export type ReleasedDepartment =
  | { counts: UsageCounts; reason: null }
  | { counts: null; reason: typeof TOO_FEW | typeof COMPLEMENTARY };

/**
 * What a weekly release of a project shows, beside all that was released of it before: the whole when it has at least
 * `k` people, and departments that have, unless what is hidden together is 1 to `k` − 1 people. The whole shows exactly
 * where it can (`standingCounts`). A department shows exactly once, and in steps of `k` from then on (`steppedCount`), so
 * that no week gives away by subtraction what the rest did; one that is too small for a step is
 * hidden. Where the whole and the departments together tell too much (`leavesOpen`), no department shows this week.
 * @param earlier all releases so far in the order in which they were published, of whatever weeks
 */
export function usageRelease(
  { whole, departments }: UsageFigures,
  earlier: readonly UsageRelease[],
  k = USAGE_THRESHOLD,
): UsageRelease {
  const names = [...departments.keys()].toSorted();
  const peopleOf = (name: string): number => departments.get(name)!.people;
  const isTooFew = (name: string): boolean =>
    peopleOf(name) < k || isStuck(peopleOf(name), lastOf(name, earlier), k);
  const withCounts = (counts: ReadonlyMap<string, UsageCounts>): UsageRelease['departments'] =>
    new Map(
      names.map((name): [string, ReleasedDepartment] => {
        const reason = isTooFew(name) ? TOO_FEW : COMPLEMENTARY;
        const shown = counts.get(name);
        return [name, shown ? { counts: shown, reason: null } : { counts: null, reason }];
      }),
    );
  if (whole.people < k) return { whole: null, departments: withCounts(new Map()) };

  const large = names.filter((name) => !isTooFew(name));
  const others = large.reduce((rest, name) => rest - peopleOf(name), whole.people);
  const hidden = groupsToHide(large, peopleOf, k, others);
  const steps = large
    .filter((name) => !hidden.has(name))
    .map((name) => ({ name, ...stepsOf(departments.get(name)!, lastOf(name, earlier), k) }));
  const restPeople = steps.reduce((rest, { name }) => rest - peopleOf(name), whole.people);
  const before = earlier.flatMap((release) => release.whole ?? []);
  const shown = standingCounts(whole, before, k);
  const isOpen = ['people', ...Object.keys(shown.counted)].every((name) =>
    leavesOpen(
      { shown: countOf(shown, name)!, range: standingRange(whole, before, name, k) },
      [
        ...steps.map(({ known }) => known.get(name)!),
        ...(restPeople > 0 ? [restCount(name, restPeople, earlier)] : []),
      ],
      k,
    ),
  );
  const counts = new Map(isOpen ? steps.map((step) => [step.name, step.counts]) : []);
  return { whole: shown, departments: withCounts(counts) };
}

/** A count of everybody in no department that shows. */
function restCount(name: string, people: number, earlier: readonly UsageRelease[]): KnownCount {
  const isFirst = !earlier.some(({ departments }) =>
    [...departments.values()].some(({ counts }) => counts !== null),
  );
  return {
    range: { least: 0, most: name === 'people' ? Infinity : people },
    ...(isFirst && { isFirst }),
  };
}

const lastOf = (name: string, earlier: readonly UsageRelease[]): UsageCounts | null =>
  earlier.findLast(({ departments }) => departments.get(name)?.counts)?.departments.get(name)
    ?.counts ?? null;

/** Whether a department is so small that a count of it can't step any more. */
const isStuck = (people: number, last: UsageCounts | null, k: number): boolean =>
  last !== null &&
  Object.values(last.counted).some((count) => !canStep(count, { least: 0, most: people }, k));

/** What shows of a department, and what each count may be. */
function stepsOf(
  now: UsageCounts,
  last: UsageCounts | null,
  k: number,
): { counts: UsageCounts; known: Map<string, KnownCount> } {
  const known = new Map<string, KnownCount>();
  const step = (name: string, count: number, limits: CountRange): number => {
    const before = last === null ? undefined : countOf(last, name);
    const { shown, range } = steppedCount(count, before, limits, k);
    known.set(name, { range, ...(before === undefined && { isFirst: true }) });
    return shown;
  };
  const people = step('people', now.people, { least: k, most: Infinity });
  const counted = Object.entries(now.counted).map(([name, count]) => [
    name,
    step(name, count, { least: 0, most: now.people }),
  ]);
  return { counts: { people, counted: Object.fromEntries(counted) }, known };
}
