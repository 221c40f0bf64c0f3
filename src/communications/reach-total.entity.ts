import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many people a rollout reached, once nothing about the people themselves is kept any more. */
@Entity('reach_totals')
export class ReachTotal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  /** Null: the whole. */
  @Column('text', { nullable: true })
  department: string | null;

  @Column('integer')
  members: number;

  @Column('integer')
  named: number;

  @Column('integer')
  informed: number;

  @Column('integer')
  estimated: number;

  @Column('integer', { nullable: true })
  confirmed: number | null;

  @Column('boolean')
  isConfirmedNamed: boolean;

  @Column('timestamptz')
  countedAt: Date;
}
