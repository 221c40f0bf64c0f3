import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context, systemContext } from '../common/context.js';
import { InvalidInput, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page, PageQuery } from '../common/page.dto.js';
import { Settings } from '../common/settings.js';
import type { Language } from '../common/text.js';
import { Database } from '../database/database.js';
import { hashOf } from '../identity/callers.js';
import { ProjectAccess } from '../projects/project-access.js';
import { CalendarDatesService } from './calendar-dates.service.js';
import { calendarEvents } from './calendar-events.js';
import { calendarExpiry } from './calendar-expiry.js';
import { newCalendarToken, organisationOfToken } from './calendar-token.js';
import type { CalendarDto, CreateCalendarDto, CreatedCalendarDto } from './calendar.dto.js';
import { Calendar } from './calendar.entity.js';
import { EXPIRY } from './calendars.texts.js';
import { writeCalendar } from './write-calendar.js';

@Injectable()
export class CalendarsService {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectAccess,
    private readonly dates: CalendarDatesService,
    private readonly settings: Settings,
  ) {}

  /**
   * Makes a calendar of one project or of all, and shows its address once.
   * @throws InvalidInput or NotFound at what cannot be
   */
  async create({
    projectId,
    language = 'nl',
    expiresAt: asked,
  }: CreateCalendarDto): Promise<CreatedCalendarDto> {
    const { organisationId, account } = context();
    const createdAt = now();
    const expiresAt = calendarExpiry(asked, createdAt);
    if (!expiresAt)
      throw new InvalidInput([
        { in: 'body', location: '/expiresAt', code: 'not-valid', detail: EXPIRY },
      ]);
    const project = typeof projectId === 'string' ? await this.projects.find(projectId) : null;
    if (project === undefined) throw NotFound.inBody('/projectId');
    const { slug } = (await this.database.tenants()).find(({ id }) => id === organisationId)!;
    const token = newCalendarToken(slug);
    const made = {
      id: newId(),
      account,
      projectId: project?.id ?? null,
      language,
      expiresAt,
      createdAt,
    };
    await this.database.repository(Calendar).insert({ ...made, hash: hashOf(token) });
    return { ...made, url: `${this.settings.publicUrl}/calendars/${token}.ics` };
  }

  /** The calendars in force that the caller may take back. */
  list(query: PageQuery): Promise<Page<CalendarDto & Record<string, unknown>>> {
    return this.database.page(
      query,
      '"createdAt" DESC, id',
      `SELECT id, account, project_id AS "projectId", language, expires_at AS "expiresAt",
         created_at AS "createdAt"
       FROM calendars WHERE expires_at > $2 AND ($1::text IS NULL OR account = $1)`,
      [ownAccount(), now()],
    );
  }

  /** Takes a calendar back; its address ends with this transaction. */
  async revoke(id: string): Promise<void> {
    const removed = isUuid(id)
      ? await this.database.query(
          'DELETE FROM calendars WHERE id = $1 AND ($2::text IS NULL OR account = $2) RETURNING id',
          [id, ownAccount()],
        )
      : [];
    if (removed.length === 0) throw NotFound.inPath('calendarId');
  }

  /**
   * The calendar behind a token, as it stands now.
   * @throws NotFound for whatever is no token in force; all look alike
   */
  async feed(token: string): Promise<string> {
    const organisation = organisationOfToken(token);
    const tenant =
      organisation !== undefined &&
      (await this.database.tenants()).find(({ slug }) => slug === organisation);
    if (!tenant) throw new NotFound();
    return this.database.run(systemContext(tenant.id, 'getCalendarFeed'), async () => {
      const [found] = await this.database.read<{
        projectId: string | null;
        language: Language;
        name: string;
      }>(
        `SELECT calendar.project_id AS "projectId", calendar.language, coalesce(project.name, organisation.name) AS name
         FROM calendars calendar CROSS JOIN organisations organisation
         LEFT JOIN projects project ON project.id = calendar.project_id
         WHERE calendar.hash = $1 AND calendar.expires_at > $2`,
        [hashOf(token), now()],
      );
      if (!found) throw new NotFound();
      const events = calendarEvents(
        await this.dates.of(found.projectId),
        found.language,
        this.settings.publicUrl,
      );
      return writeCalendar(`Fasewijzer – ${found.name}`, events, now());
    });
  }

  async removeExpired(): Promise<void> {
    await this.database.query('DELETE FROM calendars WHERE expires_at <= $1', [now()]);
  }
}

/** The account whose calendars the caller may see and take back; null: everybody's. */
function ownAccount(): string | null {
  const { account, roles } = context();
  return roles.includes('admin') ? null : account;
}
