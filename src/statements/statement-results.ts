import type { Fault } from '../common/errors.js';
import { fault, inTurn, objectOf, valueOf } from './statement-check.js';
import { duration, extensions, flag, number, text } from './statement-values.js';

interface Score {
  raw?: number;
  min?: number;
  max?: number;
}

function rangeFaults({ raw, min, max }: Score, at: string): Fault[] {
  const isBelow = raw !== undefined && min !== undefined && raw < min;
  const isAbove = raw !== undefined && max !== undefined && raw > max;
  return [
    ...(min !== undefined && max !== undefined && min >= max
      ? [fault(`${at}/min`, 'not-below-max')]
      : []),
    ...(isBelow || isAbove ? [fault(`${at}/raw`, 'out-of-range')] : []),
  ];
}

const score = inTurn(
  objectOf({
    scaled: valueOf(
      'not-scaled',
      (value) => typeof value === 'number' && value >= -1 && value <= 1,
    ),
    raw: number,
    min: number,
    max: number,
  }),
  (value, at) => rangeFaults(value as Score, at),
);

/** How it went. */
export const result = objectOf({
  score,
  success: flag,
  completion: flag,
  response: text,
  duration,
  extensions,
});
