import { Column, Entity, PrimaryColumn } from 'typeorm';

/** From when to when a person is on the list of an audience; never changed, only superseded. */
@Entity('audience_members')
export class AudienceMember {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  audienceId: string;

  @Column('uuid')
  personId: string;

  @Column('date')
  validFrom: string;

  /** The last day. */
  @Column('date', { nullable: true })
  validTo: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null;
}
