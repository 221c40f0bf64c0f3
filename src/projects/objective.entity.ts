import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the project wants to reach: from a baseline to a target before a deadline. */
@Entity('objectives')
export class Objective {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  unit: string | null;

  @Column('double precision', { nullable: true })
  baseline: number | null;

  @Column('double precision', { nullable: true })
  target: number | null;

  @Column('date', { nullable: true })
  deadlineDate: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
