import { describe, expect, it } from 'vitest';
import { scorePoints } from './score-points.js';

const FIVE = { min: 1, max: 5 };

describe('the points of an answer', () => {
  it('in a share are 1 for the two highest', () => {
    for (const name of ['csat', 'agree'] as const) {
      const { kind, most, pointsOf } = scorePoints(name, FIVE);
      expect([kind, most, [1, 2, 3, 4, 5].map(pointsOf)]).toEqual(['ratio', 1, [0, 0, 0, 1, 1]]);
    }
  });

  it('in an NPS are 2 for a promoter and 1 for a passive', () => {
    const { kind, most, pointsOf } = scorePoints('nps', { min: 0, max: 10 });
    expect([kind, most, [0, 6, 7, 8, 9, 10].map(pointsOf)]).toEqual(['net', 2, [0, 0, 1, 1, 2, 2]]);
  });

  it('in a mean count from the lowest', () => {
    const { kind, most, pointsOf } = scorePoints('ces_7', { min: 1, max: 7 });
    expect([kind, most, [1, 7].map(pointsOf)]).toEqual(['mean', 6, [0, 6]]);
  });

  it('of a whole instrument are those of the respondent', () => {
    expect(scorePoints('sus', null)).toMatchObject({ kind: 'mean', most: 40 });
    expect(scorePoints('umux_lite', null)).toMatchObject({ kind: 'mean', most: 12 });
    expect(scorePoints('sus', null).pointsOf(31)).toBe(31);
  });
});
