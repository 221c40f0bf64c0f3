/** The least and the most that a number can be. */
export type Range = [least: number, most: number];

/** What can be of a group of respondents to a scale. */
export interface Possible {
  n: Range;
  /** Points that they lack to all having the most. */
  lacking: Range;
  /** How many answered at most each value but the highest. */
  atMost: Range[];
}

/** Rounds after which little more follows; what is not narrow by then is only wider than it could be. */
const MOST_ROUNDS = 200;

/**
 * Narrows, in place, what can be of a whole and of the parts that make it up, until nothing follows any more.
 * @param cuts places in `atMost`: each respondent who is counted at one lacks a point for it
 */
export function narrow(whole: Possible, parts: readonly Possible[], cuts: readonly number[]): void {
  const groups = [whole, ...parts];
  let isNarrower = true;
  for (let round = 0; isNarrower && round < MOST_ROUNDS; round++) {
    isNarrower = groups.filter((group) => narrowWithin(group, cuts)).length > 0;
    if (parts.length > 0 && narrowAcross(whole, parts)) isNarrower = true;
  }
}

/** By the counts of a group, which never fall from value to value, and their sum at the cuts. */
function narrowWithin({ n, lacking, atMost }: Possible, cuts: readonly number[]): boolean {
  let isNarrower = false;
  const limit = (range: Range, least: number, most: number): void => {
    if (toWithin(range, least, most)) isNarrower = true;
  };
  for (const [place, range] of atMost.entries()) limit(range, atMost[place - 1]?.[0] ?? 0, n[1]);
  for (let place = atMost.length - 1; place >= 0; place--)
    limit(atMost[place]!, 0, atMost[place + 1]?.[1] ?? n[1]);
  limit(n, atMost.at(-1)?.[0] ?? 0, n[1]);
  if (cuts.length === 0) return isNarrower;

  const atCuts = cuts.map((place) => atMost[place]!);
  limit(lacking, sumOf(atCuts, 0), sumOf(atCuts, 1));
  for (const [place, range] of atCuts.entries()) {
    const lackingWhen = (count: number, end: 0 | 1): number =>
      atCuts.reduce((sum, other, at) => {
        const isBound = end === 0 ? at >= place : at <= place;
        if (!isBound) return sum + other[end];
        return sum + (end === 0 ? Math.max(other[0], count) : Math.min(other[1], count));
      }, 0);
    const most = last(range[0], range[1], (count) => lackingWhen(count, 0) <= lacking[1]);
    const least = -last(-range[1], -range[0], (count) => lackingWhen(-count, 1) >= lacking[0]);
    limit(range, least, most);
  }
  return isNarrower;
}

/** By that the parts add up to the whole. */
function narrowAcross(whole: Possible, parts: readonly Possible[]): boolean {
  let isNarrower = false;
  const add = (total: Range, terms: readonly Range[]): void => {
    const [least, most] = [sumOf(terms, 0), sumOf(terms, 1)];
    if (toWithin(total, least, most)) isNarrower = true;
    for (const term of terms) {
      const others = [least - term[0], most - term[1]] as const;
      if (toWithin(term, total[0] - others[1], total[1] - others[0])) isNarrower = true;
    }
  };
  add(
    whole.n,
    parts.map(({ n }) => n),
  );
  add(
    whole.lacking,
    parts.map(({ lacking }) => lacking),
  );
  for (const [place, range] of whole.atMost.entries())
    add(
      range,
      parts.map(({ atMost }) => atMost[place]!),
    );
  return isNarrower;
}

function toWithin(range: Range, least: number, most: number): boolean {
  if (range[0] > range[1] || (least <= range[0] && most >= range[1])) return false;
  range[0] = Math.max(range[0], least);
  range[1] = Math.min(range[1], most);
  return true;
}

const sumOf = (ranges: readonly Range[], end: 0 | 1): number =>
  ranges.reduce((sum, range) => sum + range[end], 0);

/** The last of the whole numbers from `first` on for which it holds, when it holds for all up to that one. */
function last(first: number, end: number, holds: (number: number) => boolean): number {
  if (holds(end)) return end;
  let [yes, no] = [first, end];
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
