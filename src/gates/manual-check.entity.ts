import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('manual_checks')
export class ManualCheck {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  criterionKey: string;

  @Column('boolean')
  met: boolean;

  @Column('text')
  note: string;

  @Column('text')
  checkedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null;
}
