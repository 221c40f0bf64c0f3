import type { Tally } from './score-points.js';

/**
 * Whether an NPS may be known of each of `groups`, that make up a whole, beside the number of promoters of that whole,
 * and so of passives and detractors: then in each group there may be `k` of each. With p promoters of n and a score of s
 * people, a group has p − s detractors and n + s − 2p passives; only the sum of all p is known. The last guard does not
 * see what this keeps out: the promoters of all less the score of a group are its detractors and the promoters elsewhere.
 */
export function mayStandBesideClasses(
  groups: readonly Tally[],
  promoters: number,
  k: number,
): boolean {
  const fewest = groups.map(({ n, points }) => Math.max(0, points - n));
  const most = groups.map(({ points }) => Math.floor(points / 2));
  const freedomDown = promoters - sum(fewest);
  const freedomUp = sum(most) - promoters;
  return groups.every(({ n, points }, place) => {
    const high = Math.min(most[place]!, fewest[place]! + freedomDown);
    const low = Math.max(fewest[place]!, most[place]! - freedomUp);
    return high >= k && high - (points - n) >= k && points - 2 * low >= k;
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
