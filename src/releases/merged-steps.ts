import type { Scale } from '../instruments/instrument.js';
import type { CountedValues } from './question.js';

/** Neighbouring answers together, with the points of the lowest and the highest in the score. */
export interface Step {
  values: readonly number[];
  low: number;
  high: number;
  count: number;
}

/** Every point of a scale by itself; `pointsOf` counts from the lowest when nothing else is said. */
export const finestSteps = (
  { min, max }: Scale,
  counts: CountedValues,
  pointsOf: (value: number) => number = (value) => value - min,
): Step[] =>
  Array.from({ length: max - min + 1 }, (_, place) => min + place).map((value) => ({
    values: [value],
    low: pointsOf(value),
    high: pointsOf(value),
    count: counts.get(value) ?? 0,
  }));

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

export const together = (one: Step, other: Step): Step => ({
  values: [...one.values, ...other.values],
  low: one.low,
  high: other.high,
  count: one.count + other.count,
});
