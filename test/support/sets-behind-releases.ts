import { fewIn, subsets } from './always-few.js';

/** Sets that are few in all tables of which a release is the same. */
export interface FoundBehind {
  release: string;
  /** How many tables have it. */
  tables: number;
  /** Places of the cells. */
  places: number[];
}

/**
 * What a reader finds who knows the rule itself: in every way in which `n` respondents can be divided over `cells`, the
 * release is made, and a set follows from it when it is from 1 to `k` − 1 in all ways that have the same one.
 */
export function setsBehindReleases(
  cells: number,
  n: number,
  k: number,
  releaseOf: (table: readonly number[]) => string,
): FoundBehind[] {
  const behind = new Map<string, { sets: number[]; tables: number }>();
  const all = subsets(cells);
  for (const table of tablesOf(cells, n)) {
    const release = releaseOf(table);
    const before = behind.get(release);
    behind.set(release, {
      sets: fewIn(before?.sets ?? all, table, k),
      tables: (before?.tables ?? 0) + 1,
    });
  }
  return [...behind].flatMap(([release, { sets, tables }]) => {
    const [set] = sets;
    if (set === undefined) return [];
    const places = Array.from({ length: cells }, (_, place) => place);
    return [{ release, tables, places: places.filter((place) => (set >> place) & 1) }];
  });
}

/** Every row of `length` whole numbers, from 0, with the sum `total`. */
function* tablesOf(length: number, total: number): Generator<number[]> {
  if (length === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first++)
    for (const rest of tablesOf(length - 1, total - first)) yield [first, ...rest];
}
