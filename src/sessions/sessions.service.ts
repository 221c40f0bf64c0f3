import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { type Fault, InvalidInput, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page } from '../common/page.dto.js';
import { CoursesService } from '../courses/courses.service.js';
import { Database } from '../database/database.js';
import { ProjectAccess } from '../projects/project-access.js';
import { SEATED } from './enrolment-status.js';
import { type HeldSession, Seats } from './seats.js';
import type { PlanSessionDto, SessionDto, SessionQuery, UpdateSessionDto } from './session.dto.js';
import { Session } from './session.entity.js';
import { sessionConflict } from './session-conflict.js';
import { SOMEWHERE } from './sessions.texts.js';

@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly courses: CoursesService,
    private readonly projects: ProjectAccess,
    private readonly seats: Seats,
  ) {}

  /** @throws NotFound at `/courseId` or `/projectId` */
  async plan(input: PlanSessionDto): Promise<SessionDto> {
    const { startsAt, endsAt, zone = context().zone } = input;
    const { place = null, link = null, capacity = null } = input;
    refuseFaults({ startsAt, endsAt, place, link });
    const course = await this.courses.get(input.courseId, NotFound.inBody('/courseId'));
    const id = newId();
    await this.database.repository(Session).insert({
      id,
      courseId: course.id,
      projectId: await this.projectOf(input.projectId, NotFound.inBody('/projectId')),
      startsAt,
      endsAt,
      zone,
      place,
      link,
      capacity,
      status: 'planned',
      changedAt: now(),
      createdAt: now(),
    });
    return this.get(id);
  }

  async list(query: SessionQuery): Promise<Page<SessionDto>> {
    const { courseId, status = null } = query;
    const course = courseId && (await this.courses.get(courseId, NotFound.inQuery('courseId')));
    return this.database.page(
      query,
      '"startsAt", id',
      `${SELECT} WHERE ($1::uuid IS NULL OR session.course_id = $1)
         AND ($2::uuid IS NULL OR session.project_id = $2) AND ($3::text IS NULL OR session.status = $3)`,
      [
        course ? course.id : null,
        await this.projectOf(query.projectId, NotFound.inQuery('projectId')),
        status,
      ],
    );
  }

  async get(id: string): Promise<SessionDto> {
    const [session] = isUuid(id)
      ? await this.database.read<SessionDto & Record<string, unknown>>(
          `${SELECT} WHERE session.id = $1`,
          [id],
        )
      : [];
    if (!session) throw NotFound.inPath('sessionId');
    return session;
  }

  /** @throws Conflict when it has been cancelled, or more seats are taken than it is to have */
  async update(id: string, input: UpdateSessionDto): Promise<SessionDto> {
    const held = await this.seats.hold(id);
    if (held.status === 'cancelled') throw sessionConflict('session-cancelled');
    refuseFaults({ ...(await this.get(id)), ...input });
    const { capacity = held.capacity, startsAt = held.startsAt, status } = input;
    if (capacity !== null && capacity < held.seatsTaken)
      throw sessionConflict('seats-taken', { seatsTaken: held.seatsTaken });
    if (status === 'cancelled') await this.cancelAll(held);
    await this.database.change(Session, id, { ...input, changedAt: now() });
    if (status !== 'cancelled') await this.seats.moveUp({ ...held, capacity, startsAt });
    return this.get(id);
  }

  /** @throws Conflict once somebody was invited or enrolled */
  async remove(id: string): Promise<void> {
    await this.get(id);
    await this.database.remove(Session, id);
  }

  /** Removes sessions, with who was there, as long after their end as training records stay. */
  async removeOutdated(): Promise<void> {
    for (const sql of [
      `DELETE FROM enrolment_changes WHERE enrolment_id IN (
         SELECT id FROM enrolments WHERE session_id IN (${OUTDATED}))`,
      `DELETE FROM enrolments WHERE session_id IN (${OUTDATED})`,
      `DELETE FROM sessions WHERE id IN (${OUTDATED})`,
    ])
      await this.database.query(sql, [now()]);
  }

  /** Everybody's place is cancelled with the session. */
  private async cancelAll(held: HeldSession): Promise<void> {
    const [known] = await this.database.query(
      `SELECT FROM enrolments WHERE session_id = $1 AND status IN ('attended', 'no_show') LIMIT 1`,
      [held.id],
    );
    if (known) throw sessionConflict('attendance-recorded');
    const cancelled = await this.database.query<{ id: string }>(
      `UPDATE enrolments SET status = 'cancelled'
       WHERE session_id = $1 AND status = ANY ($2) RETURNING id`,
      [held.id, ['invited', 'waitlisted', ...SEATED]],
    );
    await this.seats.remember(cancelled.map((one) => one.id));
    await this.seats.count(held.id, { ...held, seatsTaken: 0, waiting: 0 });
  }

  private async projectOf(
    idOrCode: string | null | undefined,
    fault: NotFound,
  ): Promise<string | null> {
    if (typeof idOrCode !== 'string') return null;
    const project = await this.projects.find(idOrCode);
    if (!project) throw fault;
    return project.id;
  }
}

function refuseFaults({
  startsAt,
  endsAt,
  place,
  link,
}: Pick<Session, 'startsAt' | 'endsAt' | 'place' | 'link'>): void {
  const somewhere = { in: 'body', code: 'one-of', detail: SOMEWHERE } as const;
  const faults: Fault[] = [
    ...(endsAt <= startsAt
      ? [{ in: 'body' as const, location: '/endsAt', code: 'before-start' }]
      : []),
    ...(place === null && link === null
      ? [
          { ...somewhere, location: '/place' },
          { ...somewhere, location: '/link' },
        ]
      : []),
  ];
  if (faults.length > 0) throw new InvalidInput(faults);
}

const OUTDATED = `SELECT session.id FROM sessions session, organisations organisation
  WHERE session.ends_at < $1::timestamptz - make_interval(months => organisation.training_record_months)`;

const SELECT = `SELECT session.id, session.course_id AS "courseId", course.code AS "courseCode",
    session.project_id AS "projectId", session.starts_at AS "startsAt", session.ends_at AS "endsAt", session.zone,
    session.place, session.link, session.capacity, session.status, session.seats_taken AS "seatsTaken",
    session.waiting, session.created_at AS "createdAt", session.version
  FROM sessions session JOIN courses course ON course.id = session.course_id`;
