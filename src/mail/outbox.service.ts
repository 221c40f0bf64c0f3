import { Injectable } from '@nestjs/common';
import { NotFound } from '../common/errors.js';
import { isUuid } from '../common/ids.js';
import { Settings } from '../common/settings.js';
import { Database } from '../database/database.js';
import { mayName, namedPerson } from '../people/named-person.js';
import type { ProjectRef } from '../projects/project-ref.js';
import { type Letter, letterAsHtml, letterAsText } from './letter.js';
import { type LeavingMail, MailKindWriters } from './mail-kind-writers.js';
import type { MailKind, MailState } from './mail-kinds.js';
import type {
  MailCountsDto,
  MailPreviewDto,
  OutboxDto,
  OutboxMailDto,
  ProjectOutboxQuery,
} from './outbox.dto.js';
import { writtenLetter } from './written-letter.js';

interface Chosen {
  kind?: MailKind;
  subjectId?: string;
}

/** Shows what waits and what became of what was sent. */
@Injectable()
export class OutboxService {
  constructor(
    private readonly database: Database,
    private readonly writers: MailKindWriters,
    private readonly settings: Settings,
  ) {}

  /** Mails of the project, the newest first, with how many of them are in each state. */
  async list(
    project: ProjectRef,
    { kind, subjectId }: Chosen,
    { state, ...query }: ProjectOutboxQuery,
  ): Promise<OutboxDto> {
    const chosen = [project.id, kind ?? null, subjectId ?? null];
    const counted = await this.database.read<{ state: MailState; count: number }>(
      `SELECT state, count(*) AS count FROM mails WHERE ${CHOSEN} GROUP BY state`,
      chosen,
    );
    const page = await this.database.page<OutboxMailDto & Record<string, unknown>>(
      query,
      '"queuedAt" DESC, id DESC',
      `SELECT id, kind, CASE WHEN $4::boolean THEN person_id END AS "personId", ${namedPerson('mails.person_id', '$4')}, language, state, reason, reply,
              attempts, created_at AS "queuedAt", not_before AS "retryAt", finished_at AS "finishedAt"
       FROM mails WHERE ${CHOSEN} AND ($5::text IS NULL OR state = $5)`,
      [...chosen, mayName(), state ?? null],
    );
    return { sends: this.settings.smtpUrl !== undefined, counts: countsOf(counted), ...page };
  }

  /** @throws NotFound in the path's `mailId` */
  async preview(project: ProjectRef, id: string): Promise<MailPreviewDto> {
    const [mail] = isUuid(id)
      ? await this.database.read<Stored>(
          `SELECT id, kind, person_id AS "personId", subject_id AS "subjectId", project_id AS "projectId", language, subject, body,
                  (SELECT name FROM organisations) AS organisation
           FROM mails WHERE project_id = $1 AND id = $2`,
          [project.id, id],
        )
      : [];
    if (!mail) throw NotFound.inPath('mailId');
    const { subject, body } = mail;
    const letter =
      subject !== null && body !== null
        ? writtenLetter({ ...mail, subject, body })
        : await this.writers.of(mail.kind)?.write(mail, 'preview');
    if (!letter) throw NotFound.inPath('mailId');
    return previewOf(letter);
  }
}

type Stored = LeavingMail & { subject: string | null; body: string | null; organisation: string };

const CHOSEN = `project_id = $1 AND ($2::text IS NULL OR kind = $2) AND ($3::uuid IS NULL OR subject_id = $3)`;

export const previewOf = (letter: Letter): MailPreviewDto => ({
  language: letter.language,
  subject: letter.subject,
  text: letterAsText(letter),
  html: letterAsHtml(letter),
});

function countsOf(rows: readonly { state: MailState; count: number }[]): MailCountsDto {
  const of = (state: MailState): number => rows.find((row) => row.state === state)?.count ?? 0;
  return {
    queued: of('queued'),
    sending: of('sending'),
    sent: of('sent'),
    refused: of('refused'),
    unclear: of('unclear'),
    noAddress: of('no_address'),
    cancelled: of('cancelled'),
  };
}
