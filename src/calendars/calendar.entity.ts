import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../common/text.js';

/** A feed of dates, for whoever knows its address. */
@Entity('calendars')
export class Calendar {
  @PrimaryColumn('uuid')
  id: string;

  /** Who made it. */
  @Column('text')
  account: string;

  /** Null: of all projects. */
  @Column('uuid', { nullable: true })
  projectId: string | null;

  @Column('text')
  language: Language;

  /** Of the token in its address. */
  @Column('text')
  hash: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz')
  createdAt: Date;
}
