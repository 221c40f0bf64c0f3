/** A value with the range around it; without a value the range is all that is known. */
export interface Ranged {
  value: number | null;
  range: { from: number; to: number } | null;
}

type Point = readonly [number, number];

/** The children of a custom series that draw one of them, lying or standing. */
export function rangeMark(
  { value, range }: Ranged,
  at: (value: number) => Point,
  isStanding: boolean,
): object[] {
  const cap = ([x, y]: Point): object =>
    isStanding ? line([x - 6, y], [x + 6, y]) : line([x, y - 6], [x, y + 6]);
  const ends = range && ([at(range.from), at(range.to)] as const);
  const [cx, cy] = value === null ? [0, 0] : at(value);
  return [
    ...(ends ? [line(...ends), ...ends.map(cap)] : []),
    ...(value === null
      ? []
      : [{ type: 'circle', shape: { cx, cy, r: 6 }, style: { fill: 'var(--accent)' } }]),
  ];
}

const line = ([x1, y1]: Point, [x2, y2]: Point): object => ({
  type: 'line',
  shape: { x1, y1, x2, y2 },
  style: { stroke: 'var(--accent)', lineWidth: 2 },
});
