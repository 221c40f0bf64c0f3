import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../common/text.js';

export type MailKind = 'training_reminder';

/** A mail that waits to be sent, to whatever address the person has by then. */
@Entity('mails')
export class Mail {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  projectId: string;

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

  @Column('text')
  subject: string;

  @Column('text')
  body: string;

  @Column('text')
  state: 'queued';

  @Column('timestamptz')
  createdAt: Date;
}
