import { Injectable } from '@nestjs/common';
import { now } from '../common/clock.js';
import { newId } from '../common/ids.js';
import { today } from '../common/today.js';
import { Database } from '../database/database.js';
import { alivePeople } from '../people/alive-people.js';
import type { Mail } from './mail.entity.js';

/** A mail to one person, in words. */
export type Letter = Pick<Mail, 'personId' | 'subject' | 'body'>;

const KEPT_DAYS = 30;

/** What the system will mail. Nothing leaves yet: mails wait until there is a way to send them. */
@Injectable()
export class MailsService {
  constructor(private readonly database: Database) {}

  /**
   * Queues letters, at most one of a kind to a person about one subject of a project on a day; none to who was
   * erased.
   * @returns how many were queued, and how many had been already
   */
  async queue(
    {
      projectId,
      subjectId,
      kind,
      language,
    }: Pick<Mail, 'projectId' | 'subjectId' | 'kind' | 'language'>,
    letters: readonly Letter[],
  ): Promise<{ queued: number; already: number }> {
    const alive = await alivePeople(
      this.database,
      letters.map(({ personId }) => personId),
    );
    const sent = letters.filter(({ personId }) => alive.has(personId));
    const queued = await this.database.query(
      `INSERT INTO mails
         (id, person_id, project_id, subject_id, kind, queued_day, language, subject, body, state, created_at)
       SELECT id, person_id, $5, $10, $6, $7, $8, subject, body, 'queued', $9
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) AS letter (id, person_id, subject, body)
       ON CONFLICT ON CONSTRAINT mails_once_a_day DO NOTHING RETURNING id`,
      [
        sent.map(() => newId()),
        sent.map(({ personId }) => personId),
        sent.map(({ subject }) => subject),
        sent.map(({ body }) => body),
        projectId,
        kind,
        today(),
        language,
        now(),
        subjectId,
      ],
    );
    return { queued: queued.length, already: sent.length - queued.length };
  }

  /** Every mail that waits for a person. */
  exportOf(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT kind, language, subject, body, state, created_at AS "createdAt"
       FROM mails WHERE person_id = $1 ORDER BY created_at, id`,
      [personId],
    );
  }

  async eraseOf(personId: string): Promise<void> {
    await this.database.query('DELETE FROM mails WHERE person_id = $1', [personId]);
  }

  /** What has waited this long is not worth sending any more. */
  async removeOutdated(): Promise<void> {
    await this.database.query(
      `DELETE FROM mails WHERE created_at < $1::timestamptz - make_interval(days => ${KEPT_DAYS})`,
      [now()],
    );
  }
}
