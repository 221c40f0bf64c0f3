import { FONT_SIZE } from './chart-text.js';

export interface Scale {
  min: number;
  max: number;
  /** How a value of it is written. */
  write: (value: number) => string;
}

/** An axis that shows all of a scale, in about so many parts: a small difference looks small. */
export const valueAxis = ({ min, max, write }: Scale, parts: number): object => ({
  type: 'value',
  min,
  max,
  interval: (max - min) / (max - min > 1 && (max - min) % parts !== 0 ? 3 : parts),
  axisLabel: { color: 'currentColor', fontSize: FONT_SIZE, formatter: write },
  splitLine: { lineStyle: { color: 'var(--line)', opacity: 0.4 } },
});
