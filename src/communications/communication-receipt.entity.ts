import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a message reached a person: was there, or said to have read it. */
@Entity('communication_receipts')
export class CommunicationReceipt {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communicationId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  kind: 'attended' | 'confirmed';

  @Column('timestamptz')
  receivedAt: Date;

  /** Code of the import profile, or `confirmation`. */
  @Column('text')
  source: string;

  @Column('timestamptz')
  recordedAt: Date;
}
