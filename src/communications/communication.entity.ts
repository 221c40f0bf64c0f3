import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Phase } from '../projects/phase.js';
import type { Channel, CommunicationStatus, SenderRole } from './communication-kinds.js';

/** One message of a project: to whom, by whom, along which channel, and when. What was sent is never changed. */
@Entity('communications')
export class Communication {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  phase: Phase;

  @Column('text')
  channel: Channel;

  @Column('text')
  titleNl: string;

  /** Null: only in Dutch. */
  @Column('text', { nullable: true })
  titleEn: string | null;

  @Column('text')
  keyMessageNl: string;

  @Column('text', { nullable: true })
  keyMessageEn: string | null;

  @Column('text')
  senderRole: SenderRole;

  @Column('text', { nullable: true })
  senderName: string | null;

  /** Who sees to it that it is sent. */
  @Column('text', { nullable: true })
  owner: string | null;

  @Column('timestamptz', { nullable: true })
  plannedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  /** How many people it reached, as counted by who sent it; null: not counted. */
  @Column('integer', { nullable: true })
  reachedCount: number | null;

  @Column('text')
  status: CommunicationStatus;

  /** When somebody stopped its mails; those that had left by then went on. */
  @Column('timestamptz', { nullable: true })
  stoppedAt: Date | null;

  /** How many people it reached, once nothing about them is kept any more; null until then. */
  @Column('integer', { nullable: true })
  deliveredTotal: number | null;

  @Column('integer', { nullable: true })
  attendedTotal: number | null;

  @Column('integer', { nullable: true })
  confirmedTotal: number | null;

  /** Which message of which template it is; null: somebody's own. */
  @Column('text', { nullable: true })
  templateKey: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
