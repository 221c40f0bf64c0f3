import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many people a list held of which nothing else is kept. */
@Entity('communication_counts')
export class CommunicationCount {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communicationId: string;

  /** Tells the same list when it comes again. */
  @Column('text')
  digest: string;

  @Column('integer')
  people: number;

  @Column('timestamptz')
  receivedAt: Date;

  @Column('text')
  source: string;

  @Column('timestamptz')
  recordedAt: Date;
}
