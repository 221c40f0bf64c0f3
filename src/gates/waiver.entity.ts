import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('waivers')
export class Waiver {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  criterionKey: string;

  @Column('text')
  reason: string;

  @Column('text')
  waivedBy: string;

  @Column('date')
  validUntil: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  endedBy: string | null;
}
