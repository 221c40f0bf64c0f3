import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What stands in the way of adoption. */
@Entity('barriers')
export class Barrier {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  kind: string;

  @Column('text')
  severity: string;

  @Column('text')
  description: string;

  @Column('text', { nullable: true })
  mitigation: string | null;

  @Column('text', { nullable: true })
  owner: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
