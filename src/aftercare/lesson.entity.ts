import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Phase } from '../projects/phase.js';

/** What a project learned, for itself and for what follows it. */
@Entity('lessons')
export class Lesson {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  title: string;

  @Column('text')
  text: string;

  @Column('text')
  phase: Phase;

  /** The predecessor's lesson that this was taken over from. */
  @Column('uuid', { nullable: true })
  inheritedFromId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  recordedAt: Date;
}
