import { Injectable } from '@nestjs/common';
import type { Letter } from './letter.js';
import type { MailKind } from './mail-kinds.js';
import type { Mail } from './mail.entity.js';

/** A mail that is about to leave. */
export type LeavingMail = Pick<
  Mail,
  'id' | 'kind' | 'personId' | 'subjectId' | 'projectId' | 'language'
>;

/** What a room that owns a kind of mail does at its sending, each in the transaction that is open. */
export interface MailKindWriter {
  /** Writes it in its last words, or as a preview of them; undefined: it is not to be sent any more. */
  write(mail: LeavingMail, mode: 'sending' | 'preview'): Promise<Letter | undefined>;
  /** One mail has its outcome. */
  settled?(mail: LeavingMail): Promise<void>;
  /** Now and then: finds what ended without having been told. */
  settleLeft?(): Promise<void>;
}

/** Which room writes which kind of mail; those of other kinds were written when they were queued. */
@Injectable()
export class MailKindWriters {
  private readonly writers = new Map<MailKind, MailKindWriter>();

  add(kind: MailKind, writer: MailKindWriter): void {
    this.writers.set(kind, writer);
  }

  of(kind: MailKind): MailKindWriter | undefined {
    return this.writers.get(kind);
  }

  all(): Iterable<MailKindWriter> {
    return new Set(this.writers.values());
  }
}
