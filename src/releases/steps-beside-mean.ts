import { type Step, together } from './merged-steps.js';
import { mayBeExact } from './standing-of.js';

/**
 * Steps beside the exact points of all: each answer by itself; else all on the far side of a cut together; else two
 * steps; null when none of these hold `k` in each and may stand beside the mean. Merging as the counts allow would
 * tell: that two neighbours are together says that one is small, and with the mean how small. The cut follows from the
 * mean, which is published, and leaves the mean on one of its sides, so that nobody need be on the other.
 */
export function stepsBesideMean(finest: readonly Step[], points: number, k: number): Step[] | null {
  const mean = points / sum(finest, ({ count }) => count);
  const isHigh = 2 * mean > finest.at(-1)!.high;
  const cut = isHigh
    ? finest.findLastIndex(({ low }) => low <= mean)
    : finest.findIndex(({ high }) => high >= mean) + 1;
  const [below, above] = [finest.slice(0, cut), finest.slice(cut)];
  if (below.length === 0 || above.length === 0) return null;
  const [low, high] = [below.reduce(together), above.reduce(together)];
  const ladder = [finest, isHigh ? [low, ...above] : [...below, high], [low, high]];
  const found = ladder.find(
    (steps) => steps.every(({ count }) => count >= k) && mayStandBesideMean(steps, points, k),
  );
  return found ? [...found] : null;
}

/**
 * Whether counts of steps, of `k` or more each, may be known beside the points of all. Steps of one answer tell the
 * points themselves. One wide step is a group of which the points are known. Of several, what one lacks another may
 * have: it is enough that the points above their bottoms and those below their tops are `k` each.
 */
export function mayStandBesideMean(steps: readonly Step[], points: number, k: number): boolean {
  const wide = steps.filter(({ low, high }) => high > low);
  const [first, second] = wide;
  if (!first) return true;
  const above = points - sum(steps, ({ low, count }) => low * count);
  if (!second) return mayBeExact({ n: first.count, points: above }, first.high - first.low, k);
  return above >= k && sum(wide, ({ low, high, count }) => (high - low) * count) - above >= k;
}

const sum = (steps: readonly Step[], of: (step: Step) => number): number =>
  steps.reduce((total, step) => total + of(step), 0);
