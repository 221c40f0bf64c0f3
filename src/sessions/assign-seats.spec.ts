import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignSeats,
  type Candidate,
  freeSeats,
  movingUp,
  type SeatCounts,
  withoutPlace,
} from './assign-seats.js';
import { ENROLMENT_STATUSES } from './enrolment-status.js';

const empty = (capacity: number | null): SeatCounts => ({
  capacity,
  seatsTaken: 0,
  waiting: 0,
  lastNumber: 0,
});
const someone = (personId: string, status: Candidate['status'] = null): Candidate => ({
  personId,
  status,
});

describe('assignSeats', () => {
  it('gives seats in order and lets the rest wait, each with the next number', () => {
    const { counts, assigned } = assignSeats(empty(1), 'enrolled', [someone('a'), someone('b')]);
    expect(assigned).toEqual([
      { personId: 'a', status: 'enrolled', number: 1 },
      { personId: 'b', status: 'waitlisted', number: 2 },
    ]);
    expect(counts).toEqual({ capacity: 1, seatsTaken: 1, waiting: 1, lastNumber: 2 });
  });

  it('has room for everybody without a capacity', () => {
    const { counts } = assignSeats(empty(null), 'enrolled', [someone('a'), someone('b')]);
    expect(counts).toMatchObject({ seatsTaken: 2, waiting: 0 });
  });

  it.each([
    [null, 'enrolled', true],
    ['invited', 'enrolled', true],
    ['cancelled', 'enrolled', true],
    ['waived', 'enrolled', true],
    ['enrolled', 'enrolled', false],
    ['waitlisted', 'enrolled', false],
    ['attended', 'enrolled', false],
    ['no_show', 'enrolled', false],
    [null, 'invited', true],
    ['cancelled', 'invited', true],
    ['invited', 'invited', false],
    ['enrolled', 'invited', false],
  ] as const)('of who is %s and is to be %s: changes %s', (status, wish, changes) => {
    const { assigned } = assignSeats(empty(5), wish, [someone('a', status)]);
    expect(assigned).toHaveLength(changes ? 1 : 0);
  });

  it('gives no seat and no number to who is invited', () => {
    const { counts, assigned } = assignSeats(empty(1), 'invited', [someone('a')]);
    expect(assigned).toEqual([{ personId: 'a', status: 'invited', number: null }]);
    expect(counts).toEqual(empty(1));
  });

  it('never goes over the capacity and leaves no seat free while somebody waits', () => {
    fc.assert(
      fc.property(
        fc.option(fc.nat(20)),
        fc.array(fc.option(fc.constantFrom(...ENROLMENT_STATUSES)), { maxLength: 40 }),
        (capacity, statuses) => {
          const candidates = statuses.map((status, index) => someone(String(index), status));
          const { counts, assigned } = assignSeats(empty(capacity), 'enrolled', candidates);
          expect(freeSeats(counts)).toBeGreaterThanOrEqual(0);
          expect(counts.waiting === 0 || freeSeats(counts) === 0).toBe(true);
          expect(counts.seatsTaken + counts.waiting).toBe(assigned.length);
          expect(assigned.map(({ number }) => number)).toEqual(
            assigned.map((_, index) => index + 1),
          );
        },
      ),
    );
  });
});

describe('movingUp', () => {
  const session = { capacity: 5, seatsTaken: 3, waiting: 4, lastNumber: 7 };
  const startsAt = new Date('2026-11-25T09:00:00Z');

  it.each([
    ['before the start as many as fit', '2026-11-25T08:59:59Z', {}, 2],
    ['before the start all who wait', '2026-11-25T08:59:59Z', { capacity: null }, 4],
    ['nobody from the start on', '2026-11-25T09:00:00Z', {}, 0],
  ] as const)('is %s', (_, now, given, count) => {
    expect(movingUp({ ...session, startsAt, ...given }, new Date(now))).toBe(count);
  });
});

describe('withoutPlace', () => {
  const full: SeatCounts = { capacity: 2, seatsTaken: 2, waiting: 1, lastNumber: 3 };

  it.each([
    ['enrolled', 1, 1],
    ['waitlisted', 2, 0],
    ['invited', 2, 1],
  ] as const)('of who is %s', (status, seatsTaken, waiting) => {
    expect(withoutPlace(full, status)).toEqual({ ...full, seatsTaken, waiting });
  });
});
