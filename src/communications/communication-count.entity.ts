import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many people lists of one day held of which nothing else is kept. */
@Entity('communication_counts')
export class CommunicationCount {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  communicationId: string;

  /** Null: the list does not say. */
  @Column('date', { nullable: true })
  day: string | null;

  @Column('integer')
  people: number;

  @Column('timestamptz')
  receivedAt: Date;

  @Column('text')
  source: string;

  @Column('timestamptz')
  recordedAt: Date;
}
