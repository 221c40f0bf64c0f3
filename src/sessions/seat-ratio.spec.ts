import { describe, expect, it } from 'vitest';
import { type CourseSeats, lowestSeatRatio, seatRatio } from './seat-ratio.js';

const course = (given: Partial<CourseSeats> = {}): CourseSeats => ({
  code: 'KLAS',
  required: 20,
  covered: 5,
  seats: 10,
  unlimited: false,
  changedLater: false,
  ...given,
});

const limited = (seats: number): CourseSeats => course({ seats });

describe('seatRatio', () => {
  it('counts who is covered beside the seats to come', () => {
    expect(seatRatio(course())).toEqual({
      group: 'KLAS',
      value: 0.75,
      numerator: 15,
      denominator: 20,
    });
  });

  it.each([
    [{ unlimited: true }, 'unlimited-seats'],
    [{ changedLater: true }, 'no-history'],
    [{ required: 0 }, 'all-waived'],
  ])('of %j is unknown', (given, reason) => {
    expect(seatRatio(course(given))).toMatchObject({ value: null, reason });
  });
});

describe('lowestSeatRatio', () => {
  it('is that of the course with the fewest seats for its people', () => {
    expect(lowestSeatRatio([limited(30), limited(0), limited(15)], 'x')).toMatchObject({
      group: null,
      value: 0.25,
    });
  });

  it('leaves out courses with room for everybody, and those that nobody needs', () => {
    const others = [course({ unlimited: true }), course({ required: 0, seats: 0 })];
    expect(lowestSeatRatio([...others, limited(15)], 'x')).toMatchObject({ value: 1 });
    expect(lowestSeatRatio(others, 'x')).toMatchObject({ value: null, reason: 'unlimited-seats' });
  });

  it('is unknown when one of the courses is', () => {
    const known = [limited(15), course({ changedLater: true })];
    expect(lowestSeatRatio(known, 'x')).toMatchObject({ value: null, reason: 'no-history' });
  });

  it('is unknown when nobody needs a course', () => {
    expect(lowestSeatRatio([], 'no-population')).toEqual({ value: null, reason: 'no-population' });
  });
});
