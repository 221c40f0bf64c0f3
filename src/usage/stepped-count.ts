/** What a count may be, both ends included. */
export interface CountRange {
  least: number;
  most: number;
}

export interface SteppedCount {
  shown: number;
  /** What the true count may be, for a reader who knows this rule and all that showed before. */
  range: CountRange;
}

/**
 * What shows of a count in a part of a whole. The first time it is exact; from then on it moves in steps of `k`, by as
 * many as fit in the change since it moved last. So a change of fewer than `k` people shows once `k` have changed, any
 * two weeks differ in a multiple of `k`, and, the first time apart, at least `k` counts remain possible: where a step
 * would leave fewer, near the ends of `limits`, it is not made.
 * @param last what showed of it last; undefined the first time
 * @param limits between which the count lies, as everybody knows; at least `k` apart
 */
export function steppedCount(
  now: number,
  last: number | undefined,
  { least, most }: CountRange,
  k: number,
): SteppedCount {
  if (last === undefined) return { shown: now, range: { least: now, most: now } };
  const { start, roomUp, roomDown } = roomFor(last, { least, most }, k);
  const steps = Math.trunc((now - start) / k);
  const taken = steps > 0 ? Math.min(steps, roomUp) : -Math.min(-steps, roomDown);
  const shown = start + k * taken;
  return {
    shown,
    range: {
      least: taken > 0 ? shown : lowest(shown, -taken === roomDown, least, k),
      most: taken < 0 ? shown : highest(shown, taken === roomUp, most, k),
    },
  };
}

/** Whether it can still move; else all that shows is what showed once. */
export function canStep(last: number, limits: CountRange, k: number): boolean {
  const { roomUp, roomDown } = roomFor(last, limits, k);
  return roomUp > 0 || roomDown > 0;
}

/** Where it starts from, brought within its limits, and how many steps there is room for. */
function roomFor(last: number, { least, most }: CountRange, k: number) {
  const start = last - k * Math.max(0, Math.ceil((last - most) / k));
  return {
    start,
    roomUp: stepsIn(most - (k - 1) - start, k),
    roomDown: stepsIn(start - (k - 1) - least, k),
  };
}

const stepsIn = (room: number, k: number): number => Math.max(0, Math.floor(room / k));

/** At the last step that there is room for, everything beyond it stays possible. */
const lowest = (shown: number, isLast: boolean, least: number, k: number): number =>
  isLast ? least : Math.max(least, shown - (k - 1));

const highest = (shown: number, isLast: boolean, most: number, k: number): number =>
  isLast ? most : Math.min(most, shown + (k - 1));
