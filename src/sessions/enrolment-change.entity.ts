import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EnrolmentStatus } from './enrolment-status.js';

/** From when to when an enrolment had a status, so that a past moment is answered as it was. */
@Entity('enrolment_changes')
export class EnrolmentChange {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  enrolmentId: string;

  @Column('text')
  status: EnrolmentStatus;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null;
}
