import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Phase } from '../projects/phase.js';
import type { Outcome } from '../projects/project-status.js';
import type { Decision } from './decide.js';
import type { GateDto } from './gate.dto.js';

export const REVIEW_STATES = ['submitted', 'decided', 'withdrawn'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

@Entity('gate_reviews')
export class GateReview {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  phase: Phase;

  @Column('text')
  state: ReviewState;

  @Column('text', { nullable: true })
  note: string | null;

  /** The snapshot of submission; never written again. */
  @Column('jsonb')
  gate: GateDto;

  @Column('text')
  submittedBy: string;

  @Column('timestamptz')
  submittedAt: Date;

  @Column('text', { nullable: true })
  decision: Decision | null;

  @Column('text', { nullable: true })
  motivation: string | null;

  @Column('text', { nullable: true })
  toPhase: Phase | null;

  @Column('text', { nullable: true })
  outcome: Outcome | null;

  @Column('text', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  withdrawnBy: string | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { nullable: true })
  followUpId: string | null;

  /** Criteria that held by evidence or by a waiver when it passed. */
  @Column('text', { array: true, default: [] })
  leansOn: string[];

  @Column('integer', { default: 1 })
  version: number;
}
