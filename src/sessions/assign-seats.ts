import { type EnrolmentStatus, GIVEN_UP, SEATED } from './enrolment-status.js';

/** How full a session is. As long as somebody waits, no seat is free, until it has started. */
export interface SeatCounts {
  /** Null: there is room for everybody. */
  capacity: number | null;
  seatsTaken: number;
  waiting: number;
  /** The number given last; whoever enrols gets the next one, and the waiting list goes by it. */
  lastNumber: number;
}

export interface Candidate {
  personId: string;
  /** Null for who has nothing to do with the session yet. */
  status: EnrolmentStatus | null;
}

export interface Assignment {
  personId: string;
  status: 'invited' | 'enrolled' | 'waitlisted';
  /** Null for who is only invited. */
  number: number | null;
}

export const WISHES = ['invited', 'enrolled'] as const;
export type Wish = (typeof WISHES)[number];

/** How many seats are free; infinitely many where there is room for everybody. */
export const freeSeats = ({
  capacity,
  seatsTaken,
}: Pick<SeatCounts, 'capacity' | 'seatsTaken'>): number =>
  capacity === null ? Infinity : capacity - seatsTaken;

/** How many of who wait move up at `now`: as many as fit, and nobody once the session has started. */
export const movingUp = (session: SeatCounts & { startsAt: Date }, now: Date): number =>
  session.startsAt > now ? Math.min(freeSeats(session), session.waiting) : 0;

/**
 * Who of the candidates, in their order, gets a seat, waits or is invited, and how full the session is then.
 * Who has a place already or waits keeps it; who gave one up comes in anew.
 */
export function assignSeats(
  counts: SeatCounts,
  wish: Wish,
  candidates: readonly Candidate[],
): { counts: SeatCounts; assigned: Assignment[] } {
  const after = { ...counts };
  const assigned: Assignment[] = [];
  for (const { personId, status } of candidates) {
    if (!comesIn(status, wish)) continue;
    if (wish === 'invited') {
      assigned.push({ personId, status: 'invited', number: null });
      continue;
    }
    after.lastNumber += 1;
    const isSeated = freeSeats(after) > 0;
    if (isSeated) after.seatsTaken += 1;
    else after.waiting += 1;
    assigned.push({
      personId,
      status: isSeated ? 'enrolled' : 'waitlisted',
      number: after.lastNumber,
    });
  }
  return { counts: after, assigned };
}

const comesIn = (status: EnrolmentStatus | null, wish: Wish): boolean =>
  status === null ||
  GIVEN_UP.some((gone) => gone === status) ||
  (status === 'invited' && wish === 'enrolled');

/** How full the session is once somebody with this status has given up the place. */
export const withoutPlace = <Counts extends SeatCounts>(
  counts: Counts,
  status: EnrolmentStatus,
): Counts => ({
  ...counts,
  seatsTaken: counts.seatsTaken - (SEATED.includes(status) ? 1 : 0),
  waiting: counts.waiting - (status === 'waitlisted' ? 1 : 0),
});
