import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../common/text.js';
import type { MailKind, MailReason, MailState } from './mail-kinds.js';

/**
 * A mail to a person or to an account, and what became of it. Never to an address: it goes to whatever address
 * they have by then.
 */
@Entity('mails')
export class Mail {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text', { nullable: true })
  account: string | null;

  @Column('uuid', { nullable: true })
  projectId: string | null;

  @Column('text')
  kind: MailKind;

  /** What in the project it is about; null: all of it. */
  @Column('uuid', { nullable: true })
  subjectId: string | null;

  /** Of one kind, project and subject a person gets one a day. */
  @Column('date')
  queuedDay: string;

  @Column('text')
  language: Language;

  /** Null: it is written when it is sent. */
  @Column('text', { nullable: true })
  subject: string | null;

  @Column('text', { nullable: true })
  body: string | null;

  @Column('text')
  state: MailState;

  @Column('text', { nullable: true })
  reason: MailReason | null;

  /** Status codes of the server's answer, for example `550 5.1.1`; never its words, which hold addresses. */
  @Column('text', { nullable: true })
  reply: string | null;

  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamptz', { nullable: true })
  attemptedAt: Date | null;

  /** Before this moment it is not tried again. */
  @Column('timestamptz', { nullable: true })
  notBefore: Date | null;

  /** When it was sent, refused, unclear or cancelled. */
  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;
}
