import { describe, expect, it } from 'vitest';
import { endsOf, pointsInBands } from './points-in-bands.js';

const counts = (most: number): number[] => Array.from({ length: most + 1 }, () => 1);
const scale = { min: 0, max: 100 };

describe('points in bands', () => {
  it('of SUS are fifths of the scale', () => {
    const bands = pointsInBands(counts(40));
    expect(bands.map((band) => endsOf(band, 40, scale))).toEqual([
      [0, 17.5],
      [20, 37.5],
      [40, 57.5],
      [60, 77.5],
      [80, 100],
    ]);
    expect(bands.map(({ count }) => count)).toEqual([8, 8, 8, 8, 9]);
  });

  it('of UMUX-Lite too', () => {
    expect(pointsInBands(counts(12)).map((band) => endsOf(band, 12, scale))).toEqual([
      [0, 16.7],
      [25, 33.3],
      [41.7, 58.3],
      [66.7, 75],
      [83.3, 100],
    ]);
  });
});
