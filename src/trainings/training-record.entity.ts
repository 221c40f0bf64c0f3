import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordStatus } from '../courses/completion-rule.js';

/** One outcome of one person on one course; never changed, only superseded. */
@Entity('training_records')
export class TrainingRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  courseId: string;

  @Column('text')
  status: RecordStatus;

  @Column('timestamptz')
  completedAt: Date;

  @Column('numeric', { nullable: true })
  score: number | null;

  /** Where it comes from: a name that the sender chose, or the code of the import profile. */
  @Column('text')
  source: string;

  @Column('text', { nullable: true })
  externalId: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null;
}
