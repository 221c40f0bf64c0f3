import { alikeColumns } from './alike-columns.js';

const isZero = (number: number): boolean => Math.abs(number) < 1e-7;
const isOne = (number: number): boolean => isZero(number - 1);

/**
 * Places of which the sum is from 1 to `k` − 1 and which are, as zeros and ones, a sum of multiples of `rows`; null
 * when there are none. A vector in the span is made by what it has at the pivots of the reduced rows, so zeros and ones
 * are tried there; rows that share no column apart, for a set that is few is few in one of them.
 * @param truth the true numbers: of a set that is few none is `k` or more
 */
export function fewInSpan(
  rows: readonly (readonly number[])[],
  truth: readonly number[],
  k: number,
): number[] | null {
  const columns = alikeColumns(rows, truth.length);
  const counts = columns.map((places) => places.reduce((sum, place) => sum + truth[place]!, 0));
  const reduced = reduce(rows.map((row) => columns.map(([first]) => row[first!]!)));
  for (const part of apart(reduced)) {
    const set = search(part, counts, k);
    if (set) return set.flatMap((column) => columns[column]!);
  }
  return null;
}

const MOST_TRIES = 1_000_000;

interface ReducedRow {
  pivot: number;
  row: number[];
}

/** Reduced row echelon form. Coefficients are small whole numbers, so that doubles tell 0 and 1. */
function reduce(given: number[][]): ReducedRow[] {
  const rows = given.map((row) => [...row]);
  const done: ReducedRow[] = [];
  for (let column = 0; rows.length > 0 && column < rows[0]!.length; column++) {
    const at = rows.findIndex((row) => !isZero(row[column]!));
    if (at < 0) continue;
    const [found] = rows.splice(at, 1);
    const first = found![column]!;
    const row = found!.map((one) => one / first);
    for (const other of [...rows, ...done.map((one) => one.row)]) {
      const times = other[column]!;
      if (!isZero(times)) for (const [place, one] of row.entries()) other[place]! -= times * one;
    }
    done.push({ pivot: column, row });
  }
  return done;
}

/** In groups that share no column. */
function apart(rows: readonly ReducedRow[]): ReducedRow[][] {
  const groups: { rows: ReducedRow[]; columns: Set<number> }[] = [];
  for (const one of rows) {
    const columns = new Set([...one.row.keys()].filter((place) => !isZero(one.row[place]!)));
    const touching = groups.filter((group) =>
      [...columns].some((place) => group.columns.has(place)),
    );
    const merged = { rows: [one], columns };
    for (const group of touching) {
      merged.rows.push(...group.rows);
      for (const place of group.columns) merged.columns.add(place);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.map((group) => group.rows);
}

function search(
  rows: readonly ReducedRow[],
  counts: readonly number[],
  k: number,
): number[] | null {
  // A column is known once the last row that has it is decided.
  const known: number[][] = rows.map(() => []);
  for (const column of counts.keys()) {
    const last = rows.findLastIndex(({ row }) => !isZero(row[column]!));
    if (last >= 0) known[last]!.push(column);
  }
  const vector = counts.map(() => 0);
  let tries = 0;
  const decide = (depth: number, people: number): number[] | null => {
    tries++;
    if (tries > MOST_TRIES) throw new RangeError('too many sets');
    if (depth === rows.length)
      return people > 0 ? [...vector.keys()].filter((place) => isOne(vector[place]!)) : null;
    for (const times of [0, 1]) {
      const { row } = rows[depth]!;
      if (times === 1) for (const place of vector.keys()) vector[place]! += row[place]!;
      let more = 0;
      const maySo = known[depth]!.every((column) => {
        const one = vector[column]!;
        if (isOne(one)) more += counts[column]!;
        return isZero(one) || isOne(one);
      });
      const set = maySo && people + more < k ? decide(depth + 1, people + more) : null;
      if (set) return set;
      if (times === 1) for (const place of vector.keys()) vector[place]! -= row[place]!;
    }
    return null;
  };
  return decide(0, 0);
}
