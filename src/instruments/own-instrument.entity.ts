import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instrument } from './instrument.js';

/** One version of an organisation's own instrument. It never changes. */
@Entity('survey_instruments')
export class OwnInstrument {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('jsonb')
  instrument: Instrument;

  @Column('integer')
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
