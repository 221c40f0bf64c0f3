import { alikeColumns } from './alike-columns.js';
import type { Statistic } from './exact-auditor.js';

/** More are not looked through. */
const MOST_COLUMNS = 16;

/**
 * Places of which the sum is from 1 to `k` − 1 in every table of whole numbers that has all `statistics`; null when
 * there are none. Every set that is few in the truth is tried: it does not follow when some table, which is looked for,
 * has none or `k` in it. Of places of which all statistics say the same any may have all, so they are tried together.
 * @returns undefined when the cells are too many to look through
 */
export function alwaysFew(
  statistics: readonly Statistic[],
  truth: readonly number[],
  k: number,
): number[] | null | undefined {
  const columns = alikeColumns(
    statistics.map(({ coefficients }) => coefficients),
    truth.length,
  );
  if (columns.length > MOST_COLUMNS) return undefined;
  const counts = columns.map((places) => places.reduce((sum, place) => sum + truth[place]!, 0));
  const known = statistics.map(({ coefficients, least, most }) => ({
    coefficients: columns.map(([first]) => coefficients[first!]!),
    least,
    most,
  }));
  const limit = counts.reduce((sum, count) => sum + count, 0) + 2 * k;
  let sets = fewIn(subsets(columns.length), counts, k);
  while (sets.length > 0) {
    const set = sets.at(-1)!;
    const coefficients = columns.map((_, column) => (set >> column) & 1);
    const many = [...known, { coefficients, least: k, most: Infinity }];
    const nobody = [...known, { coefficients, least: 0, most: 0 }];
    const table = eitherTable(many, nobody, limit);
    if (!table) return columns.flatMap((places, column) => (coefficients[column] ? places : []));
    sets = fewIn(sets, table, k);
  }
  return null;
}

/** Sets of places, each as the bits of a number. */
export const subsets = (length: number): number[] => [...Array(2 ** length).keys()];

/** Those of which the sum is from 1 to `k` − 1. */
export const fewIn = (sets: readonly number[], table: readonly number[], k: number): number[] =>
  sets.filter((set) => {
    let people = 0;
    for (let place = 0; place < table.length; place++)
      people += ((set >> place) & 1) * table[place]!;
    return people > 0 && people < k;
  });

/** A table that has all of either statistics; what takes long in one may be easy in the other. */
function eitherTable(
  one: readonly Statistic[],
  other: readonly Statistic[],
  limit: number,
): number[] | null {
  for (const tries of [1000, 1_000_000]) {
    const found = [tableWith(one, limit, tries)];
    if (!found[0]) found.push(tableWith(other, limit, tries));
    const table = found.find((each) => each);
    if (table) return table;
    if (found.every((each) => each === null)) return null;
  }
  throw new RangeError('too many tables');
}

/**
 * Some table of whole numbers that has all statistics; null when there is none, undefined when that takes too many
 * tries. Each cell lies between bounds that the statistics narrow; one with the fewest possible numbers is tried first.
 * @param limit more than all respondents
 */
function tableWith(
  statistics: readonly Statistic[],
  limit: number,
  mostTries: number,
): number[] | null | undefined {
  let tries = 0;
  const terms = statistics.map(({ coefficients, least, most }) => ({
    places: [...coefficients.keys()].filter((place) => coefficients[place] !== 0),
    coefficients,
    least,
    most,
  }));
  const solve = (least: number[], most: number[]): number[] | null | undefined => {
    tries++;
    if (tries > mostTries) return undefined;
    if (!narrow(terms, least, most)) return null;
    let open = -1;
    for (const place of least.keys()) {
      const width = most[place]! - least[place]!;
      if (width > 0 && (open < 0 || width < most[open]! - least[open]!)) open = place;
    }
    if (open < 0) return least;
    const middle = Math.floor((least[open]! + most[open]!) / 2);
    const lower = solve([...least], most.with(open, middle));
    return lower === null ? solve(least.with(open, middle + 1), most) : lower;
  };
  const length = statistics[0]?.coefficients.length ?? 0;
  return solve(
    Array.from({ length }, () => 0),
    Array.from({ length }, () => limit),
  );
}

interface Terms extends Statistic {
  places: readonly number[];
}

/** Narrows the bounds of each cell, in place, by all statistics; false when nothing is left. */
function narrow(statistics: readonly Terms[], least: number[], most: number[]): boolean {
  let isNarrower = true;
  while (isNarrower) {
    isNarrower = false;
    for (const { places, coefficients, least: low, most: high } of statistics) {
      let [smallest, largest] = [0, 0];
      for (const place of places) {
        const times = coefficients[place]!;
        smallest += times * (times > 0 ? least : most)[place]!;
        largest += times * (times > 0 ? most : least)[place]!;
      }
      if (smallest > high || largest < low) return false;
      for (const place of places) {
        const times = coefficients[place]!;
        const [from, to] = [least[place]!, most[place]!];
        const room = [high - smallest, largest - low] as const;
        const up = times > 0 ? room[0] / times : room[1] / -times;
        const down = times > 0 ? room[1] / times : room[0] / -times;
        const newTo = Math.min(to, from + Math.floor(up + 1e-9));
        const newFrom = Math.max(from, to - Math.floor(down + 1e-9));
        if (newFrom > newTo) return false;
        if (newTo === to && newFrom === from) continue;
        [least[place], most[place]] = [newFrom, newTo];
        isNarrower = true;
        // The sums of this statistic have changed: they are taken anew in the next round.
        break;
      }
    }
  }
  return true;
}
