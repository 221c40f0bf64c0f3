import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { context } from '../common/context.js';
import { Conflict } from '../common/errors.js';
import { newId } from '../common/ids.js';
import { today } from '../common/today.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.js';
import { alivePeople } from '../people/alive-people.js';
import type { NamedPerson } from '../people/person-data.js';
import { NO_OWN_ADDRESS } from './mail.texts.js';
import type { MailKind, MailState } from './mail-kinds.js';
import type { Mail } from './mail.entity.js';

/** A mail to one person, in words. */
export interface PersonalMail extends Pick<Mail, 'language'> {
  personId: string;
  subject: string;
  body: string;
}

/** A mail to an account, in words. */
export type AccountMail = Omit<PersonalMail, 'personId'> & { account: string };

/** What mails are about. */
type About = Pick<Mail, 'kind' | 'subjectId'> & { projectId: string };

const KEPT_DAYS = 30;
const QUEUED_AGAIN = `state = 'queued', reason = NULL, reply = NULL, finished_at = NULL, not_before = NULL, attempts = 0`;
const OTHERS_THAN_MESSAGES = `kind <> 'communication'`;

/** What the system will mail, and what became of it. */
@Injectable()
export class MailsService {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Queues letters, at most one of a kind to a person about one subject of a project on a day; none to who was
   * erased.
   * @returns how many were queued, and how many had been already
   */
  async queue(
    { projectId, subjectId, kind }: About,
    letters: readonly PersonalMail[],
  ): Promise<{ queued: number; already: number }> {
    const alive = await alivePeople(
      this.database,
      letters.map(({ personId }) => personId),
    );
    const sent = letters.filter(({ personId }) => alive.has(personId));
    const queued = await this.database.query(
      `INSERT INTO mails
         (id, person_id, project_id, subject_id, kind, queued_day, language, subject, body, state, created_at)
       SELECT id, person_id, $6, $7, $8, $9, language, subject, body, 'queued', $10
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[])
         AS letter (id, person_id, language, subject, body)
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        sent.map(() => newId()),
        sent.map(({ personId }) => personId),
        sent.map(({ language }) => language),
        sent.map(({ subject }) => subject),
        sent.map(({ body }) => body),
        projectId,
        subjectId,
        kind,
        today(),
        now(),
      ],
    );
    await this.jobs.send('mails');
    return { queued: queued.length, already: sent.length - queued.length };
  }

  /** Queues a message to each of these people in their own language; who has had it, or may have, gets none. */
  async queueMessage(
    projectId: string,
    communicationId: string,
    personIds: readonly string[],
  ): Promise<void> {
    const alive = [...(await alivePeople(this.database, personIds))];
    await this.database.query(
      `INSERT INTO mails (id, person_id, project_id, subject_id, kind, queued_day, language, state, created_at)
       SELECT made.id, made.person_id, $3, $4, 'communication', $5, ${LANGUAGE_OF_PERSON}, 'queued', $6
       FROM unnest($1::uuid[], $2::uuid[]) AS made (id, person_id)
       JOIN people person ON person.id = made.person_id CROSS JOIN organisations organisation
       ON CONFLICT (organisation_id, subject_id, person_id) WHERE kind IN ('communication', 'survey_invitation')
         DO UPDATE SET ${QUEUED_AGAIN}, language = excluded.language, created_at = excluded.created_at
           WHERE mails.state IN ('cancelled', 'refused', 'no_address')`,
      [alive.map(() => newId()), alive, projectId, communicationId, today(), now()],
    );
    await this.jobs.send('mails');
  }

  /**
   * Queues a mail that is written when it leaves to each of these people, in their own language: none to who has no
   * address, and none to who has had one of the kind about the subject (a reminder: today).
   * @returns how many were queued
   */
  async queueUnwritten(
    { projectId, subjectId, kind }: About,
    personIds: readonly string[],
  ): Promise<number> {
    const alive = [...(await alivePeople(this.database, personIds))];
    const queued = await this.database.query(
      `INSERT INTO mails (id, person_id, project_id, subject_id, kind, queued_day, language, state, created_at)
       SELECT made.id, made.person_id, $3, $4, $5, $6, ${LANGUAGE_OF_PERSON}, 'queued', $7
       FROM unnest($1::uuid[], $2::uuid[]) AS made (id, person_id)
       JOIN people person ON person.id = made.person_id AND person.mail IS NOT NULL
       CROSS JOIN organisations organisation
       ON CONFLICT DO NOTHING RETURNING id`,
      [alive.map(() => newId()), alive, projectId, subjectId, kind, today(), now()],
    );
    if (queued.length > 0) await this.jobs.send('mails');
    return queued.length;
  }

  /**
   * Keeps where the caller gets mail, as their identity provider says.
   * @throws Conflict when nobody knows: neither the provider, nor is the account's name an employee's mail address
   */
  async rememberAddressOfCaller(): Promise<void> {
    const { account, mail } = context();
    if (mail !== undefined) {
      await this.database.query(
        `INSERT INTO account_addresses (account, mail, recorded_at) VALUES ($1, $2, $3)
         ON CONFLICT (organisation_id, account) DO UPDATE SET mail = excluded.mail, recorded_at = excluded.recorded_at`,
        [account, mail, now()],
      );
      return;
    }
    const [row] = await this.database.query<{ known: boolean }>(
      `SELECT EXISTS (SELECT FROM account_addresses WHERE account = $1)
           OR EXISTS (SELECT FROM people WHERE mail = lower($1)) AS known`,
      [account],
    );
    if (!row!.known) throw new Conflict('no-own-address', NO_OWN_ADDRESS);
  }

  /** Queues a message on trial to the caller's own account, in their language. */
  async queueForCaller(projectId: string, communicationId: string): Promise<string> {
    const { account, language } = context();
    const id = newId();
    await this.database.query(
      `INSERT INTO mails (id, account, project_id, subject_id, kind, queued_day, language, state, created_at)
       VALUES ($1, $2, $3, $4, 'test', $5, $6, 'queued', $7)`,
      [id, account, projectId, communicationId, today(), language, now()],
    );
    await this.jobs.send('mails');
    return id;
  }

  /** Queues a letter to an account, at most one of a kind on a day. */
  async queueForAccount(
    kind: MailKind,
    { account, language, subject, body }: AccountMail,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO mails (id, account, kind, queued_day, language, subject, body, state, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'queued', $8) ON CONFLICT DO NOTHING`,
      [newId(), account, kind, today(), language, subject, body, now()],
    );
    await this.jobs.send('mails');
  }

  /** Whether a mail about the subject has no outcome yet. */
  async areUnderWay(kind: MailKind, subjectId: string): Promise<boolean> {
    const [row] = await this.database.query<{ some: boolean }>(
      `SELECT EXISTS (SELECT FROM mails WHERE kind = $1 AND subject_id = $2
         AND state IN ('queued', 'sending')) AS some`,
      [kind, subjectId],
    );
    return row!.some;
  }

  /** When the first mail about the subject was delivered, or perhaps was; null: none. */
  async firstDelivered(kind: MailKind, subjectId: string): Promise<Date | null> {
    const [row] = await this.database.query<{ at: Date | null }>(
      `SELECT min(finished_at) AS at FROM mails
       WHERE kind = $1 AND subject_id = $2 AND state IN ('sent', 'unclear')`,
      [kind, subjectId],
    );
    return row!.at;
  }

  /** How many mails about the subject are in each state; states without any are left out. */
  async countsOf(kind: MailKind, subjectId: string): Promise<Partial<Record<MailState, number>>> {
    const rows = await this.database.read<{ state: MailState; count: number }>(
      'SELECT state, count(*) AS count FROM mails WHERE kind = $1 AND subject_id = $2 GROUP BY state',
      [kind, subjectId],
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }

  /** Stops those about the subject that still wait; one that is under way gets its outcome. */
  async cancelWaiting(kind: MailKind, subjectId: string): Promise<void> {
    await this.database.query(
      `UPDATE mails SET state = 'cancelled', reason = NULL, reply = NULL, finished_at = $3
       WHERE id IN (SELECT id FROM mails WHERE kind = $1 AND subject_id = $2 AND state = 'queued'
                    FOR UPDATE SKIP LOCKED)`,
      [kind, subjectId, now()],
    );
  }

  /** Removes those about the subject that have their outcome. */
  async remove(kind: MailKind, subjectId: string): Promise<void> {
    await this.database.query(
      `DELETE FROM mails WHERE kind = $1 AND subject_id = $2 AND state NOT IN ('queued', 'sending')`,
      [kind, subjectId],
    );
  }

  /**
   * Queues mails about the subject again, on somebody's word.
   * @returns how many
   */
  async queueAgain(
    kind: MailKind,
    subjectId: string,
    states: readonly MailState[],
  ): Promise<number> {
    const queued = await this.database.query(
      `UPDATE mails SET ${QUEUED_AGAIN}, created_at = $4
       WHERE kind = $1 AND subject_id = $2 AND state = ANY ($3) RETURNING id`,
      [kind, subjectId, states, now()],
    );
    if (queued.length > 0) await this.jobs.send('mails');
    return queued.length;
  }

  /** Every mail to a person. */
  exportOf(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT kind, language, subject, body, state, reason, created_at AS "createdAt", finished_at AS "finishedAt"
       FROM mails WHERE person_id = $1 ORDER BY created_at, id`,
      [personId],
    );
  }

  /**
   * A message that was delivered counts on, of somebody who leads to nobody. Accounts that get their mail at the
   * person's address get none any more.
   */
  async eraseOf({ id, mail, identifiers }: NamedPerson): Promise<void> {
    await this.database.query(
      `DELETE FROM mails WHERE person_id = $1 AND (${OTHERS_THAN_MESSAGES} OR state <> 'sent')`,
      [id],
    );
    await this.database.query('DELETE FROM account_addresses WHERE lower(mail) = ANY ($1)', [
      [mail, ...identifiers.map(({ value }) => value)].filter((address) => address !== null),
    ]);
  }

  /** What is this old is not worth sending any more; messages of a project are kept as long as their reach counts. */
  async removeOutdated(): Promise<void> {
    await this.database.query(
      `DELETE FROM mails WHERE ${OTHERS_THAN_MESSAGES}
         AND created_at < $1::timestamptz - make_interval(days => ${KEPT_DAYS})`,
      [now()],
    );
  }
}

/** SQL of the language in which to write to `person` of `organisation`. */
export const LANGUAGE_OF_PERSON = 'coalesce(person.language, organisation.language)';
