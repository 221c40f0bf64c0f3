import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import type { Day } from '../common/dates.js';
import { InvalidInput, NotFound } from '../common/errors.js';
import { isUuid, newId } from '../common/ids.js';
import type { Page } from '../common/page.dto.js';
import { today } from '../common/today.js';
import { Database } from '../database/database.js';
import { partOfProject } from '../projects/project-part.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { communicationConflict } from './communication-conflict.js';
import type {
  CommunicationDto,
  CommunicationQuery,
  PlanCommunicationDto,
  SendingDto,
  UpdateCommunicationDto,
} from './communication.dto.js';
import { Communication } from './communication.entity.js';
import { CommunicationChanges } from './communication-changes.js';
import { isOut } from './communication-kinds.js';

@Injectable()
export class CommunicationsService {
  constructor(
    private readonly database: Database,
    private readonly changes: CommunicationChanges,
  ) {}

  /**
   * Plans a message, to all audiences of the project unless some are named.
   * @throws NotFound for an audience that is not the project's
   */
  async plan(
    project: ProjectRef,
    input: PlanCommunicationDto,
    templateKey: string | null = null,
  ): Promise<CommunicationDto> {
    const { title, keyMessage, phase, channel, senderRole } = input;
    const { senderName = null, owner = null, plannedAt = null } = input;
    const id = newId();
    await this.database.repository(Communication).insert({
      id,
      projectId: project.id,
      phase,
      channel,
      ...wordsOf({ title, keyMessage }),
      senderRole,
      senderName,
      owner,
      plannedAt,
      sentAt: null,
      reachedCount: null,
      status: 'draft',
      stoppedAt: null,
      templateKey,
      createdAt: now(),
    });
    await this.address(
      project,
      id,
      input.audienceIds ?? (await this.audiencesOf(project, today())),
    );
    await this.changes.remember([id]);
    return this.get(project, id);
  }

  list(
    project: ProjectRef,
    { phase, status, ...query }: CommunicationQuery,
  ): Promise<Page<CommunicationDto>> {
    return this.database.page(
      query,
      'coalesce("sentAt", "plannedAt") NULLS LAST, "createdAt", id',
      `${SELECT} WHERE project_id = $1 AND ($2::text IS NULL OR phase = $2) AND ($3::text IS NULL OR status = $3)`,
      [project.id, phase ?? null, status ?? null],
    );
  }

  /** Every message of the project. */
  all(project: ProjectRef): Promise<(CommunicationDto & Record<string, unknown>)[]> {
    return this.database.read(`${SELECT} WHERE project_id = $1 ORDER BY created_at, id`, [
      project.id,
    ]);
  }

  get(project: ProjectRef, id: string): Promise<CommunicationDto> {
    return partOfProject(this.database, SELECT, project.id, id, 'communicationId');
  }

  /** @throws Conflict once it has been sent */
  async update(
    project: ProjectRef,
    id: string,
    input: UpdateCommunicationDto,
  ): Promise<CommunicationDto> {
    const held = await this.hold(project, id);
    if (isOut(held.status)) throw communicationConflict('already-sent');
    const { title = held.title, keyMessage = held.keyMessage, audienceIds, ...facts } = input;
    await this.database.change(Communication, id, {
      ...facts,
      ...wordsOf({
        title: { ...held.title, ...title },
        keyMessage: { ...held.keyMessage, ...keyMessage },
      }),
    });
    if (audienceIds) await this.address(project, id, audienceIds);
    await this.changes.remember([id]);
    return this.get(project, id);
  }

  /** @throws Conflict once it has been sent */
  async remove(project: ProjectRef, id: string): Promise<void> {
    const { status } = await this.hold(project, id);
    if (isOut(status)) throw communicationConflict('already-sent');
    await this.changes.forget(id);
    for (const [table, of] of MAILED)
      await this.database.query(`DELETE FROM ${table} WHERE ${of} = $1`, [id]);
    await this.database.query('DELETE FROM communication_audiences WHERE communication_id = $1', [
      id,
    ]);
    await this.database.remove(Communication, id);
  }

  /**
   * Records that a message went out along a channel of which the app is no part.
   * @throws Conflict when it was sent before, was cancelled, or is to nobody
   */
  async recordSending(
    project: ProjectRef,
    id: string,
    { sentAt = now(), reachedCount = null }: SendingDto,
  ): Promise<CommunicationDto> {
    await this.holdForSending(project, id);
    if (sentAt > now())
      throw new InvalidInput([{ in: 'body', location: '/sentAt', code: 'in-future' }]);
    await this.database.change(Communication, id, { status: 'sent', sentAt, reachedCount });
    await this.changes.remember([id]);
    return this.get(project, id);
  }

  /**
   * The message, which nobody else sends meanwhile.
   * @throws Conflict when it was sent before, was cancelled, or is to nobody
   */
  async holdForSending(project: ProjectRef, id: string): Promise<CommunicationDto> {
    const held = await this.hold(project, id);
    if (project.status === 'stopped') throw communicationConflict('project-stopped');
    if (isOut(held.status)) throw communicationConflict('already-sent');
    if (held.status === 'cancelled') throw communicationConflict('communication-cancelled');
    if (held.audienceIds.length === 0) throw communicationConflict('no-audience');
    return held;
  }

  /** The message, kept for this call alone until it ends. */
  async hold(project: ProjectRef, id: string): Promise<CommunicationDto> {
    if (isUuid(id))
      await this.database.query('SELECT FROM communications WHERE id = $1 FOR UPDATE', [id]);
    return this.get(project, id);
  }

  /** All audiences of the project, or those that have not ended before `day`. */
  private async audiencesOf(project: ProjectRef, day: Day | null = null): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM audiences
       WHERE project_id = $1 AND ($2::date IS NULL OR valid_to IS NULL OR valid_to >= $2)`,
      [project.id, day],
    );
    return rows.map(({ id }) => id);
  }

  private async address(
    project: ProjectRef,
    id: string,
    audienceIds: readonly string[],
  ): Promise<void> {
    const own = new Set(await this.audiencesOf(project));
    const unknown = audienceIds.flatMap((audienceId, index) =>
      own.has(audienceId) ? [] : [{ in: 'body' as const, location: `/audienceIds/${index}` }],
    );
    if (unknown.length > 0) throw new NotFound(...unknown);
    await this.database.query('DELETE FROM communication_audiences WHERE communication_id = $1', [
      id,
    ]);
    await this.database.query(
      `INSERT INTO communication_audiences (communication_id, audience_id)
       SELECT DISTINCT $1::uuid, audience_id FROM unnest($2::uuid[]) AS audience_id`,
      [id, audienceIds],
    );
  }
}

/** What is left of a message that was stopped or failed: its mails, and the codes in them. */
const MAILED = [
  ['mails', 'subject_id'],
  ['confirmation_tokens', 'communication_id'],
] as const;

const wordsOf = ({
  title,
  keyMessage,
}: Pick<PlanCommunicationDto, 'title' | 'keyMessage'>): Pick<
  Communication,
  'titleNl' | 'titleEn' | 'keyMessageNl' | 'keyMessageEn'
> => ({
  titleNl: title.nl,
  titleEn: title.en ?? null,
  keyMessageNl: keyMessage.nl,
  keyMessageEn: keyMessage.en ?? null,
});

const SELECT = `SELECT id, json_build_object('nl', title_nl, 'en', title_en) AS title,
    json_build_object('nl', key_message_nl, 'en', key_message_en) AS "keyMessage", phase,
    ARRAY(SELECT audience_id FROM communication_audiences addressed
          WHERE addressed.communication_id = communications.id ORDER BY audience_id) AS "audienceIds",
    channel, sender_role AS "senderRole", sender_name AS "senderName", owner, planned_at AS "plannedAt",
    sent_at AS "sentAt", reached_count AS "reachedCount", status, created_at AS "createdAt", version
  FROM communications`;
