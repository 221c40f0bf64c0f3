import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type {
  CalendarDates,
  GateDate,
  GoLiveDate,
  MessageDate,
  SessionDate,
} from './calendar-events.js';

type Row<T> = T & Record<string, unknown>;

/** Reads the dates of one project, or of all; of a stopped project only what took place stays. */
@Injectable()
export class CalendarDatesService {
  constructor(private readonly database: Database) {}

  async of(projectId: string | null): Promise<CalendarDates> {
    const [messages, sessions, gates, goLives] = await Promise.all([
      this.database.read<Row<MessageDate>>(
        `SELECT message.id, message.version, ${PROJECT}, title_nl AS "titleNl", title_en AS "titleEn", channel,
           sender_role AS "senderRole", message.status, coalesce(sent_at, planned_at) AS at
         FROM communications message JOIN projects project ON project.id = message.project_id
         WHERE ($1::uuid IS NULL OR project.id = $1) AND coalesce(sent_at, planned_at) IS NOT NULL
           AND (message.status = 'sent' OR message.status <> 'cancelled' AND ${GOES_ON})
         ORDER BY at, message.id`,
        [projectId],
      ),
      this.database.read<Row<SessionDate>>(
        `SELECT session.id, session.version, ${PROJECT}, course.title_nl AS "titleNl", course.title_en AS "titleEn",
           starts_at AS "startsAt", ends_at AS "endsAt", place, session.status
         FROM sessions session JOIN courses course ON course.id = session.course_id
         LEFT JOIN projects project ON project.id = session.project_id
         WHERE $1::uuid IS NULL OR session.project_id = $1 OR session.project_id IS NULL
           AND session.course_id IN (SELECT course_id FROM required_courses WHERE project_id = $1)
         ORDER BY starts_at, session.id`,
        [projectId],
      ),
      this.database.read<Row<GateDate>>(
        `SELECT plan.id, plan.version, ${PROJECT}, plan.phase, planned_end_date AS day
         FROM phase_plans plan JOIN projects project ON project.id = plan.project_id
         WHERE ($1::uuid IS NULL OR project.id = $1) AND planned_end_date IS NOT NULL AND ${GOES_ON}
         ORDER BY day, plan.id`,
        [projectId],
      ),
      this.database.read<Row<GoLiveDate>>(
        `SELECT project.id, project.version, ${PROJECT}, go_live_date AS day FROM projects project
         WHERE ($1::uuid IS NULL OR project.id = $1) AND go_live_date IS NOT NULL AND ${GOES_ON}
         ORDER BY day, project.id`,
        [projectId],
      ),
    ]);
    return { messages, sessions, gates, goLives };
  }
}

const PROJECT = `project.name AS project, project.code AS "projectCode"`;
const GOES_ON = `project.status <> 'stopped'`;
