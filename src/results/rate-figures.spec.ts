import { describe, expect, it } from 'vitest';
import { type Answered, rateFigures } from './rate-figures.js';

const of = (given: Pick<Answered, 'responses' | 'invited'>) =>
  rateFigures({
    openedAt: new Date('2026-09-01T08:00:00Z'),
    closedAt: new Date('2026-09-15T08:00:00Z'),
    ...given,
  });

describe('the response rate', () => {
  it('is who answered of who were invited', () => {
    const shown = { value: 0.3, numerator: 12, denominator: 40 };
    expect(of({ responses: 12, invited: 40 })).toEqual({
      ...shown,
      window: '2026-09-01T08:00:00.000Z/2026-09-15T08:00:00.000Z',
      figures: { invited: 40 },
      published: { ...shown, suppressed: false, reason: null },
    });
  });

  it('is withheld when too few answered, with how many were invited', () => {
    const none = { value: null, denominator: 40, reason: 'too-few-answers' };
    expect(of({ responses: null, invited: 40 })).toMatchObject({
      ...none,
      figures: { invited: 40 },
      published: { ...none, numerator: null, suppressed: true },
    });
  });

  it.each([null, 0])('is unknown when %j were invited', (invited) => {
    expect(of({ responses: 12, invited })).toMatchObject({
      value: null,
      numerator: 12,
      reason: 'not-known-invited',
      published: { value: null, suppressed: false },
    });
  });

  it('has no window where nobody knows when it began', () => {
    const closedAt = new Date('2026-09-15T08:00:00Z');
    expect(rateFigures({ openedAt: null, closedAt, responses: 5, invited: 9 }).window).toBeNull();
  });
});
