import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the project is expected to bring, as a hypothesis. */
@Entity('benefits')
export class Benefit {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text')
  kind: string;

  @Column('text')
  horizon: string;

  @Column('text', { nullable: true })
  unit: string | null;

  @Column('double precision', { nullable: true })
  baseline: number | null;

  /** In `unit`, for each `period`. */
  @Column('double precision', { nullable: true })
  expectedAmount: number | null;

  @Column('text', { nullable: true })
  period: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
