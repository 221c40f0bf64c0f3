import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { InvalidInput } from '../common/errors.js';
import { Database } from '../database/database.js';
import { PeopleService } from '../people/people.service.js';
import { type EnrolmentStatus, SEATED } from './enrolment-status.js';
import type { AttendanceOutcomeDto, RecordAttendanceDto } from './enrolment.dto.js';
import { Seats } from './seats.js';
import { sessionConflict } from './session-conflict.js';
import { IN_BOTH, REFUSALS } from './sessions.texts.js';

interface Mark {
  list: AttendanceOutcomeDto['list'];
  index: number;
  personId: string | undefined;
  status: EnrolmentStatus;
}

/** Who came to a session and who did not. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly seats: Seats,
  ) {}

  /**
   * Marks those who have a seat; the same again changes nothing.
   * @throws Conflict before the session has started, InvalidInput at whoever stands in both lists
   */
  async record(
    sessionId: string,
    { attended = [], noShow = [] }: RecordAttendanceDto,
  ): Promise<{ items: AttendanceOutcomeDto[] }> {
    const ids = await this.people.idsOf([...attended, ...noShow]);
    const marks = ids.map((personId, place): Mark => {
      const index = place - attended.length;
      return index < 0
        ? { list: 'attended', index: place, personId, status: 'attended' }
        : { list: 'noShow', index, personId, status: 'no_show' };
    });
    refuseInBoth(marks);
    const session = await this.seats.hold(sessionId);
    if (session.status === 'cancelled') throw sessionConflict('session-cancelled');
    if (session.startsAt > now()) throw sessionConflict('not-started');
    const known = marks.filter(({ personId }) => personId !== undefined);
    const parameters = [
      session.id,
      known.map(({ personId }) => personId),
      known.map(({ status }) => status),
      SEATED,
    ];
    const changed = await this.database.query<{ id: string; personId: string }>(
      `UPDATE enrolments enrolment SET status = mark.status ${MARKED} AND enrolment.status <> mark.status
       RETURNING enrolment.id, enrolment.person_id AS "personId"`,
      parameters,
    );
    await this.seats.remember(changed.map(({ id }) => id));
    const seated = await this.database.query<{ personId: string }>(
      `SELECT person_id AS "personId" FROM enrolments
       WHERE session_id = $1 AND person_id = ANY ($2) AND status = ANY ($3)`,
      [parameters[0], parameters[1], SEATED],
    );
    return { items: outcomesOf(marks, seated, changed) };
  }
}

const MARKED = `FROM unnest($2::uuid[], $3::text[]) AS mark (person_id, status)
  WHERE enrolment.session_id = $1 AND enrolment.person_id = mark.person_id AND enrolment.status = ANY ($4)`;

function refuseInBoth(marks: readonly Mark[]): void {
  const present = new Set(
    marks.filter(({ status }) => status === 'attended').map(({ personId }) => personId),
  );
  const both = marks.filter(
    ({ status, personId }) =>
      status === 'no_show' && personId !== undefined && present.has(personId),
  );
  if (both.length > 0)
    throw new InvalidInput(
      both.map(({ index }) => ({
        in: 'body',
        location: `/noShow/${index}`,
        code: 'in-both',
        detail: IN_BOTH,
      })),
    );
}

function outcomesOf(
  marks: readonly Mark[],
  seated: readonly { personId: string }[],
  changed: readonly { personId: string }[],
): AttendanceOutcomeDto[] {
  const { language } = context();
  const hasSeat = new Set(seated.map(({ personId }) => personId));
  const isNew = new Set(changed.map(({ personId }) => personId));
  return marks.map(({ list, index, personId }): AttendanceOutcomeDto => {
    const code =
      personId === undefined ? 'unknown-person' : hasSeat.has(personId) ? null : 'not-enrolled';
    if (code !== null)
      return { list, index, outcome: 'refused', code, detail: REFUSALS[code][language] };
    return { list, index, outcome: isNew.delete(personId!) ? 'accepted' : 'unchanged' };
  });
}
