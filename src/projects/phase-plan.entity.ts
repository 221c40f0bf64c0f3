import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Phase } from './phase.js';

/** When a project means to be in a phase. */
@Entity('phase_plans')
export class PhasePlan {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  phase: Phase;

  @Column('date', { nullable: true })
  plannedStartDate: string | null;

  @Column('date', { nullable: true })
  plannedEndDate: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
