import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EnrolmentStatus } from './enrolment-status.js';

/** A person and a session; once, however often the status changes. */
@Entity('enrolments')
export class Enrolment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  sessionId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  status: EnrolmentStatus;

  /** The order of enrolling, by which the waiting list goes; null for who is only invited. */
  @Column('integer', { nullable: true })
  number: number | null;

  @Column('timestamptz')
  recordedAt: Date;
}
