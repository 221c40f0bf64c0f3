import { Column, Entity, PrimaryColumn } from 'typeorm';

/** From when to when a person need not take a course; never changed, only superseded. */
@Entity('exemptions')
export class Exemption {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  courseId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  reason: string;

  @Column('date')
  validFrom: string;

  /** The last day. */
  @Column('date', { nullable: true })
  validUntil: string | null;

  /** Where it comes from, as with a training record. */
  @Column('text')
  source: string;

  @Column('text', { nullable: true })
  externalId: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  supersededAt: Date | null;
}
