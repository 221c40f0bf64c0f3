import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import { Database } from '../database/database.js';
import { movingUp, type SeatCounts } from './assign-seats.js';
import type { SessionStatus } from './session.entity.js';

/** A session of which this transaction alone changes seats until it ends. */
export interface HeldSession extends SeatCounts {
  id: string;
  startsAt: Date;
  status: SessionStatus;
}

/** The seats of sessions: whoever changes them holds the session's row, so the counters equal the rows. */
@Injectable()
export class Seats {
  constructor(private readonly database: Database) {}

  /** Waits until nobody else changes the session's seats. */
  async hold(sessionId: string): Promise<HeldSession> {
    const [session] = isUuid(sessionId)
      ? await this.database.query<HeldSession & Record<string, unknown>>(
          `SELECT id, starts_at AS "startsAt", status, capacity, seats_taken AS "seatsTaken", waiting,
                  last_number AS "lastNumber"
           FROM sessions WHERE id = $1 FOR NO KEY UPDATE`,
          [sessionId],
        )
      : [];
    if (!session) throw NotFound.inPath('sessionId');
    return session;
  }

  async count(sessionId: string, { seatsTaken, waiting, lastNumber }: SeatCounts): Promise<void> {
    await this.database.query(
      'UPDATE sessions SET seats_taken = $2, waiting = $3, last_number = $4 WHERE id = $1',
      [sessionId, seatsTaken, waiting, lastNumber],
    );
  }

  /** Gives the free seats to those who wait, the first number first, and stores how full it is then. */
  async moveUp({ id: sessionId, ...session }: Omit<HeldSession, 'status'>): Promise<void> {
    const moved = await this.database.query<{ id: string }>(
      `UPDATE enrolments SET status = 'enrolled' WHERE id IN (
         SELECT id FROM enrolments WHERE session_id = $1 AND status = 'waitlisted' ORDER BY number LIMIT $2)
       RETURNING id`,
      [sessionId, movingUp(session, now())],
    );
    await this.remember(moved.map(({ id }) => id));
    await this.count(sessionId, {
      ...session,
      seatsTaken: session.seatsTaken + moved.length,
      waiting: session.waiting - moved.length,
    });
  }

  /** Keeps the present status of enrolments with the moment, and ends the one before. */
  async remember(enrolmentIds: readonly string[]): Promise<void> {
    if (enrolmentIds.length === 0) return;
    await this.database.query(
      'UPDATE enrolment_changes SET superseded_at = $2 WHERE enrolment_id = ANY ($1) AND superseded_at IS NULL',
      [enrolmentIds, now()],
    );
    await this.database.query(
      `INSERT INTO enrolment_changes (id, enrolment_id, status, recorded_at)
       SELECT change.id, enrolment.id, enrolment.status, $3
       FROM unnest($1::uuid[], $2::uuid[]) AS change (id, enrolment_id)
       JOIN enrolments enrolment ON enrolment.id = change.enrolment_id`,
      [enrolmentIds.map(() => newId()), enrolmentIds, now()],
    );
  }
}
