import { Injectable } from '@nestjs/common';
import { asOf } from '../common/as-of.js';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import type { Language } from '../common/text.js';
import { Database } from '../database/database.js';
import type { Letter } from '../mail/letter.js';
import type { LeavingMail } from '../mail/mail-kind-writers.js';
import type { MailState } from '../mail/mail-kinds.js';
import { MailsService } from '../mail/mails.service.js';
import type { MailPreviewDto, OutboxDto, OutboxQuery } from '../mail/outbox.dto.js';
import { OutboxService, previewOf } from '../mail/outbox.service.js';
import { membershipsOf } from '../people/audience-members.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { CommunicationChanges } from './communication-changes.js';
import { ConfirmationsService } from './confirmations.service.js';
import { communicationConflict } from './communication-conflict.js';
import { communicationLetter } from './communication-letter.js';
import type { CommunicationDto, SendingDto, UpdateCommunicationDto } from './communication.dto.js';
import { Communication } from './communication.entity.js';
import { CommunicationsService } from './communications.service.js';
import type { QueuedMailsDto, TestMailDto } from './communication-mail.dto.js';
import { sendingStatus } from './sending-status.js';

/** Sends messages by mail: to each member of their audiences once, ever. */
@Injectable()
export class CommunicationMailsService {
  constructor(
    private readonly database: Database,
    private readonly communications: CommunicationsService,
    private readonly changes: CommunicationChanges,
    private readonly mails: MailsService,
    private readonly outbox: OutboxService,
    private readonly confirmations: ConfirmationsService,
  ) {}

  /**
   * Sends a message by mail, to the people who are in its audiences today; records that one along another channel, or
   * one with a moment or a count, went out.
   * @throws Conflict when it was sent before, was cancelled, or is to nobody whom we know
   */
  async send(project: ProjectRef, id: string, input: SendingDto): Promise<CommunicationDto> {
    const { channel } = await this.communications.hold(project, id);
    const isRecorded = input.sentAt !== undefined || input.reachedCount != null;
    return channel === 'email' && !isRecorded
      ? this.queue(project, id)
      : this.communications.recordSending(project, id, input);
  }

  private async queue(project: ProjectRef, id: string): Promise<CommunicationDto> {
    const { audienceIds } = await this.communications.holdForSending(project, id);
    const { sql, parameters } = membershipsOf(audienceIds, null, asOf(undefined));
    const members = await this.database.query<{ personId: string }>(
      `SELECT DISTINCT person_id AS "personId" FROM (${sql}) membership WHERE $2::text IS NULL ORDER BY 1`,
      parameters,
    );
    if (members.length === 0) throw communicationConflict('nobody-known');
    await this.database.change(Communication, id, { status: 'sending', stoppedAt: null });
    await this.mails.queueMessage(
      project.id,
      id,
      members.map(({ personId }) => personId),
    );
    await this.changes.remember([id]);
    return this.communications.get(project, id);
  }

  /**
   * Cancels a message. Of one that is being sent, what still waits is stopped; whoever has it already, has it.
   * @throws Conflict once it has been sent
   */
  async cancel(project: ProjectRef, id: string): Promise<CommunicationDto> {
    await this.communications.hold(project, id);
    if (!(await this.mails.areUnderWay('communication', id)))
      return this.communications.update(project, id, { status: 'cancelled' });
    await this.database.change(Communication, id, { stoppedAt: now() });
    await this.mails.cancelWaiting('communication', id);
    await this.settle(id);
    return this.communications.get(project, id);
  }

  /**
   * Queues the mails in these states again.
   * @throws Conflict before it was sent, and when there are none
   */
  async sendAgain(
    project: ProjectRef,
    id: string,
    states: readonly MailState[],
  ): Promise<QueuedMailsDto> {
    const { status } = await this.communications.hold(project, id);
    if (project.status === 'stopped') throw communicationConflict('project-stopped');
    if (!['sending', 'sent', 'failed'].includes(status)) throw communicationConflict('not-sent');
    const queued = await this.mails.queueAgain('communication', id, states);
    if (queued === 0) throw communicationConflict('nothing-to-send-again');
    await this.database.change(Communication, id, {
      stoppedAt: null,
      ...(status === 'failed' && { status: 'sending' }),
    });
    await this.changes.remember([id]);
    return { queued };
  }

  async list(project: ProjectRef, id: string, query: OutboxQuery): Promise<OutboxDto> {
    await this.communications.get(project, id);
    return this.outbox.list(project, { kind: 'communication', subjectId: id }, query);
  }

  async preview(project: ProjectRef, id: string, language: Language): Promise<MailPreviewDto> {
    await this.communications.get(project, id);
    return previewOf((await this.letter(id, language))!);
  }

  /** @throws Conflict when nobody knows where the caller gets mail */
  async sendTest(project: ProjectRef, id: string): Promise<TestMailDto> {
    await this.communications.get(project, id);
    await this.mails.rememberAddressOfCaller();
    return { mailId: await this.mails.queueForCaller(project.id, id) };
  }

  /** The message to one reader; undefined once it, or its project, has been stopped. */
  async write(
    { kind, personId, subjectId, language }: LeavingMail,
    mode: 'sending' | 'preview',
  ): Promise<Letter | undefined> {
    if (subjectId === null) return undefined;
    const [found] = await this.database.query<{ stopped: boolean }>(
      `SELECT communication.stopped_at IS NOT NULL OR project.status = 'stopped' AS stopped
       FROM communications communication JOIN projects project ON project.id = communication.project_id
       WHERE communication.id = $1`,
      [subjectId],
    );
    if (!found || (kind === 'communication' && found.stopped)) return undefined;
    const code =
      mode === 'sending' && kind === 'communication' && personId !== null
        ? await this.confirmations.codeFor(subjectId, personId)
        : undefined;
    return this.letter(subjectId, language, code);
  }

  /** Ends the sending of a message once no mail of it is left without an outcome. */
  async settle(id: string): Promise<void> {
    if (await this.mails.areUnderWay('communication', id)) return;
    const [held] = await this.database.query<{ status: string }>(
      'SELECT status FROM communications WHERE id = $1 FOR UPDATE',
      [id],
    );
    if (held?.status !== 'sending') return;
    const status = sendingStatus(await this.mails.countsOf('communication', id));
    if (status === 'sending') return;
    // The sending as a whole has its entry in the audit.
    const given = context();
    given.isQuiet = false;
    given.parameters = { ...given.parameters, communicationId: id };
    await this.database.change(Communication, id, {
      status,
      sentAt: status === 'sent' ? await this.mails.firstDelivered('communication', id) : null,
    });
    await this.changes.remember([id]);
  }

  /** Finds messages whose last mail went without having been told: of somebody who was erased meanwhile. */
  async settleLeft(): Promise<void> {
    const left = await this.database.query<{ id: string }>(
      `SELECT id FROM communications WHERE status = 'sending' AND NOT EXISTS (
         SELECT FROM mails WHERE mails.subject_id = communications.id AND mails.kind = 'communication'
           AND mails.state IN ('queued', 'sending'))`,
    );
    for (const { id } of left) await this.settle(id);
  }

  private async letter(id: string, language: Language, code?: string): Promise<Letter | undefined> {
    const [message] = await this.database.query<Parameters<typeof communicationLetter>[0]>(
      `SELECT json_build_object('nl', title_nl, 'en', title_en) AS title,
              json_build_object('nl', key_message_nl, 'en', key_message_en) AS "keyMessage",
              sender_role AS "senderRole", sender_name AS "senderName", project.name AS project,
              organisation.name AS organisation
       FROM communications JOIN projects project ON project.id = communications.project_id
       CROSS JOIN organisations organisation
       WHERE communications.id = $1`,
      [id],
    );
    return (
      message && communicationLetter(message, language, { page: this.confirmations.page, code })
    );
  }
}

/** Whether all that is asked is to cancel. */
export const isCancelling = ({ status, ...others }: UpdateCommunicationDto): boolean =>
  status === 'cancelled' && Object.values(others).every((value) => value === undefined);
