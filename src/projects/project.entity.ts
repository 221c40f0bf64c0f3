import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AiProfile } from './ai-profile.js';
import type { Phase } from './phase.js';
import type { Horizon, Outcome, ProjectStatus } from './project-status.js';

/** One AI application brought to one population: one step. */
@Entity('projects')
export class Project {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('uuid')
  programmeId: string;

  @Column('uuid', { nullable: true })
  predecessorId: string | null;

  @Column('text', { nullable: true })
  useCase: string | null;

  @Column('text', { nullable: true })
  solution: string | null;

  @Column('text', { nullable: true })
  supplier: string | null;

  @Column('text', { nullable: true })
  horizon: Horizon | null;

  @Column('date', { nullable: true })
  goLiveDate: string | null;

  @Column('jsonb')
  aiProfile: Partial<AiProfile>;

  @Column('text')
  phase: Phase;

  @Column('text')
  status: ProjectStatus;

  @Column('text', { nullable: true })
  outcome: Outcome | null;

  /** Name and code in lower case, made by PostgreSQL. */
  @Column({ type: 'text', insert: false, update: false, select: false })
  searchText: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
