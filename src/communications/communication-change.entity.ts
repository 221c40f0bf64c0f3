import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommunicationStatus } from './communication-kinds.js';

/** When a message was planned and how it stood, from one moment to the next. */
@Entity('communication_changes')
export class CommunicationChange {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communicationId: string;

  @Column('timestamptz', { nullable: true })
  plannedAt: Date | null;

  @Column('text')
  status: CommunicationStatus;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null;
}
