import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('gate_conditions')
export class GateCondition {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('uuid')
  reviewId: string;

  @Column('text')
  text: string;

  @Column('text')
  owner: string;

  @Column('date')
  dueDate: string;

  @Column('timestamptz', { nullable: true })
  metAt: Date | null;

  @Column('text', { nullable: true })
  metBy: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
