import { mayBeExact } from './may-be-exact.js';

/** Neighbouring answers together, with the points of the lowest and the highest in the score. */
export interface Step {
  values: readonly number[];
  low: number;
  high: number;
  count: number;
}

/** Neighbours merged, from the lowest on, until each step holds `k`; one step, or none, when they are too few for two. */
export function stepsOfMany(steps: readonly Step[], k: number): Step[] {
  const merged: Step[] = [];
  let open: Step | undefined;
  for (const step of steps) {
    open = open ? together(open, step) : step;
    if (open.count < k) continue;
    merged.push(open);
    open = undefined;
  }
  if (!open) return merged;
  const last = merged.pop();
  return [...merged, last ? together(last, open) : open];
}

/** The same within each class of equal points, beside a score that counts classes; null when a class has fewer. */
export function stepsInClasses(steps: readonly Step[], k: number): Step[] | null {
  const classes = [...new Set(steps.map(({ low }) => low))].map((points) =>
    stepsOfMany(
      steps.filter(({ low }) => low === points),
      k,
    ),
  );
  return classes.every(([first]) => first!.count >= k) ? classes.flat() : null;
}

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

const together = (one: Step, other: Step): Step => ({
  values: [...one.values, ...other.values],
  low: one.low,
  high: other.high,
  count: one.count + other.count,
});
