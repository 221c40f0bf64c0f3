import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page } from '../common/page.dto.js';
import { Database } from '../database/database.js';
import { alivePeople } from '../people/alive-people.js';
import { mayName, namedPerson } from '../people/named-person.js';
import { PeopleService } from '../people/people.service.js';
import { type Assignment, assignSeats, withoutPlace } from './assign-seats.js';
import { type EnrolmentStatus, type GivenUp, OPEN } from './enrolment-status.js';
import type {
  EnrolmentDto,
  EnrolmentQuery,
  EnrolOutcomeDto,
  EnrolPeopleDto,
} from './enrolment.dto.js';
import { type HeldSession, Seats } from './seats.js';
import { sessionConflict } from './session-conflict.js';
import { SessionsService } from './sessions.service.js';
import { REFUSALS } from './sessions.texts.js';

@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly sessions: SessionsService,
    private readonly seats: Seats,
  ) {}

  /**
   * Enrols or invites people, in their order; who finds no seat waits. Who came without enrolling is added afterwards.
   * @throws Conflict once the session was cancelled
   */
  async enrol(
    sessionId: string,
    { people, status: wish = 'enrolled' }: EnrolPeopleDto,
  ): Promise<{ items: EnrolOutcomeDto[] }> {
    const personIds = await this.people.idsOf(people);
    const known = await this.alive(personIds);
    const session = await this.seats.hold(sessionId);
    if (session.status === 'cancelled') throw sessionConflict('session-cancelled');
    const current = await this.enrolmentsOf(session.id, known);
    const candidates = known.map((personId) => ({
      personId,
      status: current.get(personId)?.status ?? null,
    }));
    const { counts, assigned } = assignSeats(session, wish, candidates);
    const stored = await this.store(session.id, assigned);
    await this.seats.remember([...stored.values()].map(({ id }) => id));
    await this.seats.count(session.id, counts);
    const { language } = context();
    return {
      items: personIds.map((personId, index): EnrolOutcomeDto => {
        const enrolment = personId && (stored.get(personId) ?? current.get(personId));
        if (!enrolment)
          return {
            index,
            outcome: 'refused',
            code: 'unknown-person',
            detail: REFUSALS['unknown-person'][language],
          };
        const isFirst = personIds.indexOf(personId) === index;
        return {
          index,
          outcome: isFirst && stored.has(personId) ? 'accepted' : 'unchanged',
          ...enrolment,
        };
      }),
    };
  }

  /** In the order of enrolling, who is only invited last. */
  async list(sessionId: string, query: EnrolmentQuery): Promise<Page<EnrolmentDto>> {
    const { id } = await this.sessions.get(sessionId);
    return this.database.page(
      query,
      'number NULLS LAST, id',
      `SELECT * FROM (${SELECT} WHERE enrolment.session_id = $1) listed
       WHERE $3::text IS NULL OR status = $3`,
      [id, mayName(), query.status ?? null],
    );
  }

  /**
   * Gives up a place; the next who waits moves up.
   * @throws Conflict once the attendance has been recorded
   */
  async giveUp(sessionId: string, id: string, status: GivenUp): Promise<EnrolmentDto> {
    const session = await this.seats.hold(sessionId);
    const before = await this.statusOf(session, id);
    if (before === undefined) throw NotFound.inPath('enrolmentId');
    if (before === 'attended' || before === 'no_show') throw sessionConflict('attendance-recorded');
    if (before !== status) await this.vacate(session, id, before, status);
    const [changed] = await this.database.query<EnrolmentDto & Record<string, unknown>>(
      `SELECT * FROM (${SELECT} WHERE enrolment.session_id = $1) listed WHERE id = $3`,
      [session.id, mayName(), id],
    );
    return changed!;
  }

  /** Every status that a person ever had in a session. */
  exportOf(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT course.code AS course, session.starts_at AS "startsAt", change.status, enrolment.number,
              change.recorded_at AS "recordedAt", change.superseded_at AS "supersededAt"
       FROM enrolments enrolment
       JOIN enrolment_changes change ON change.enrolment_id = enrolment.id
       JOIN sessions session ON session.id = enrolment.session_id
       JOIN courses course ON course.id = session.course_id
       WHERE enrolment.person_id = $1 ORDER BY change.recorded_at, change.id`,
      [personId],
    );
  }

  /** Gives up the places to come; what was counted stays. */
  async eraseOf(personId: string): Promise<void> {
    const open = await this.database.query<{ id: string; sessionId: string }>(
      `SELECT enrolment.id, session.id AS "sessionId"
       FROM enrolments enrolment JOIN sessions session ON session.id = enrolment.session_id
       WHERE enrolment.person_id = $1 AND enrolment.status = ANY ($3)
         AND session.ends_at > $2
       ORDER BY session.id`,
      [personId, now(), OPEN],
    );
    for (const { id, sessionId } of open) {
      const session = await this.seats.hold(sessionId);
      const before = await this.statusOf(session, id);
      if (before && OPEN.includes(before)) await this.vacate(session, id, before, 'cancelled');
    }
  }

  private async statusOf(
    session: HeldSession,
    enrolmentId: string,
  ): Promise<EnrolmentStatus | undefined> {
    const [enrolment] = isUuid(enrolmentId)
      ? await this.database.query<{ status: EnrolmentStatus }>(
          'SELECT status FROM enrolments WHERE session_id = $1 AND id = $2',
          [session.id, enrolmentId],
        )
      : [];
    return enrolment?.status;
  }

  private async vacate(
    session: HeldSession,
    enrolmentId: string,
    before: EnrolmentStatus,
    status: GivenUp,
  ): Promise<void> {
    await this.database.query('UPDATE enrolments SET status = $2 WHERE id = $1', [
      enrolmentId,
      status,
    ]);
    await this.seats.remember([enrolmentId]);
    await this.seats.moveUp(withoutPlace(session, before));
  }

  /** Once each, who is known and not erased, until the transaction ends. */
  private async alive(personIds: readonly (string | undefined)[]): Promise<string[]> {
    const known = [...new Set(personIds.filter((id) => id !== undefined))];
    const alive = await alivePeople(this.database, known);
    return known.filter((id) => alive.has(id));
  }

  private async enrolmentsOf(
    sessionId: string,
    personIds: readonly string[],
  ): Promise<Map<string, IdAndStatus>> {
    const rows = await this.database.query<IdAndStatus & { personId: string }>(
      `SELECT id, person_id AS "personId", status FROM enrolments
       WHERE session_id = $1 AND person_id = ANY ($2)`,
      [sessionId, personIds],
    );
    return new Map(rows.map(({ personId, ...enrolment }) => [personId, enrolment]));
  }

  /** @returns what was stored by person */
  private async store(
    sessionId: string,
    assigned: readonly Assignment[],
  ): Promise<Map<string, IdAndStatus>> {
    if (assigned.length === 0) return new Map();
    const stored = await this.database.query<IdAndStatus & { personId: string }>(
      `INSERT INTO enrolments (id, session_id, person_id, status, number, recorded_at)
       SELECT id, $1, person_id, status, number, $2
       FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::integer[]) AS given (id, person_id, status, number)
       ON CONFLICT ON CONSTRAINT enrolments_once DO UPDATE
         SET status = excluded.status, number = excluded.number, recorded_at = excluded.recorded_at
       RETURNING id, person_id AS "personId", status`,
      [
        sessionId,
        now(),
        assigned.map(() => newId()),
        assigned.map(({ personId }) => personId),
        assigned.map(({ status }) => status),
        assigned.map(({ number }) => number),
      ],
    );
    return new Map(stored.map(({ personId, ...enrolment }) => [personId, enrolment]));
  }
}

interface IdAndStatus {
  id: string;
  status: EnrolmentStatus;
}

/** Of the session $1; $2 says whether names may show. */
const SELECT = `SELECT enrolment.id, enrolment.person_id AS "personId", ${namedPerson('enrolment.person_id', '$2')},
    enrolment.status, enrolment.number,
    CASE WHEN enrolment.status = 'waitlisted' THEN
      (row_number() OVER (PARTITION BY enrolment.status ORDER BY enrolment.number))::integer END AS position,
    enrolment.recorded_at AS "recordedAt"
  FROM enrolments enrolment`;
