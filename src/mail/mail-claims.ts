import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { Database } from '../database/database.js';
import type { Letter } from './letter.js';
import { asciiAddress, isMailAddress } from '../common/mail-address.js';
import { type LeavingMail, MailKindWriters } from './mail-kind-writers.js';
import type { MailReason, MailState } from './mail-kinds.js';
import type { Mail } from './mail.entity.js';
import type { Outcome } from './sending-outcome.js';
import { isGivenUp, pauseAfterAttempt } from './sending-pause.js';
import { LONGEST_SENDING_MS } from './smtp-session.js';
import { writtenLetter } from './written-letter.js';

/** A mail that is this sender's alone, in its last words. */
export interface ClaimedMail extends LeavingMail {
  attempts: number;
  attemptedAt: Date;
  address: string;
  letter: Letter;
}

type Waiting = LeavingMail &
  Pick<Mail, 'attempts' | 'createdAt' | 'subject' | 'body'> & {
    address: string | null;
    organisation: string;
  };

/** How long a mail may be under way before it counts as lost: nobody waits for its answer any more. */
const STOPPED_MS = LONGEST_SENDING_MS + 30_000;

/** Takes mails out of the queue, one at a time, and stores what became of them. */
@Injectable()
export class MailClaims {
  constructor(
    private readonly database: Database,
    private readonly writers: MailKindWriters,
  ) {}

  async isAnyDue(): Promise<boolean> {
    const [row] = await this.database.query<{ due: boolean }>(
      `SELECT EXISTS (SELECT FROM mails WHERE ${DUE}) AS due`,
      [now()],
    );
    return row!.due;
  }

  /**
   * Claims the oldest mail that can be sent; those before it that can't, get their outcome. Once the transaction has
   * been committed nobody else sends it, and neither does this process after a crash.
   */
  async claim(): Promise<ClaimedMail | undefined> {
    for (;;) {
      const [mail] = await this.database.query<Waiting>(
        `SELECT mail.id, mail.kind, mail.person_id AS "personId", mail.subject_id AS "subjectId", mail.project_id AS "projectId", mail.language,
                mail.attempts, mail.created_at AS "createdAt", mail.subject, mail.body, organisation.name AS organisation,
                CASE WHEN mail.person_id IS NULL
                  THEN coalesce((SELECT known.mail FROM account_addresses known WHERE known.account = mail.account),
                                (SELECT person.mail FROM people person WHERE person.mail = lower(mail.account)))
                  ELSE (SELECT person.mail FROM people person
                        WHERE person.id = mail.person_id AND person.erased_at IS NULL) END AS address
         FROM mails mail CROSS JOIN organisations organisation
         WHERE mail.id = (SELECT id FROM mails WHERE ${DUE} ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)`,
        [now()],
      );
      if (!mail) return undefined;
      const claimed = await this.prepare(mail);
      if (claimed) return claimed;
      await this.writers.of(mail.kind)?.settled?.(mail);
    }
  }

  /** Stores what became of it, unless somebody else has already. */
  async record(mail: ClaimedMail, { state, reason, reply }: Outcome): Promise<void> {
    const at = now();
    // Also where the server went away with it: the others must not wait behind a mail that it can't take.
    const notBefore =
      state === 'queued' ? new Date(at.getTime() + pauseAfterAttempt(mail.attempts) * 1000) : null;
    const [recorded] = await this.database.query(
      `UPDATE mails SET state = $3, reason = $4, reply = $5, not_before = $6,
              finished_at = CASE $3 WHEN 'queued' THEN NULL ELSE $7::timestamptz END
       WHERE id = $1 AND state = 'sending' AND attempted_at = $2 RETURNING id`,
      [mail.id, mail.attemptedAt, state, reason, reply, notBefore, at],
    );
    if (recorded && state !== 'queued') await this.writers.of(mail.kind)?.settled?.(mail);
  }

  /** What a killed process had handed over may have arrived. */
  async giveUpStopped(): Promise<void> {
    const at = now();
    await this.database.query(
      `UPDATE mails SET state = 'unclear', reason = 'sender-stopped', finished_at = $1
       WHERE state = 'sending' AND attempted_at < $2`,
      [at, new Date(at.getTime() - STOPPED_MS)],
    );
  }

  /** Says with every mail why it still waits. */
  async noteServerAway(): Promise<void> {
    await this.database.query(
      `UPDATE mails SET reason = 'server-unreachable', reply = NULL
       WHERE state = 'queued' AND reason IS NULL`,
    );
  }

  private async prepare(mail: Waiting): Promise<ClaimedMail | undefined> {
    const { subject, body, address } = mail;
    if (isGivenUp(mail.createdAt, now())) return this.finish(mail, 'refused', 'gave-up');
    if (address === null) return this.finish(mail, 'no_address', null);
    if (!isMailAddress(address)) return this.finish(mail, 'refused', 'not-an-address');
    const letter =
      subject !== null && body !== null
        ? writtenLetter({ ...mail, subject, body })
        : await this.writers.of(mail.kind)?.write(mail, 'sending');
    if (!letter) return this.finish(mail, 'cancelled', null);
    const attemptedAt = now();
    await this.database.query(
      `UPDATE mails SET state = 'sending', attempts = attempts + 1, attempted_at = $2, reason = NULL, reply = NULL
       WHERE id = $1`,
      [mail.id, attemptedAt],
    );
    return {
      ...mail,
      attempts: mail.attempts + 1,
      attemptedAt,
      address: asciiAddress(address),
      letter,
    };
  }

  private async finish(
    { id }: Waiting,
    state: MailState,
    reason: MailReason | null,
  ): Promise<undefined> {
    await this.database.query(
      'UPDATE mails SET state = $2, reason = $3, finished_at = $4 WHERE id = $1',
      [id, state, reason, now()],
    );
  }
}

const DUE = `state = 'queued' AND (not_before IS NULL OR not_before <= $1)`;
