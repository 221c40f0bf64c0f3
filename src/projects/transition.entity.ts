import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Phase } from './phase.js';
import type { TransitionKind } from './time-in-phase.js';

/** One step in the life of a project; never changed after. */
@Entity('transitions')
export class Transition {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  /** Counts from 1 in each project. */
  @Column('integer')
  number: number;

  @Column('text')
  kind: TransitionKind;

  @Column('text', { nullable: true })
  fromPhase: Phase | null;

  @Column('text', { nullable: true })
  toPhase: Phase | null;

  @Column('text')
  account: string;

  /** The review whose decision made it. */
  @Column('uuid', { nullable: true })
  reviewId: string | null;

  @Column('timestamptz')
  occurredAt: Date;
}
