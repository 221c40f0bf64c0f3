import type { Tally } from './score-points.js';
import { mayBeExact, standingOf } from './standing-of.js';

/** Respondents of one department; null: they did not say. */
export interface DepartmentTally extends Tally {
  department: string | null;
}

/** Departments of which a score is shown. */
export interface ShownDepartments {
  exact: readonly DepartmentTally[];
  /** Shown as a bound: (nearly) all at the highest answer, or at the lowest. */
  high: readonly DepartmentTally[];
  low: readonly DepartmentTally[];
  /** All others, as they would be if all in a bounded department were at its end. */
  rest: Tally;
}

/**
 * Which departments show beside the whole. What the exact ones leave of it must itself be a group that may be exact, or
 * nobody: the smallest are hidden until it is so. A bound shows, with its number of respondents, while the others who
 * are not exact could be so if all in the bounded departments were at their end: then none of these need be elsewhere.
 * Beside a whole that is a bound itself only bounds show. Who is hidden is nobody or more than `k`: of two departments
 * that are `k` together both would be known to be fewer.
 * @param hasBound whether a bound of so many says anything
 */
export function breakdownOf(
  groups: readonly DepartmentTally[],
  {
    whole,
    most,
    hasBound,
    k,
  }: { whole: Tally; most: number; hasBound: (n: number) => boolean; k: number },
): ShownDepartments {
  const named = groups
    .filter(({ department }) => department !== null)
    .map((group) => ({ ...group, standing: standingOf(group, most, k) }));
  const side = standingOf(whole, most, k);
  if (side === 'few') return { exact: [], high: [], low: [], rest: whole };
  if (side !== 'exact') {
    const bounded = largestWhile(
      named.filter(({ n }) => n >= k && hasBound(n)),
      (shown) => {
        const { n } = minus(whole, sum(shown));
        return n === 0 || n > k;
      },
    );
    const rest = minus(whole, atEnds(bounded, side, most));
    return { exact: [], high: [], low: [], rest, [side]: bounded };
  }

  const mayBeHidden = (rest: Tally): boolean => rest.n > k && mayBeExact(rest, most, k);
  const exact = largestWhile(
    named.filter(({ standing }) => standing === 'exact'),
    (shown) => {
      const others = minus(whole, sum(shown));
      return others.n === 0 || mayBeHidden(others);
    },
  );
  const others = minus(whole, sum(exact));
  const restBeside = (bounded: typeof named): Tally => {
    const { high, low } = bySide(bounded);
    return minus(minus(others, atEnds(high, 'high', most)), atEnds(low, 'low', most));
  };
  const bounded = largestWhile(
    named.filter(
      ({ n, standing }) => (standing === 'high' || standing === 'low') && n >= k && hasBound(n),
    ),
    (shown) => mayBeHidden(restBeside(shown)),
  );
  return { exact, ...bySide(bounded), rest: restBeside(bounded) };
}

const bySide = <T extends { standing: string }>(groups: readonly T[]): { high: T[]; low: T[] } => ({
  high: groups.filter(({ standing }) => standing === 'high'),
  low: groups.filter(({ standing }) => standing === 'low'),
});

function atEnds(groups: readonly Tally[], side: 'high' | 'low', most: number): Tally {
  const { n } = sum(groups);
  return { n, points: side === 'high' ? most * n : 0 };
}

const sum = (groups: readonly Tally[]): Tally => ({
  n: groups.reduce((total, { n }) => total + n, 0),
  points: groups.reduce((total, { points }) => total + points, 0),
});

const minus = (one: Tally, other: Tally): Tally => ({
  n: one.n - other.n,
  points: one.points - other.points,
});

/** Without the smallest, until it may be so; those of equal size stay or go together, else their order would tell. */
function largestWhile<T extends Tally>(groups: readonly T[], maySo: (shown: T[]) => boolean): T[] {
  let shown = [...groups];
  while (shown.length > 0 && !maySo(shown)) {
    const smallest = Math.min(...shown.map(({ n }) => n));
    shown = shown.filter(({ n }) => n > smallest);
  }
  return shown;
}
